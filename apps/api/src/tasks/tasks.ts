import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Language, TaskEvent, TaskPage, TaskView } from '#contracts';
import { allowed, fold, isIssued, notIssued } from '#domain';
import type { IssuedTask } from '#domain';
import { BusinessClock, EventStore } from '#event-store';
import { Organisation } from '#organisation';
import { idsIn, namesOf, sealsIn, tasksOf, textsOf } from '#read-models';
import { fromCursor, pageOf } from '../http/page.ts';
import { Problem } from '../http/problem.ts';
import { actingRoles } from '../sessions/roles.ts';
import { actorOf } from '../sessions/session.ts';
import type { Session } from '../sessions/session.ts';
import { sees, sightOf } from './sight.ts';
import { placeOf, summaryOf, TaskPlace } from './task-list.ts';
import type { TaskQuery } from './task-list.ts';
import { taskView } from './task-view.ts';

/** Tasks as a reader sees them. A task out of sight is as good as none. */
@Injectable()
export class Tasks {
  constructor(
    private readonly database: DataSource,
    private readonly store: EventStore,
    private readonly organisation: Organisation,
    private readonly clock: BusinessClock,
  ) {}

  async list(session: Session, query: z.infer<typeof TaskQuery>): Promise<z.infer<typeof TaskPage>> {
    const { limit, cursor, ...filter } = query;
    const now = await this.clock.now();
    const after = fromCursor(cursor, TaskPlace);
    const lines = await tasksOf(this.database, sightOf(session), filter, { now, limit: limit + 1, after });
    const [names, texts] = await Promise.all([
      namesOf(this.database, idsIn(lines)),
      textsOf(
        this.database,
        lines.map(({ title }) => title),
      ),
    ]);
    return pageOf(lines, limit, summaryOf(names, texts, now), placeOf);
  }

  async view(session: Session, taskId: string, language: Language): Promise<z.infer<typeof TaskView>> {
    const { task, events } = await this.folded(session, taskId);
    const [now, calendar, directory, names, texts] = await Promise.all([
      this.clock.now(),
      this.organisation.calendar(task.calendarVersion),
      this.organisation.slice([task.unitId], [task.leaderPostId, session.postId]),
      namesOf(this.database, idsIn(task)),
      textsOf(this.database, sealsIn([task, events.map(({ data }) => data)])),
    ]);
    const acts = actingRoles.includes(session.role) ? allowed(actorOf(session), now, task, directory) : [];
    return taskView({ task, events, texts, names, calendar, now, language, allowed: acts });
  }

  /** The events of a task that the reader may see, and what they come to. */
  async folded(session: Session, taskId: string): Promise<{ task: IssuedTask; events: TaskEvent[] }> {
    const events = await this.store.events(taskId);
    const task = fold(notIssued(taskId), events);
    if (!isIssued(task) || !sees(session, task)) throw new Problem('not-issued');
    return { task, events };
  }
}
