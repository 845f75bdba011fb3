import type { Instant, LocalDate, Paper, Seal, UnitId } from '#contracts';
import type { OfSpell } from '../../obligation/explanation.ts';

/** A formal reminder (công văn đôn đốc) that was signed, and whether it was answered. */
export type FormalReminder = OfSpell & {
  reminder: number;
  unitId: UnitId;
  dueOn: LocalDate;
  daysLate: number;
  answerBy: LocalDate;
  remark: Seal | null;
  paper: Paper;
  at: Instant;
  answer: { summary: Seal; at: Instant } | null;
};
