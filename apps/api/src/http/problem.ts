import { fillIn, problemTexts, problemTitles } from '#contracts';
import type { Language, ProblemBody, ProblemCode } from '#contracts';

/** Thrown to answer with a problem. `details` fill its sentence and become members of the body. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    private readonly details: Record<string, unknown> = {},
  ) {
    super(code);
  }

  detailsIn(_language: Language): Record<string, unknown> {
    return this.details;
  }

  /** What to do, in a sentence. */
  detailIn(language: Language): string {
    return sentenceOf(this.code, this.detailsIn(language), language);
  }
}

/** The sentence of a problem, with its details. */
export const sentenceOf = (code: ProblemCode, details: Record<string, unknown>, language: Language): string =>
  fillIn(problemTexts[code][language], details, language);

/** The RFC 9457 body of a problem. A detail never hides a standard member. */
export const bodyOf = (problem: Problem, language: Language): ProblemBody => {
  const { code } = problem;
  const { status } = problemTexts[code];
  const details = problem.detailsIn(language);
  const standard = {
    type: `/problems/${code}`,
    title: problemTitles[status]?.[language] ?? code,
    status,
    detail: problem.detailIn(language),
    code,
  };
  return { ...standard, ...details, ...standard };
};
