import type { DecidedTask, DirectiveId, PartChange, Rejection, ServedPart, Serving } from '#contracts';
import { reject } from '../decision.ts';
import { isSame } from '../same.ts';
import { servedOnce } from '../task/serving.ts';
import type { RecordedChange, RecordedDirective } from './directive.ts';

type Place = { part: ServedPart; number: number };

export const isPlace =
  ({ part, number }: Place) =>
  (other: Place): boolean =>
    other.part === part && other.number === number;

/** All of a directive that tasks can serve. */
const placesOf = ({ clauses, targets, groups }: RecordedDirective): Place[] =>
  [
    { part: 'clause' as const, of: clauses },
    { part: 'target' as const, of: targets },
    { part: 'group' as const, of: groups },
  ].flatMap(({ part, of }) => of.map((_, index) => ({ part, number: index + 1 })));

/** The change by which a directive ended as a whole, if one has. */
export const endOf = ({ changes }: RecordedDirective): RecordedChange | undefined =>
  changes.find(({ is }) => is !== 'amended');

/** Nothing is added to a directive, or changed in it, that has ended or is to end. */
export const overRefusal = (directive: RecordedDirective): { rejection: Rejection } | undefined => {
  const over = endOf(directive);
  return over && reject('directive-over', { number: directive.said.number.trim(), from: over.from });
};

/** The change by which a part of it ended, if one has. */
export const endOfPart = ({ changes }: RecordedDirective, place: Place): RecordedChange | undefined =>
  changes.find(({ ends }) => ends.some(isPlace(place)));

/** The parts that a change ends: those that it names or, where the whole ends, all that have not ended before. */
export const endsBy = (
  directive: RecordedDirective,
  { whole, parts }: { whole: boolean; parts: readonly PartChange[] },
): PartChange[] => {
  const named = parts.filter((one, index) => parts.findIndex(isPlace(one)) === index);
  if (!whole) return named;
  return placesOf(directive)
    .filter((place) => endOfPart(directive, place) === undefined)
    .map((place) => named.find(isPlace(place)) ?? place);
};

/** What a change makes of a task that serves the directive, and what the task serves from then on. */
export type Effect = { comesTo: DecidedTask['comesTo'] | 'undecided'; serves: Serving[] };

/** A change, as far as tasks follow it. */
type Ending = { directiveId: DirectiveId; by: DirectiveId | null; ends: readonly PartChange[] };

/** What a task serves, and whether that has ended before with nothing in its place. */
export type Ground = Serving & { gone: boolean };

const follow = ({ gone, ...one }: Ground, { directiveId, by, ends }: Ending): Ground[] => {
  const end = one.directiveId === directiveId ? ends.find(isPlace(one)) : undefined;
  if (!end) return [{ ...one, gone }];
  return end.becomes && by !== null ? [{ directiveId: by, ...end.becomes, gone: false }] : [];
};

const servedBy = (grounds: readonly Ground[]): Serving[] =>
  grounds.map(({ directiveId, part, number }) => ({ directiveId, part, number }));

/**
 * What becomes of a task: what was decided on it by name; else it follows the parts that it serves, goes on with those that are left, and
 * where none is, waits for a decision.
 */
export const effectOn = (grounds: readonly Ground[], ending: Ending, decided?: DecidedTask): Effect => {
  const before = servedBy(grounds);
  if (decided)
    return {
      comesTo: decided.comesTo,
      serves: decided.comesTo === 'goes-over' ? servedOnce(decided.serves) : before,
    };
  const after = grounds.flatMap((one) => follow(one, ending));
  if (after.every(({ gone }) => gone)) return { comesTo: 'undecided', serves: before };
  const serves = servedOnce(servedBy(after));
  const isOver = serves.some((one) => !before.some((other) => isSame(other, one)));
  return { comesTo: isOver ? 'goes-over' : 'goes-on', serves };
};
