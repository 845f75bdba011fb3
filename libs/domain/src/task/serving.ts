import type {
  Instant,
  KnownDirective,
  KnownEnd,
  RejectionCode,
  Rejection,
  ServedPart,
  Serving,
  UnitId,
} from '#contracts';
import { reject } from '../decision.ts';

export const unknownPart = {
  clause: 'unknown-clause',
  target: 'unknown-target',
  group: 'unknown-group',
} as const satisfies Record<ServedPart, RejectionCode>;

const sameAs =
  (one: Serving) =>
  (other: Serving): boolean =>
    other.directiveId === one.directiveId && other.part === one.part && other.number === one.number;

/** What a task serves, each once. */
export const servedOnce = (serves: readonly Serving[] = []): Serving[] =>
  serves.filter((one, index) => serves.findIndex(sameAs(one)) === index);

/** What a task is to serve that it has not served before. */
export const addedServings = (before: readonly Serving[], after: readonly Serving[] = []): Serving[] =>
  after.filter((one) => !before.some(sameAs(one)));

/** Why nothing new can rest on what has ended; the directive in its place is named. */
const ended = (number: string, { from, by }: KnownEnd): { rejection: Rejection } =>
  by === null
    ? reject('ground-over', { number, from })
    : reject('ground-replaced', { number, from, by: by.number });

/** A task serves what its authority has on record and what, at the instant at which that is recorded, has not ended. */
export const servesRefusal = (
  serves: readonly Serving[],
  authorityId: UnitId,
  at: Instant,
  known: readonly KnownDirective[] = [],
): { rejection: Rejection } | undefined => {
  for (const { directiveId, part, number } of serves) {
    const directive = known.find((one) => one.directiveId === directiveId && one.authorityId === authorityId);
    if (!directive) return reject('unknown-directive', { directiveId });
    if (number > directive.parts[part]) return reject(unknownPart[part], { [part]: number });
    const end = directive.ends.find((one) => one.part === part && one.number === number);
    if (end && end.countsFrom <= at) return ended(directive.number.trim(), end);
  }
  return undefined;
};
