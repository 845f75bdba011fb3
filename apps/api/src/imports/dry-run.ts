import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Annex } from '#annex';
import type { AnnexToImport, Instant, Rejection } from '#contracts';
import { notIssued, taskDecider } from '#domain';
import { BusinessClock } from '#event-store';
import { Organisation } from '#organisation';
import { issuedAmong } from '#read-models';
import { actorOf } from '../sessions/session.ts';
import type { Session } from '../sessions/session.ts';
import { tasksOf } from './annex-tasks.ts';
import type { AnnexTask } from './annex-tasks.ts';

/** What issuing a task would come to now. */
export type Tried = AnnexTask & { comesTo: 'issued' | 'already' | 'refused'; rejection: Rejection | null };

type Facts = Awaited<ReturnType<Organisation['rules']>>;

/** Tries tasks by the rules that they will be decided by. Nothing is kept. */
@Injectable()
export class DryRun {
  constructor(
    private readonly database: DataSource,
    private readonly clock: BusinessClock,
    private readonly organisation: Organisation,
  ) {}

  /** The tasks of each item, in the order of the annex. */
  async of(session: Session, { items }: Annex, asked: AnnexToImport): Promise<Tried[][]> {
    const tasks = items.map((one) => tasksOf(one, session.authorityId, asked));
    const issued = await issuedAmong(
      this.database,
      tasks.flat().map(({ taskId }) => taskId),
    );
    const receivedAt = await this.clock.now();
    const factsFor = this.remembered();
    const tried: Tried[][] = [];
    for (const ofItem of tasks) {
      const own: Tried[] = [];
      for (const task of ofItem) {
        own.push(
          issued.has(task.taskId)
            ? { ...task, comesTo: 'already', rejection: null }
            : await this.tried(session, task, receivedAt, factsFor),
        );
      }
      tried.push(own);
    }
    return tried;
  }

  private async tried(
    session: Session,
    task: AnnexTask,
    receivedAt: Instant,
    factsFor: ReturnType<DryRun['remembered']>,
  ): Promise<Tried> {
    const { taskId: streamId, body } = task;
    const command = { commandId: randomUUID(), streamId, actor: actorOf(session), receivedAt, body };
    const draft = notIssued(streamId);
    const facts = await factsFor(taskDecider.references(draft, command));
    const decision = taskDecider.decide(command, draft, facts);
    return 'rejection' in decision
      ? { ...task, comesTo: 'refused', rejection: decision.rejection }
      : { ...task, comesTo: 'issued', rejection: null };
  }

  /** Many tasks ask for the same part of the organisation. */
  private remembered() {
    const known = new Map<string, Promise<Facts>>();
    return (references: Parameters<Organisation['rules']>[0]): Promise<Facts> => {
      const key = JSON.stringify(references);
      const facts = known.get(key) ?? this.organisation.rules(references, null);
      known.set(key, facts);
      return facts;
    };
  }
}
