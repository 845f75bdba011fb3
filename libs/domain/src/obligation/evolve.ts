import type { DataOf, Instant, NewEvent, Owner } from '#contracts';
import { openSpell } from './obligation.ts';
import type { Obligation, Spell } from './obligation.ts';

const changeOne = (
  all: Obligation[],
  obligationId: string,
  change: (one: Obligation) => Obligation,
): Obligation[] => all.map((one) => (one.obligationId === obligationId ? change(one) : one));

const changeOpenSpell = (one: Obligation, change: (spell: Spell) => Spell): Obligation => {
  const open = openSpell(one);
  return open ? { ...one, spells: one.spells.map((spell) => (spell === open ? change(spell) : spell)) } : one;
};

const opened = (
  { obligationId, kind, owner, numbered, counting, schedule, about, period }: DataOf<'ObligationOpened'>,
  openedAt: Instant,
): Obligation => ({
  ...{ obligationId, kind, owner, counting, schedule, openedAt },
  ...(numbered === undefined ? {} : { numbered }),
  formerly: [],
  ...{ remindedAt: null, chasedAt: [], spells: [], ended: null },
  ...(about ? { about } : {}),
  ...(period ? { period } : {}),
});

/** An act entered from paper may count from before the stretch opened; the stretch then closes where it opened. */
const closed = (spell: Spell, at: string, daysLate: number): Spell => ({
  ...spell,
  closedAt: at < spell.openedAt ? spell.openedAt : at,
  daysLate,
});

/** A ladder that goes on from a level that was reached before told nobody at the levels below it. */
const reached = ({ levels }: Spell, level: number, told: string | null): Spell['levels'] => [
  ...levels,
  ...Array.from({ length: Math.max(0, level - 1 - levels.length) }, () => null),
  told,
];

/** Who owes something after a succession: of a unit its successor, of whoever led a sub-task the leader of now. */
const heirOf = (owner: Owner, { handings, issuing }: DataOf<'TaskSucceeded'>): Owner | undefined => {
  if (owner.side === 'leader') return issuing && { side: 'leader', postId: issuing.leaderPostId };
  const heir = handings.find(({ fromUnitId }) => fromUnitId === owner.unitId);
  return heir && { side: 'unit', unitId: heir.unitId };
};

/** A unit was succeeded: its successor owes it from an instant on, as it stands. */
const handed = (one: Obligation, data: DataOf<'TaskSucceeded'>, until: Instant): Obligation => {
  const { owner, formerly } = one;
  const heir = heirOf(owner, data);
  return heir ? { ...one, owner: heir, formerly: [...formerly, { owner, until }] } : one;
};

/** Folds one event into the obligations of a stream; events about other things change nothing. */
export const evolveObligations = (all: Obligation[], event: NewEvent): Obligation[] => {
  const at = event.effectiveAt;
  switch (event.type) {
    case 'ObligationOpened':
      return [...all, opened(event.data, at)];
    case 'PeriodCutOff': {
      const { obligationId, next } = event.data;
      const after = changeOne(all, obligationId, (one) => ({ ...one, closed: true }));
      return next ? [...after, opened(next, at)] : after;
    }
    case 'PeriodMissed': {
      const { obligationId, daysLate } = event.data;
      return changeOne(all, obligationId, (one) => ({
        ...changeOpenSpell(one, (spell) => closed(spell, at, daysLate)),
        ended: { how: 'missed', at },
      }));
    }
    case 'ObligationMoved': {
      const { obligationId, counting, schedule } = event.data;
      return changeOne(all, obligationId, (one) => ({ ...one, counting, schedule }));
    }
    case 'CalendarApplied':
    case 'TaskSuspended':
    case 'TaskResumed':
      return (event.data.replanned ?? []).reduce(
        (soFar, { obligationId, counting, schedule }) =>
          changeOne(soFar, obligationId, (one) => ({ ...one, counting, schedule })),
        all,
      );
    case 'TaskSucceeded': {
      const { data } = event;
      return data.obligationIds.reduce(
        (soFar, obligationId) => changeOne(soFar, obligationId, (one) => handed(one, data, at)),
        all,
      );
    }
    case 'ObligationEnded': {
      const { obligationId, how } = event.data;
      return changeOne(all, obligationId, (one) => ({ ...one, ended: { how, at } }));
    }
    case 'ContributionDeemed':
      return changeOne(all, event.data.obligationId, (one) => ({ ...one, ended: { how: 'deemed', at } }));
    case 'Reminded':
      return changeOne(all, event.data.obligationId, (one) => ({ ...one, remindedAt: at }));
    case 'UnitChased':
      return changeOne(all, event.data.obligationId, (one) => ({ ...one, chasedAt: [...one.chasedAt, at] }));
    case 'SpellOpened': {
      const { obligationId, spell, lateFrom } = event.data;
      const begun = { spell, openedAt: at, lateFrom, closedAt: null, daysLate: null };
      const opened: Spell = { ...begun, levels: [], voided: null };
      return changeOne(all, obligationId, (one) => ({ ...one, spells: [...one.spells, opened] }));
    }
    case 'SpellVoided': {
      const { obligationId, spell, paper } = event.data;
      const voided = { number: paper.number, issuedOn: paper.issuedOn };
      return changeOne(all, obligationId, (one) => ({
        ...one,
        spells: one.spells.map((each) => (each.spell === spell ? { ...each, voided } : each)),
      }));
    }
    case 'SpellClosed': {
      const { obligationId, daysLate } = event.data;
      return changeOne(all, obligationId, (one) => changeOpenSpell(one, (s) => closed(s, at, daysLate)));
    }
    case 'Escalated': {
      const told = event.told[0]?.personId ?? null;
      return changeOne(all, event.data.obligationId, (one) =>
        changeOpenSpell(one, (spell) => ({ ...spell, levels: reached(spell, event.data.level, told) })),
      );
    }
    default:
      return all;
  }
};
