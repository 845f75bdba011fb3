import type { Counting, Instant, ObligationKind, Owner, Schedule, WorkingCalendar } from '#contracts';
import { localDateOf, workingDaysAfter } from '../calendar/index.ts';
import type { Fact } from '../decision.ts';
import { openSpell } from './obligation.ts';
import type { Obligation } from './obligation.ts';

type End = 'met' | 'released' | 'transferred';

/** Opens an obligation; its number is one more than the obligations of its kind so far. */
export const openObligation = (
  soFar: readonly Obligation[],
  kind: ObligationKind,
  owner: Owner,
  counting: Counting,
  schedule: Schedule,
  also = 0,
): Fact<'ObligationOpened'> => {
  const number = soFar.filter((obligation) => obligation.kind === kind).length + also + 1;
  return {
    type: 'ObligationOpened',
    data: { obligationId: `${kind}-${number}`, kind, owner, counting, schedule },
  };
};

/** The same, opened for one of several. */
export const numberedAs = (opened: Fact, numbered: number | undefined): Fact =>
  opened.type === 'ObligationOpened' && numbered !== undefined
    ? { ...opened, data: { ...opened.data, numbered } }
    : opened;

const closeSpell = (
  obligation: Obligation,
  how: End | 'moved',
  at: Instant,
  calendar: WorkingCalendar,
): Fact[] => {
  const spell = openSpell(obligation);
  if (!spell) return [];
  const daysLate = workingDaysAfter(obligation.schedule.lateFrom, localDateOf(at, calendar), calendar);
  const { obligationId } = obligation;
  return [{ type: 'SpellClosed', data: { obligationId, spell: spell.spell, daysLate, how } }];
};

/** Ends an obligation, and with it the stretch of lateness that was running. */
export const endObligation = (
  obligation: Obligation,
  how: End,
  at: Instant,
  calendar: WorkingCalendar,
): Fact[] => [
  ...closeSpell(obligation, how, at, calendar),
  { type: 'ObligationEnded', data: { obligationId: obligation.obligationId, how } },
];

/** Gives an open obligation another date; a stretch of lateness that was running ends here and stays on record. */
export const moveObligation = (
  obligation: Obligation,
  counting: Counting,
  schedule: Schedule,
  at: Instant,
  calendar: WorkingCalendar,
): Fact[] => [
  ...closeSpell(obligation, 'moved', at, calendar),
  {
    type: 'ObligationMoved',
    data: { obligationId: obligation.obligationId, before: obligation.schedule.dueOn, counting, schedule },
  },
];
