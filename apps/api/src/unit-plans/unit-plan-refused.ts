import type { Language, Rejection } from '#contracts';
import { Problem, sentenceOf } from '../http/problem.ts';

/** What one task answers; its details call units, posts and people by their names. */
export type Answered = { taskId: string; refusal: Rejection | null };

/** A refusal in words. */
export const saidOf = (refusal: Rejection | null, language: Language) =>
  refusal && { code: refusal.code, detail: sentenceOf(refusal.code, refusal.details, language) };

/** Some tasks refuse what all of them have to take: each says why, in the caller’s language. */
export class UnitPlanRefused extends Problem {
  constructor(private readonly refused: readonly Answered[]) {
    super('unit-plan-refused', { refused: refused.length });
  }

  override detailsIn(language: Language) {
    const parts = this.refused.map(({ taskId, refusal }) => ({ taskId, ...saidOf(refusal, language) }));
    return { refused: parts.length, parts };
  }
}
