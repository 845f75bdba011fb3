import type { CommandOf, Evidence, EvidenceKind, LocalDate, Policy, Rejection } from '#contracts';
import { reject } from '../decision.ts';
import type { IssuedTask } from './task.ts';

/** What evidence may lack, as a refusal names it. */
type Part = 'number' | 'symbol' | 'issuedOn' | 'issuedBy' | 'file' | 'note';

/** A number and symbol as they stand on a paper: 15/QĐ-UBND, 15-QĐ/HU. */
const hasNumber = ({ number = '' }: Evidence) => /^\p{N}/u.test(number);
const hasSymbol = ({ number = '' }: Evidence) => /[/-].*\p{L}/u.test(number);

const has: Record<Part, (one: Evidence) => boolean> = {
  number: hasNumber,
  symbol: hasSymbol,
  issuedOn: ({ issuedOn }) => issuedOn !== undefined,
  issuedBy: ({ issuedBy }) => issuedBy !== undefined,
  file: ({ files = [] }) => files.length > 0,
  note: ({ note }) => note !== undefined,
};

/** What makes evidence of a kind complete. */
const partsOf: Record<EvidenceKind, readonly Part[]> = {
  document: ['number', 'symbol', 'issuedOn', 'issuedBy', 'file'],
  minutes: ['issuedOn', 'file'],
  photos: ['file'],
  figures: ['note'],
  other: ['note'],
};

/** What is missing of one kind: nothing if one of those given is complete, else what the most complete of them lacks, or all of it. */
const missingOf = (kind: EvidenceKind, given: readonly Evidence[]): string[] => {
  const lacks = given
    .filter((one) => one.kind === kind)
    .map((one) => partsOf[kind].filter((part) => !has[part](one)))
    .sort((one, other) => one.length - other.length);
  return lacks[0]?.map((part) => `evidence.${kind}.${part}`) ?? [`evidence.${kind}`];
};

/** Why evidence does not do: not all that the task asks for is there, or it bears a date that has not come. */
export const evidenceRefusal = (
  { evidenceNeeded }: IssuedTask,
  given: readonly Evidence[],
  today: LocalDate,
): { rejection: Rejection } | undefined => {
  const missing = evidenceNeeded.flatMap((kind) => missingOf(kind, given));
  if (missing.length > 0) return reject('evidence-missing', { missing: missing.join(' ') });
  const later = given.find(({ issuedOn }) => issuedOn !== undefined && issuedOn > today);
  return later?.issuedOn === undefined
    ? undefined
    : reject('evidence-dated-later', { issuedOn: later.issuedOn, today });
};

/** The evidence that a task needs from its issue on: what the issue says, else what the policy asks for its kind of product. */
export const neededAtIssue = (
  { evidenceNeeded, productKind }: CommandOf<'IssueTask'>,
  { evidenceFor }: Policy,
): EvidenceKind[] => evidenceNeeded ?? (productKind === undefined ? [] : (evidenceFor?.[productKind] ?? []));
