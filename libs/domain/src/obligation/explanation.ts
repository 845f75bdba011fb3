import type {
  Cause,
  DataOf,
  FileReference,
  Instant,
  LocalDate,
  NewEvent,
  ObligationId,
  Seal,
} from '#contracts';
import type { Obligation, Spell } from './obligation.ts';

/** What the leader found of a stretch of lateness. It is settled by the ruling, and never worked out again. */
export type Ruling = {
  outcome: DataOf<'ExplanationRuled'>['outcome'];
  cause: Cause;
  objectiveDays: number;
  /** Where the leader named dates: these. */
  dates: { from: LocalDate; to: LocalDate } | null;
  reason: Seal;
  at: Instant;
};

/** What a unit says of why it is late, and what was found. */
export type Explanation = {
  cause: Cause;
  reason: Seal;
  evidence: Seal | null;
  files: FileReference[];
  at: Instant;
  ruling: Ruling | null;
};

/** A stretch of lateness of an obligation of a task. */
export type OfSpell = { obligationId: ObligationId; spell: number };

const changeSpell = (
  all: Obligation[],
  { obligationId, spell }: OfSpell,
  change: (one: Spell) => Spell,
): Obligation[] =>
  all.map((one) =>
    one.obligationId === obligationId
      ? { ...one, spells: one.spells.map((each) => (each.spell === spell ? change(each) : each)) }
      : one,
  );

/** Keeps an explanation with the stretch of lateness that it explains. */
export const explained = (all: Obligation[], event: NewEvent<'ExplanationSubmitted'>): Obligation[] => {
  const { cause, reason, evidence = null, files = [] } = event.data;
  const explanation = { cause, reason, evidence, files, at: event.effectiveAt, ruling: null };
  return changeSpell(all, event.data, (spell) => ({ ...spell, explanation }));
};

/** Keeps what was found of an explanation. */
export const ruledOn = (all: Obligation[], event: NewEvent<'ExplanationRuled'>): Obligation[] => {
  const { outcome, cause, objectiveDays, from, to, reason } = event.data;
  const dates = from === undefined || to === undefined ? null : { from, to };
  const ruling = { outcome, cause, objectiveDays, dates, reason, at: event.effectiveAt };
  return changeSpell(all, event.data, (spell) =>
    spell.explanation ? { ...spell, explanation: { ...spell.explanation, ruling } } : spell,
  );
};
