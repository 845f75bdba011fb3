import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Language, PersonLedger, TaskLedger, UnitLedger } from '#contracts';
import { localDateOf, ofPerson, ofUnit, resultOf, scoreOf } from '#domain';
import type { Answering, LedgerEntry, Period } from '#domain';
import { BusinessClock } from '#event-store';
import { Organisation } from '#organisation';
import { postsEverHeld, tasksToAccountFor } from '#read-models';
import { Problem } from '../http/problem.ts';
import type { Session } from '../sessions/session.ts';
import { Tasks } from '../tasks/tasks.ts';
import { Lateness } from './lateness.ts';
import type { Grounds, Kept, Seen } from './lateness.ts';
import { entryView, scoreView } from './ledger-view.ts';
import { seesPerson, seesUnit } from './sight.ts';

type Line = { kept: Kept; entry: LedgerEntry };

const linesIn = (all: readonly Kept[], period: Period, { calendar }: Grounds): Line[] => {
  const lies = ({ openedAt, closedAt }: LedgerEntry) =>
    localDateOf(openedAt, calendar) <= period.to &&
    (closedAt === null || localDateOf(closedAt, calendar) >= period.from);
  return all.flatMap((kept) => kept.entries.filter(lies).map((entry) => ({ kept, entry })));
};

const viewOf =
  (seen: Seen) =>
  ({ kept, entry }: Line) =>
    entryView(kept.task, entry, seen);

/** What is void is listed, and in no sum. */
const sumsOf = (all: readonly Line[]) => {
  const lines = all.filter(({ entry }) => entry.voided === null);
  const sum = (of: (entry: LedgerEntry) => number) =>
    lines.reduce((soFar, { entry }) => soFar + of(entry), 0);
  return {
    spells: lines.length,
    daysLate: sum(({ daysLate }) => daysLate),
    objectiveDays: sum(({ objectiveDays }) => objectiveDays),
  };
};

/** The score of whoever answers, by the formula of the policy in force; null where it has none. */
const scored = (all: readonly Kept[], who: Answering, period: Period, grounds: Grounds, seen: Seen) => {
  const { policy, calendar } = grounds;
  const formula = policy.score;
  if (!formula) return null;
  const results = all.flatMap(
    ({ task, entries }) => resultOf(task, entries, who, period, formula, calendar) ?? [],
  );
  const tasks = new Map(all.map(({ task }) => [task.taskId, task]));
  return scoreView(scoreOf(results), formula, policy.version, tasks, seen);
};

/** The posts that lead an authority: in whose fields any unit of it may be. */
const leading = new Set(['chair', 'leader']);

/** The accountability ledger (hồ sơ xác định trách nhiệm): of a task, of a unit, of a person. */
@Injectable()
export class Ledgers {
  constructor(
    private readonly database: DataSource,
    private readonly organisation: Organisation,
    private readonly clock: BusinessClock,
    private readonly tasks: Tasks,
    private readonly lateness: Lateness,
  ) {}

  async ofTask(session: Session, taskId: string, language: Language): Promise<z.infer<typeof TaskLedger>> {
    await this.tasks.read(session, taskId, 'ledger');
    const { kept, grounds } = await this.lateness.of([taskId]);
    const view = viewOf(await this.lateness.seen(kept, language));
    const entries = kept.flatMap((one) => one.entries.map((entry) => view({ kept: one, entry })));
    return { asOf: grounds.asOf, entries };
  }

  async ofUnit(
    session: Session,
    unitId: string,
    period: Period,
    language: Language,
  ): Promise<z.infer<typeof UnitLedger>> {
    const directory = await this.organisation.slice([unitId], []);
    if (!seesUnit(session, unitId, directory, await this.clock.now()))
      throw new Problem('unit-not-found', { unitId });
    const duties = { unitIds: [unitId], postIds: [], authorityIds: [] };
    const { kept, grounds } = await this.lateness.of(await tasksToAccountFor(this.database, duties, period));
    const seen = await this.lateness.seen(kept, language, [unitId]);
    const lines = linesIn(kept, period, grounds).filter(({ entry }) => ofUnit(unitId).late(entry));
    return {
      ...{ asOf: grounds.asOf, unit: { unitId, name: seen.names.unit(unitId) }, ...period },
      ...{ sums: sumsOf(lines), score: scored(kept, ofUnit(unitId), period, grounds, seen) },
      entries: lines.map(viewOf(seen)),
    };
  }

  async ofPerson(
    session: Session,
    personId: string,
    period: Period,
    language: Language,
  ): Promise<z.infer<typeof PersonLedger>> {
    const taskIds = await this.tasksOf(session, personId, period);
    const { kept, grounds } = await this.lateness.of(taskIds);
    const seen = await this.lateness.seen(kept, language, [personId]);
    const lines = linesIn(kept, period, grounds);
    const ofSlices = (whose: (slice: LedgerEntry['slices'][number]) => boolean) =>
      lines.filter(({ entry }) => entry.slices.some(whose)).map(viewOf(seen));
    const who = ofPerson(personId, grounds, grounds.calendar);
    return {
      ...{ asOf: grounds.asOf, person: { personId, name: seen.names.person(personId) }, ...period },
      score: scored(kept, who, period, grounds, seen),
      own: ofSlices(({ head, inherited }) => head?.personId === personId && !inherited),
      inherited: ofSlices(({ head, inherited }) => head?.personId === personId && inherited),
      asDeputy: ofSlices(({ deputies }) => deputies.some((one) => one.personId === personId)),
    };
  }

  /** The tasks for which a person may have to answer: those of their units and of their own posts, of a leader all of the authority. */
  private async tasksOf(session: Session, personId: string, period: Period): Promise<string[]> {
    const posts = await postsEverHeld(this.database, personId);
    const postIds = posts.map(({ postId }) => postId);
    const directory = await this.organisation.slice([], postIds);
    if (!seesPerson(session, personId, posts, directory, await this.clock.now()))
      throw new Problem('unknown-person', { personId });
    const duties = {
      unitIds: posts.map(({ unitId }) => unitId),
      postIds,
      authorityIds: posts.filter(({ role }) => leading.has(role)).map(({ unitId }) => unitId),
    };
    return tasksToAccountFor(this.database, duties, period);
  }
}
