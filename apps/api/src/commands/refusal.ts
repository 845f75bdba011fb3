import type { DataSource } from 'typeorm';
import type { Language, Names, Rejection } from '#contracts';
import { namesOf } from '#read-models';
import { Problem, sentenceOf } from '../http/problem.ts';

type Details = Rejection['details'];

/** What the details of a refusal name, and how it is called. */
const naming: Record<string, keyof Names> = {
  unitId: 'unit',
  successorIds: 'unit',
  postId: 'post',
  offices: 'post',
  personId: 'person',
};

const idsOf = (details: Details): string[] =>
  Object.keys(naming).flatMap((key) => (key in details ? String(details[key]).split(', ') : []));

/** Details with units, posts and people called by their names. */
export const named = (details: Details, names: Names): Details =>
  Object.fromEntries(
    Object.entries(details).map(([key, value]) => {
      const kind = naming[key];
      return [key, kind ? String(value).split(', ').map(names[kind]).join(', ') : value];
    }),
  );

/** The details of a refusal as its sentence says them: units, posts and people by their names. */
export const spokenDetails = async (database: DataSource, { details }: Rejection): Promise<Details> => {
  const ids = idsOf(details);
  return ids.length === 0 ? details : named(details, await namesOf(database, ids));
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
