import type { LocalDate, WorkingCalendar } from '#contracts';
import { workingDaysAfter } from '../calendar/index.ts';
import { accept, reject } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import { openSpell } from '../obligation/obligation.ts';
import type { Obligation, Spell } from '../obligation/obligation.ts';
import type { Case } from './act.ts';
import { leader, once, unitHead } from './recipients.ts';
import { isOwn } from './succession/succession.ts';
import { obligationOf } from './task.ts';
import type { IssuedTask } from './task.ts';

/** The stretches of lateness that count: all but those that a paper has made void. */
export const countedSpells = ({ spells }: Obligation): Spell[] =>
  spells.filter(({ voided }) => voided === null);

/**
 * How late the result of a task was, which is said of it for ever: how often, for how many working days in what has ended, since when in
 * what runs, and how many stretches are void.
 */
export type Lateness = { spells: number; days: number; since: LocalDate | null; voided: number };

export const latenessOf = (task: IssuedTask): Lateness => {
  const results = task.obligations.filter(({ kind }) => kind === 'completion');
  const counted = results.flatMap(countedSpells);
  const running = results.find((one) => openSpell(one)?.voided === null);
  return {
    spells: counted.length,
    days: counted.reduce((days, { daysLate }) => days + (daysLate ?? 0), 0),
    since: running?.schedule.lateFrom ?? null,
    voided: results.flatMap(({ spells }) => spells).length - counted.length,
  };
};

/** The working days late in all, with those of the stretch that runs, by the calendar of the task. */
export const daysLateBy = (
  { days, since }: Pick<Lateness, 'days' | 'since'>,
  today: LocalDate,
  calendar: WorkingCalendar,
): number => days + (since === null ? 0 : workingDaysAfter(since, today, calendar));

/** The highest level that any stretch of lateness of the same unit with this task has reached; the first where none was. */
export const highestLevel = (task: IssuedTask): number =>
  Math.max(
    1,
    ...task.obligations
      .filter(
        ({ kind, owner }) => kind === 'completion' && owner.side === 'unit' && isOwn(task, owner.unitId),
      )
      .flatMap(countedSpells)
      .map(({ levels }) => levels.length),
  );

/** By a paper of the chair a stretch of lateness is void. It stays, with the paper, and no level of it comes any more. */
export const voidSpell = ({ body, task, at, facts }: Case<'VoidSpell'>): Verdict => {
  const { obligationId, spell, reason, paper } = body;
  const one = obligationOf(task, obligationId);
  const found = one?.spells.find((each) => each.spell === spell);
  if (!one || !found) return reject('unknown-spell', { obligationId });
  if (found.voided) return accept();
  const { owner } = one;
  if (owner.side === 'leader' && owner.postId === paper.signer.postId) return reject('own-spell');
  const ownersHead = owner.side === 'unit' ? unitHead(owner.unitId, at, facts.directory) : [];
  const told = once([...ownersHead, ...leader(task, at, facts.directory)]);
  return accept({ type: 'SpellVoided', told, data: { obligationId, spell, reason, paper } });
};
