import type { ObligationKind, UnitId } from '#contracts';
import type { OfSpell } from '../../obligation/explanation.ts';
import type { Obligation, Spell } from '../../obligation/obligation.ts';
import { countedSpells } from '../lateness.ts';
import { heirOf } from '../succession/succession.ts';
import { obligationOf } from '../task.ts';
import type { IssuedTask } from '../task.ts';

/**
 * One accounts for lateness by the first two; being late with them needs no account of its own, or there would be no end to it. A milestone
 * is a date of the unit’s own: missing it is no lateness of the task.
 */
const unaccounted: ReadonlySet<ObligationKind> = new Set<ObligationKind>([
  ...(['explanation', 'answer-reminder', 'milestone'] as const),
]);

/** A spell of lateness that a unit answers for. */
export type LateSpell = { obligation: Obligation; spell: Spell; unitId: UnitId };

/** Whether a unit has to account for being late with something. */
export const isAccountable = ({ owner, kind }: Obligation): boolean =>
  owner.side === 'unit' && !unaccounted.has(kind);

/** Whoever has succeeded the unit answers for its lateness. */
const lateSpellsIn = (task: IssuedTask, obligation: Obligation): LateSpell[] => {
  const { owner } = obligation;
  if (owner.side !== 'unit' || !isAccountable(obligation)) return [];
  return countedSpells(obligation).map((spell) => ({
    obligation,
    spell,
    unitId: heirOf(task, owner.unitId),
  }));
};

/** Every spell of lateness on a task that a unit answers for, running or over, and not void. */
export const lateSpells = (task: IssuedTask): LateSpell[] =>
  task.obligations.flatMap((one) => lateSpellsIn(task, one));

/** One of them, by its name. */
export const lateSpell = (task: IssuedTask, { obligationId, spell }: OfSpell): LateSpell | undefined => {
  const obligation = obligationOf(task, obligationId);
  return obligation && lateSpellsIn(task, obligation).find((one) => one.spell.spell === spell);
};

/** Those of which the unit has not said why. */
export const unexplained = (task: IssuedTask): LateSpell[] =>
  lateSpells(task).filter(({ spell }) => spell.explanation === undefined);

/** Those of which the unit has said why, and the leader has not said what to make of it. */
export const unruled = (task: IssuedTask): LateSpell[] =>
  lateSpells(task).filter(({ spell }) => spell.explanation?.ruling === null);

/** What was and is owed of a kind about a spell of lateness: to explain it, or to rule on that. */
export const dutiesAbout = (
  task: IssuedTask,
  kind: ObligationKind,
  { obligationId, spell }: OfSpell,
): Obligation[] =>
  task.obligations.filter(
    (one) => one.kind === kind && one.about?.obligationId === obligationId && one.about.spell === spell,
  );

/** An act on a spell of lateness; what somebody could do names none yet. */
type About = { type: 'SubmitExplanation' | 'RuleOnExplanation' } & Partial<OfSpell>;

/**
 * Whose lateness an act is about: the unit’s of the spell that it names. While it names none, it is one of those that await the act, first
 * the unit’s from which it comes: a unit that has had the task before goes on answering for its time.
 */
export const lateUnit = (
  task: IssuedTask,
  { type, obligationId, spell }: About,
  own: UnitId | undefined,
): UnitId | undefined => {
  if (obligationId !== undefined && spell !== undefined)
    return lateSpell(task, { obligationId, spell })?.unitId;
  const awaiting = type === 'SubmitExplanation' ? unexplained : unruled;
  const units = awaiting(task).map(({ unitId }) => unitId);
  return units.find((unitId) => unitId === own) ?? units[0];
};
