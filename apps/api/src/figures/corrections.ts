import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { sentenceFor } from '#contracts';
import type {
  ClosedFigures,
  FigureTask,
  Instant,
  Language,
  Names,
  PeriodCorrection,
  PeriodCorrections,
  TaskEvent,
} from '#contracts';
import { countableOf, countedAt, evolve, figuresOf, isIssued, notIssued } from '#domain';
import type { Task } from '#domain';
import { BusinessClock, EventStore } from '#event-store';
import { Organisation } from '#organisation';
import { idsIn, namesByDate, sealsIn, textsOf } from '#read-models';
import { named } from '../http/named.ts';
import type { Session } from '../sessions/session.ts';
import { Overviews } from './overviews.ts';
import { Periods } from './periods.ts';
import { Scopes } from './scopes.ts';
import type { Judged } from './scopes.ts';

type Change = { taskId: string; before: FigureTask | null; after: FigureTask | null };
type Act = z.infer<typeof PeriodCorrection>['act'];

/** How a task counts, whatever has been written about it since. */
const ofCount = (task: FigureTask | null) => task && { ...task, version: 0 };

const isChanged = ({ before, after }: Change) => !isDeepStrictEqual(ofCount(before), ofCount(after));

const byTask = (tasks: readonly FigureTask[]) => new Map(tasks.map((task) => [task.taskId, task]));

/** An act and what follows from it count together: the act tells what happened. */
const actOf = (events: readonly TaskEvent[], changing: TaskEvent): TaskEvent =>
  events.find(({ commandId }) => commandId !== null && commandId === changing.commandId) ?? changing;

/** What has changed in the figures of a closed period since. The figures stay as they are. */
@Injectable()
export class Corrections {
  constructor(
    private readonly database: DataSource,
    private readonly store: EventStore,
    private readonly organisation: Organisation,
    private readonly clock: BusinessClock,
    private readonly periods: Periods,
    private readonly overviews: Overviews,
    private readonly scopes: Scopes,
  ) {}

  async of(
    session: Session,
    periodId: string,
    language: Language,
  ): Promise<z.infer<typeof PeriodCorrections>> {
    const frozen = await this.periods.frozenFigures(session, periodId);
    const asOf = await this.clock.now();
    const { from, to } = frozen;
    const judged = await this.scopes.inPeriod(await this.whose(session, asOf), frozen);
    const now = await this.tasksNow(frozen, judged);
    const then = byTask(frozen.tasks);
    const changes = [...new Set([...then.keys(), ...now.keys()])]
      .map((taskId): Change => ({ taskId, before: then.get(taskId) ?? null, after: now.get(taskId) ?? null }))
      .filter(isChanged);
    const items = await Promise.all(changes.map((change) => this.item(change, judged, language)));
    return {
      ...{ periodId, from, to, asOf },
      frozen: frozen.total.rates,
      corrected: figuresOf([...now.values()]).rates,
      items: items.sort((a, b) => (a.code < b.code ? -1 : 1)),
    };
  }

  private async whose(session: Session, knownAt: Instant) {
    const { scope } = await this.scopes.of(session, {});
    return { authorityId: scope.authorityId, unitId: scope.unitId, knownAt };
  }

  /**
   * How the tasks of the period count by what is on record today: as they counted when it ended. What was done by then is looked at as it
   * is today: whoever takes a sign-off back, or makes a stretch of lateness void, says that it never was so.
   */
  private async tasksNow({ tasks }: ClosedFigures, judged: Judged): Promise<Map<string, FigureTask>> {
    const today = { ...judged, scope: { ...judged.scope, countsBefore: null } };
    const [asItEnded, asItIs] = await Promise.all([
      this.overviews.counted(judged),
      this.overviews.counted(today),
    ]);
    const done = new Set(tasks.filter(({ group }) => group === 'done').map(({ taskId }) => taskId));
    return byTask([
      ...asItEnded.map(({ counted }) => counted).filter(({ taskId }) => !done.has(taskId)),
      ...asItIs.map(({ counted }) => counted).filter(({ taskId }) => done.has(taskId)),
    ]);
  }

  private async item(
    change: Change,
    judged: Judged,
    language: Language,
  ): Promise<z.infer<typeof PeriodCorrection>> {
    const { taskId, before, after } = change;
    const events = await this.store.events(taskId);
    const task = events.reduce(evolve, notIssued(taskId));
    const changing = await this.changing(change, events, judged);
    const act = changing && actOf(events, changing);
    const [called, texts] = await Promise.all([
      namesByDate(this.database, idsIn([task, act?.actor, act?.data, act?.told])),
      textsOf(this.database, sealsIn(task)),
    ]);
    const title = isIssued(task) ? task.title : '';
    const unitId = (after ?? before)?.unitId ?? '';
    return {
      ...{ taskId, before, after, code: (after ?? before)?.code ?? '' },
      title: texts(title),
      unit: { unitId, name: called(judged.at).unit(unitId) },
      act: act ? this.told(act, called, language) : null,
    };
  }

  /** The first event after which the task counts otherwise. */
  private async changing(
    { taskId, before }: Change,
    events: readonly TaskEvent[],
    { at }: Judged,
  ): Promise<TaskEvent | undefined> {
    let task: Task = notIssued(taskId);
    for (const event of events) {
      task = evolve(task, event);
      if (!isIssued(task) || event.version <= (before?.version ?? 0)) continue;
      const calendar = await this.organisation.calendar(task.calendarVersion);
      const counted = countedAt(countableOf(task), at, calendar);
      if (!isDeepStrictEqual(ofCount(before), ofCount(counted))) return event;
    }
    return undefined;
  }

  private told(event: TaskEvent, called: (at: Instant) => Names, language: Language): Act {
    const { version, type, effectiveAt, recordedAt, actor } = event;
    const names = called(effectiveAt);
    return {
      ...{ version, type, effectiveAt, recordedAt },
      sentence: sentenceFor(event, names, language),
      actor: typeof actor === 'string' ? actor : named(actor, names),
    };
  }
}
