import type { Counting, DataOf, Instant, ObligationKind, Owner, Recipient, Schedule } from '#contracts';
import { addDays } from '#domain';
import type { Expected } from './given.ts';
import { theHead, theLeader, to } from './organisation.ts';
import { at8, local } from './time.ts';

export const unit = (unitId: string): Owner => ({ side: 'unit', unitId });
export const leads = (postId: string): Owner => ({ side: 'leader', postId });
/** The owners of most stories. */
export const theUnit = unit('phong-noi-vu');
export const theSupervisor = leads('pct-1');

export const named: Counting = { by: 'named' };
/** A term of working days, and the Saturdays on which the weekends began that it passed over. */
export const workingDays = (days: number, from: string, ...saturdays: string[]): Counting => ({
  ...{ by: 'working_days', days, from, makeUp: [] },
  notCounted: saturdays.map((saturday) => ({
    from: saturday,
    through: addDays(saturday, 1),
    because: 'weekend',
  })),
});

/** A schedule, its reminders and levels by their days: each goes out at 08:00. Late from 24:00 of the due day if nothing else is said. */
export const due = (
  dueOn: string,
  { remind, levels, ...other }: { remind: string[]; levels: string[] } & Partial<Schedule>,
): Schedule => ({
  dueOn,
  dueAt: local(`${dueOn} 24:00`),
  overdueAt: local(`${dueOn} 24:00`),
  lateFrom: dueOn,
  remindAt: remind.map(at8),
  levelAt: levels.map(at8),
  ...other,
});

const kindOf = (obligationId: string) => obligationId.replace(/-\d+$/, '') as ObligationKind;

export const opened = (
  obligationId: string,
  owner: Owner,
  counting: Counting,
  schedule: Schedule,
  numbered?: number,
): Expected => ({
  type: 'ObligationOpened',
  data: {
    ...{ obligationId, kind: kindOf(obligationId), owner, counting, schedule },
    ...(numbered === undefined ? {} : { numbered }),
  },
});

export const moved = (obligationId: string, before: string, schedule: Schedule): Expected => ({
  type: 'ObligationMoved',
  data: { obligationId, before, counting: named, schedule },
});

export const ended = (obligationId: string, how: DataOf<'ObligationEnded'>['how'] = 'met'): Expected => ({
  type: 'ObligationEnded',
  data: { obligationId, how },
});

export const spellClosed = (
  obligationId: string,
  daysLate: number,
  how: DataOf<'SpellClosed'>['how'] = 'met',
  spell = 1,
): Expected => ({ type: 'SpellClosed', data: { obligationId, spell, daysLate, how } });

/** Said by the clock in time. */
const onTime = (at: string): { effectiveAt: Instant; recordedAt: Instant } => ({
  effectiveAt: local(at),
  recordedAt: local(at),
});

/** Something that the clock said only when the engine was back. */
export const processedLate = (expected: Expected, at: string): Expected =>
  ({
    ...expected,
    recordedAt: local(at),
    data: 'processedLate' in expected.data ? { ...expected.data, processedLate: true } : expected.data,
  }) as Expected;

/** These events, effective from a time before their receipt. */
export const effective = (at: string, ...expected: Expected[]): Expected[] =>
  expected.map((event) => ({ ...event, effectiveAt: local(at) }));

export const reminded = (
  at: string,
  obligationId: string,
  { told, ...data }: { dueOn: string; told: Recipient[]; vacant?: string[] },
): Expected => ({
  type: 'Reminded',
  ...onTime(at),
  told,
  data: { obligationId, vacant: [], processedLate: false, ...data },
});

/** By default the head or the leader of most stories answered for it. */
export const spellOpened = (
  at: string,
  obligationId: string,
  data: Pick<DataOf<'SpellOpened'>, 'owner' | 'dueOn'> & Partial<DataOf<'SpellOpened'>>,
): Expected => ({
  type: 'SpellOpened',
  ...onTime(at),
  data: {
    ...{ obligationId, spell: 1, lateFrom: data.dueOn, processedLate: false },
    answerable: to(data.owner.side === 'unit' ? theHead : theLeader),
    ...data,
  },
});

/** By default whoever is told answered for the post at the due instant, too. */
export const escalated = (
  at: string,
  obligationId: string,
  {
    told = [],
    ...data
  }: Pick<DataOf<'Escalated'>, 'level' | 'rung' | 'about'> &
    Partial<DataOf<'Escalated'>> & { told?: Recipient[] },
): Expected => ({
  type: 'Escalated',
  ...onTime(at),
  told,
  data: {
    ...{ obligationId, spell: 1, vacant: [], processedLate: false, answerable: told[0] ?? null },
    ...data,
  },
});
