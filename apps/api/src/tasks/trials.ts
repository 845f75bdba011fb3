import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CommandOf, Instant, TaskCommand, TaskOrder } from '#contracts';
import { notIssued, taskDecider } from '#domain';
import type { Decision, Facts, IssuedTask, Task } from '#domain';
import { BusinessClock } from '#event-store';
import { Organisation } from '#organisation';
import { knownDirectives, knownFamily } from '#read-models';
import { actorOf } from '../sessions/session.ts';
import type { Session } from '../sessions/session.ts';

/** What issuing a task would come to, and by what that was decided. */
export type Trial = { draft: Task; receivedAt: Instant; facts: Facts; decision: Decision };

/** Tries tasks that are not issued yet, and acts on those that are, by the rules that they will be decided by. Nothing is kept. */
@Injectable()
export class Trials {
  constructor(
    private readonly database: DataSource,
    private readonly clock: BusinessClock,
    private readonly organisation: Organisation,
  ) {}

  /** What an act or an order would come to on a task as it stands. */
  async on(session: Session, task: IssuedTask, body: TaskCommand | TaskOrder): Promise<Decision> {
    const receivedAt = await this.clock.now();
    const { taskId: streamId, calendarVersion } = task;
    const command = { commandId: randomUUID(), streamId, actor: actorOf(session), receivedAt, body };
    const relatives = taskDecider.family(task, command, false);
    const facts = {
      ...(await this.organisation.rules(taskDecider.references(task, command), calendarVersion)),
      ...(relatives ? { family: await knownFamily(this.database, relatives) } : {}),
    };
    return taskDecider.decide(command, task, facts);
  }

  /** A way to try any number of tasks as of one instant; many of them ask for the same part of the organisation. */
  async by(session: Session): Promise<(body: CommandOf<'IssueTask'>, taskId?: string) => Promise<Trial>> {
    const receivedAt = await this.clock.now();
    const known = new Map<string, ReturnType<Organisation['rules']>>();
    const factsFor = (references: Parameters<Organisation['rules']>[0]) => {
      const key = JSON.stringify(references);
      const facts = known.get(key) ?? this.organisation.rules(references, null);
      known.set(key, facts);
      return facts;
    };
    return async (body, taskId = randomUUID()) => {
      const command = {
        commandId: randomUUID(),
        streamId: taskId,
        actor: actorOf(session),
        receivedAt,
        body,
      };
      const draft = notIssued(taskId);
      const asked = taskDecider.directives(draft, command);
      const relatives = taskDecider.family(draft, command, false);
      const facts = {
        ...(await factsFor(taskDecider.references(draft, command))),
        directives: asked ? await knownDirectives(this.database, asked) : [],
        ...(relatives ? { family: await knownFamily(this.database, relatives) } : {}),
      };
      return { draft, receivedAt, facts, decision: taskDecider.decide(command, draft, facts) };
    };
  }
}
