import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { TaskCommand } from '#contracts';
import { Inbox } from '#event-store';
import type { CommandRequest, Receipt } from '#event-store';
import { CommandGateway } from '#platform';
import { isKnownTask } from '#read-models';
import { Problem } from '../http/problem.ts';
import { lookWithinMs, mostCommands } from '../load/limits.ts';
import { Places } from '../load/places.ts';
import { actorOf } from '../sessions/session.ts';
import type { Session } from '../sessions/session.ts';
import { answerOf, pendingAnswer } from './answer.ts';
import type { Answer } from './answer.ts';
import { Backlog } from './backlog.ts';

/** One act as it came: who, on which task, under which key, what, and when the request arrived (wall clock, milliseconds). */
export type Submission = {
  session: Session;
  taskId: string;
  commandId: string;
  body: TaskCommand;
  arrivedAt: number;
};

/**
 * The one way by which anything is changed: keep the command, have it decided, tell what became of it. What cannot be decided soon is
 * refused before it is kept; what was kept is answered for, however often it comes again and however busy it is.
 */
@Injectable()
export class Commands {
  private readonly places = new Places(mostCommands);

  constructor(
    private readonly database: DataSource,
    private readonly inbox: Inbox,
    private readonly gateway: CommandGateway,
    private readonly backlog: Backlog,
  ) {}

  async submit({ session, taskId, commandId, body, arrivedAt }: Submission): Promise<Answer> {
    const request = { commandId, streamId: taskId, actor: actorOf(session), body };
    if (this.backlog.isFull()) return this.keptBefore(request, 'backlog-full');
    const leave = await this.places.take();
    if (!leave) return this.keptBefore(request, 'too-busy');
    try {
      return await this.decided(request, arrivedAt + lookWithinMs);
    } finally {
      leave();
    }
  }

  private async decided(request: CommandRequest, until: number): Promise<Answer> {
    if (request.body.type !== 'IssueTask' && !(await isKnownTask(this.database, request.streamId)))
      throw new Problem('not-issued');
    const { command, outcome } = rowOf(request, await this.inbox.receive(request));
    if (outcome) return answerOf(command, outcome);
    const sent = await this.gateway.send(command, until - Date.now());
    if (sent === 'unknown') return pendingAnswer(command);
    // The row stays without an outcome, for the relay and for whoever inspects it.
    if ('failed' in sent)
      throw new Error(`Command ${command.commandId} could not be decided: ${sent.failed}`);
    return answerOf(command, sent.outcome);
  }

  /** There is no room for anything new: only what was kept before has an answer. */
  private async keptBefore(request: CommandRequest, otherwise: 'backlog-full' | 'too-busy'): Promise<Answer> {
    const known = await this.inbox.known(request);
    if (!known) throw new Problem(otherwise, { retryAfter: otherwise === 'backlog-full' ? 30 : 2 });
    const { command, outcome } = rowOf(request, known);
    return outcome ? answerOf(command, outcome) : pendingAnswer(command);
  }
}

const rowOf = ({ commandId, streamId: taskId }: CommandRequest, receipt: Receipt) => {
  if (receipt.kind === 'different') throw new Problem('idempotency-key-reused', { commandId });
  if (receipt.kind === 'busy') throw new Problem('task-busy', { taskId, retryAfter: 2 });
  return receipt.row;
};
