import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type {
  Directory,
  Instant,
  Language,
  Names,
  TaskEvent,
  TaskPage,
  TaskView,
  ViewRead,
} from '#contracts';
import { fold, isIssued, notIssued, taskDecider, withStays } from '#domain';
import type { Choice, IssuedTask } from '#domain';
import { BusinessClock, EventStore } from '#event-store';
import { Organisation } from '#organisation';
import { idsIn, namesByDate, namesOf, relativesOf, sealsIn, servedBy, tasksOf, textsOf } from '#read-models';
import { fromCursor, pageOf } from '../http/page.ts';
import { Problem } from '../http/problem.ts';
import { Reads } from '../reads/reads.ts';
import type { Session } from '../sessions/session.ts';
import { answerableFor } from './answerable.ts';
import { peopleOn } from './assignees-view.ts';
import { choicesOf, notNow, subAssigningOf } from './choices.ts';
import { eventsBy, isPast, present, timeOf } from './moment.ts';
import type { Moment } from './moment.ts';
import { readerOf, sees } from './sight.ts';
import { TaskLines } from './task-lines.ts';
import { placeOf, TaskPlace } from './task-list.ts';
import type { TaskQuery } from './task-list.ts';
import { taskView } from './task-view.ts';

const signaturesIn = (events: TaskEvent[]) =>
  events.flatMap((event) => (event.type === 'SignatureGiven' ? [event.data] : []));

/** The reader’s own, by the posts that they answer for. */
const ofMine = (session: Session, mine: z.infer<typeof TaskQuery>['mine']) => {
  const { postIds } = readerOf(session);
  if (mine === undefined) return {};
  return mine === 'assigned' ? { assignedTo: postIds } : { followedBy: postIds };
};

/** Tasks as a reader sees them. A task out of sight is as good as none. */
@Injectable()
export class Tasks {
  constructor(
    private readonly database: DataSource,
    private readonly store: EventStore,
    private readonly organisation: Organisation,
    private readonly clock: BusinessClock,
    private readonly reads: Reads,
    private readonly lines: TaskLines,
  ) {}

  async list(
    session: Session,
    query: z.infer<typeof TaskQuery>,
    language: Language,
  ): Promise<z.infer<typeof TaskPage>> {
    const { limit, cursor, mine, ...narrowed } = query;
    const filter = { ...narrowed, ...ofMine(session, mine) };
    const now = await this.clock.now();
    const after = fromCursor(cursor, TaskPlace);
    const sight = await this.lines.sight(session, now);
    const lines = await tasksOf(this.database, sight, filter, { now, limit: limit + 1, after });
    return pageOf(lines, limit, await this.lines.summaries(lines, now, language), placeOf);
  }

  /** The page of a task, as it is or as it was at a moment, in the names of that day. Nothing can be done in the past. */
  async view(
    session: Session,
    taskId: string,
    language: Language,
    moment: Moment = present,
  ): Promise<z.infer<typeof TaskView>> {
    const { task, events } = await this.known(session, taskId, moment);
    const now = timeOf(moment, isPast(moment) ? events : [], await this.clock.now());
    const directory = await this.surroundings(session, task);
    const answerable = answerableFor(task, directory, now);
    const serves = await servedBy(this.database, taskId);
    const relatives = await relativesOf(this.database, taskId, task.parent?.taskId ?? null, now);
    const [calendar, names, texts] = await Promise.all([
      this.organisation
        .calendar(task.calendarVersion)
        .then((calendar) => withStays(calendar, task.suspension.stays)),
      this.namesFor(
        [
          task,
          events.map(({ data }) => data),
          signaturesIn(events),
          answerable,
          peopleOn(task, directory, now),
          { personId: session.personId },
          relatives,
        ],
        isPast(moment) ? now : undefined,
      ),
      textsOf(this.database, sealsIn([task, events.map(({ data }) => data), serves, relatives])),
    ]);
    const past = isPast(moment);
    const said = { calendar, names, language };
    const subAssigning = past ? null : subAssigningOf(session, now, task, { directory, ...said });
    const family = { ...relatives, subAssigning };
    return taskView({
      ...{ task, events, texts, names, calendar, now, language, directory, answerable, serves, family },
      choices: past ? [] : choicesOf(session, now, task, { directory }),
      others: past ? [] : notNow(session, now, task, { directory }),
    });
  }

  /** How everybody that a value names is called, or was called then. */
  private async namesFor(value: unknown, then: Instant | undefined): Promise<Names> {
    const ids = idsIn(value);
    return then === undefined ? namesOf(this.database, ids) : (await namesByDate(this.database, ids))(then);
  }

  private async known(session: Session, taskId: string, moment: Moment) {
    const { task, events } = await this.read(session, taskId, 'task', moment);
    if (!isPast(moment)) return { task, events };
    const then = eventsBy(moment, events);
    const was = fold(notIssued(taskId), then);
    if (!isIssued(was)) throw new Problem('not-issued');
    return { task: was, events: then };
  }

  /** What a reader is shown of a task is made from this: whom the log of reads is about is in it before they have an answer. */
  async read(session: Session, taskId: string, view: ViewRead, moment: Moment = present) {
    const found = await this.folded(session, taskId);
    await this.reads.note(session, { taskId, view, moment });
    return found;
  }

  /** The events of a task that somebody may see, and what they come to: for what is decided by them, not for showing them. */
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

  /** What a reader may do with a task now. */
  async choices(session: Session, task: IssuedTask): Promise<Choice[]> {
    const directory = await this.surroundings(session, task);
    return choicesOf(session, await this.clock.now(), task, { directory });
  }

  /** Who has a mandate, an order or a signature to give on a task of another unit may open it as long as that lasts. */
  private async mayAct(session: Session, task: IssuedTask): Promise<boolean> {
    return (await this.choices(session, task)).length > 0;
  }
}
