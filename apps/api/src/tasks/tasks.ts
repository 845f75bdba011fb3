import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type {
  Directory,
  Instant,
  Language,
  TaskEvent,
  TaskPage,
  TaskView,
  WorkingCalendar,
} from '#contracts';
import { choices, fold, isIssued, notIssued, taskDecider, withStays } from '#domain';
import type { Choice, IssuedTask } from '#domain';
import { BusinessClock, EventStore } from '#event-store';
import { Organisation } from '#organisation';
import { idsIn, namesOf, sealsIn, tasksOf, textsOf, waitingFor } from '#read-models';
import type { TaskLine } from '#read-models';
import { fromCursor, pageOf } from '../http/page.ts';
import { Problem } from '../http/problem.ts';
import { actingRoles } from '../sessions/roles.ts';
import { actorOf } from '../sessions/session.ts';
import type { Session } from '../sessions/session.ts';
import { isOfUnit, readerOf, sees, sightOf } from './sight.ts';
import { placeOf, summaryOf, TaskPlace } from './task-list.ts';
import type { TaskQuery, TaskViewQuery } from './task-list.ts';
import { taskView } from './task-view.ts';

const signaturesIn = (events: TaskEvent[]) =>
  events.flatMap((event) => (event.type === 'SignatureGiven' ? [event.data] : []));

const choicesOf = (session: Session, now: Instant, task: IssuedTask, directory: Directory): Choice[] =>
  actingRoles.includes(session.role) ? choices(actorOf(session), now, task, { directory }) : [];

/** Tasks as a reader sees them. A task out of sight is as good as none. */
@Injectable()
export class Tasks {
  constructor(
    private readonly database: DataSource,
    private readonly store: EventStore,
    private readonly organisation: Organisation,
    private readonly clock: BusinessClock,
  ) {}

  async list(
    session: Session,
    query: z.infer<typeof TaskQuery>,
    language: Language,
  ): Promise<z.infer<typeof TaskPage>> {
    const { limit, cursor, ...filter } = query;
    const now = await this.clock.now();
    const after = fromCursor(cursor, TaskPlace);
    const waiting = isOfUnit(session) ? await waitingFor(this.database, readerOf(session), now) : [];
    const sight = sightOf(
      session,
      waiting.map(({ taskId }) => taskId),
    );
    const lines = await tasksOf(this.database, sight, filter, { now, limit: limit + 1, after });
    const [calendarOf, names, texts] = await Promise.all([
      this.calendars(lines),
      namesOf(this.database, idsIn(lines)),
      textsOf(
        this.database,
        lines.map(({ title }) => title),
      ),
    ]);
    return pageOf(lines, limit, summaryOf({ names, texts, now, calendarOf, language }), placeOf);
  }

  /** The calendars that the tasks of a list go by. */
  private async calendars(lines: TaskLine[]): Promise<(line: TaskLine) => WorkingCalendar> {
    const versions = [...new Set(lines.map(({ calendarVersion }) => calendarVersion))];
    const calendars = await Promise.all(versions.map((version) => this.organisation.calendar(version)));
    const byVersion = new Map(calendars.map((calendar) => [calendar.version, calendar]));
    return ({ calendarVersion }) => {
      const calendar = byVersion.get(calendarVersion);
      if (!calendar) throw new Error(`There is no calendar ${calendarVersion}.`);
      return calendar;
    };
  }

  /** The page of a task, as it is or as it was by what was on record at an instant. Nothing can be done in the past. */
  async view(
    session: Session,
    taskId: string,
    language: Language,
    { asOf }: z.infer<typeof TaskViewQuery> = {},
  ): Promise<z.infer<typeof TaskView>> {
    const { task, events } = await this.known(session, taskId, asOf);
    const [now, calendar, directory, names, texts] = await Promise.all([
      asOf ?? this.clock.now(),
      this.organisation
        .calendar(task.calendarVersion)
        .then((calendar) => withStays(calendar, task.suspension.stays)),
      this.surroundings(session, task),
      namesOf(
        this.database,
        idsIn([task, events.map(({ data }) => data), signaturesIn(events), { personId: session.personId }]),
      ),
      textsOf(this.database, sealsIn([task, events.map(({ data }) => data)])),
    ]);
    const open = asOf === undefined ? choicesOf(session, now, task, directory) : [];
    return taskView({ task, events, texts, names, calendar, now, language, directory, choices: open });
  }

  private async known(session: Session, taskId: string, asOf: Instant | undefined) {
    const { task, events } = await this.folded(session, taskId);
    if (asOf === undefined) return { task, events };
    const then = events.filter(({ recordedAt }) => recordedAt <= asOf);
    const was = fold(notIssued(taskId), then);
    if (!isIssued(was)) throw new Problem('not-issued');
    return { task: was, events: then };
  }

  /** The events of a task that the reader may see, and what they come to. */
  async folded(session: Session, taskId: string): Promise<{ task: IssuedTask; events: TaskEvent[] }> {
    const events = await this.store.events(taskId);
    const task = fold(notIssued(taskId), events);
    if (!isIssued(task)) throw new Problem('not-issued');
    if (!sees(session, task) && !(await this.mayAct(session, task))) throw new Problem('not-issued');
    return { task, events };
  }

  private surroundings({ postId }: Session, task: IssuedTask): Promise<Directory> {
    const { unitIds, postIds } = taskDecider.references(task);
    return this.organisation.slice(unitIds, [...postIds, postId]);
  }

  /** Who has a mandate, an order or a signature to give on a task of another unit may open it as long as that lasts. */
  private async mayAct(session: Session, task: IssuedTask): Promise<boolean> {
    const directory = await this.surroundings(session, task);
    return choicesOf(session, await this.clock.now(), task, directory).length > 0;
  }
}
