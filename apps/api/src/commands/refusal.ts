import type { DataSource } from 'typeorm';
import { namedIn, spoken } from '#contracts';
import type { Language, Rejection } from '#contracts';
import { namesOf } from '#read-models';
import { Problem, sentenceOf } from '../http/problem.ts';

type Details = Rejection['details'];

/** The details of a refusal as its sentence says them: units, posts and people by their names. */
export const spokenDetails = async (database: DataSource, { details }: Rejection): Promise<Details> => {
  const ids = namedIn(details);
  return ids.length === 0 ? details : spoken(details, await namesOf(database, ids));
};

/** A refusal as a problem: its sentence has the names, its members the ids. */
export class Refusal extends Problem {
  constructor(
    { code, details }: Rejection,
    known: Record<string, unknown>,
    private readonly spoken: Details,
  ) {
    super(code, { ...details, ...known });
  }

  override detailIn(language: Language): string {
    return sentenceOf(this.code, this.spoken, language);
  }
}
