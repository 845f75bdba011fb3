import type { KnownDirective, RejectionCode, Rejection, ServedPart, Serving, UnitId } from '#contracts';
import { reject } from '../decision.ts';

const unknownPart = {
  clause: 'unknown-clause',
  target: 'unknown-target',
  group: 'unknown-group',
} as const satisfies Record<ServedPart, RejectionCode>;

/** What a task serves, each once. */
export const servedOnce = (serves: readonly Serving[] = []): Serving[] => {
  const keys = serves.map(({ directiveId, part, number }) => `${directiveId} ${part} ${number}`);
  return serves.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
};

/** A task serves what its authority has on record. */
export const servesRefusal = (
  serves: readonly Serving[],
  authorityId: UnitId,
  known: readonly KnownDirective[] = [],
): { rejection: Rejection } | undefined => {
  for (const { directiveId, part, number } of serves) {
    const directive = known.find((one) => one.directiveId === directiveId && one.authorityId === authorityId);
    if (!directive) return reject('unknown-directive', { directiveId });
    if (number > directive.parts[part]) return reject(unknownPart[part], { [part]: number });
  }
  return undefined;
};
