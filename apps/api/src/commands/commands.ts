import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { TaskCommand } from '#contracts';
import { Inbox } from '#event-store';
import { TaskGateway } from '#platform';
import { isKnownTask } from '#read-models';
import { Problem } from '../http/problem.ts';
import { actorOf } from '../sessions/session.ts';
import type { Session } from '../sessions/session.ts';
import { answerOf, pendingAnswer } from './answer.ts';
import type { Answer } from './answer.ts';

/** How long a caller waits for a decision before they are told where to look for it. */
const deadlineMs = 5000;

/** The one way by which anything is changed: keep the command, have it decided, tell what became of it. */
@Injectable()
export class Commands {
  constructor(
    private readonly database: DataSource,
    private readonly inbox: Inbox,
    private readonly gateway: TaskGateway,
  ) {}

  async submit(session: Session, taskId: string, commandId: string, body: TaskCommand): Promise<Answer> {
    if (body.type !== 'IssueTask' && !(await isKnownTask(this.database, taskId)))
      throw new Problem('not-issued');
    const receipt = await this.inbox.receive({ commandId, taskId, actor: actorOf(session), body });
    if (receipt.kind === 'different') throw new Problem('idempotency-key-reused', { commandId });
    const { command, outcome } = receipt.row;
    if (outcome) return answerOf(command, outcome);
    const sent = await this.gateway.send(command, deadlineMs);
    if (sent === 'unknown') return pendingAnswer(command);
    // The row stays without an outcome, for the relay and for whoever inspects it.
    if ('failed' in sent) throw new Error(`Command ${commandId} could not be decided: ${sent.failed}`);
    return answerOf(command, sent.outcome);
  }
}
