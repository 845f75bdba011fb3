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

const isComplete = (kind: EvidenceKind, given: readonly Evidence[]): boolean =>
  missingOf(kind, given).length === 0;

/** The kinds of which a completion carries complete evidence. */
export const completeKinds = (given: readonly Evidence[] = []): EvidenceKind[] =>
  [...new Set(given.map(({ kind }) => kind))].filter((kind) => isComplete(kind, given));

/** The kinds that came with products which are accepted or lie with the reviewer. What was sent back has taken its evidence along. */
const broughtBefore = ({ products, completions }: IssuedTask): EvidenceKind[] => {
  const standing = products.filter(({ state }) => state !== 'owed').map(({ completion }) => completion);
  return completions.filter(({ number }) => standing.includes(number)).flatMap(({ evidence }) => evidence);
};

const datedLater = (given: readonly Evidence[], today: LocalDate) => {
  const later = given.find(({ issuedOn }) => issuedOn !== undefined && issuedOn > today);
  return later?.issuedOn === undefined
    ? undefined
    : reject('evidence-dated-later', { issuedOn: later.issuedOn, today });
};

const incomplete = (missing: readonly string[]) => reject('evidence-missing', { missing: missing.join(' ') });

/** Why no kind that is needed is complete, if so: what the one lacks that was begun, or is the only one; else the kinds to choose from. */
const noneComplete = (needed: readonly EvidenceKind[], given: readonly Evidence[]) => {
  if (needed.some((kind) => isComplete(kind, given))) return undefined;
  const begun = needed.filter((kind) => given.some((one) => one.kind === kind));
  const [kind, ...others] = begun.length > 0 ? begun : needed;
  if (kind === undefined) return undefined;
  return others.length === 0
    ? incomplete(missingOf(kind, given))
    : reject('evidence-of-part-missing', {
        missing: [kind, ...others].map((one) => `evidence.${one}`).join(' '),
      });
};

/** What a completion carries, and whether something is still to be sent after it. */
type Sending = { given: readonly Evidence[]; inPart: boolean; today: LocalDate };

/**
 * Why the evidence of a completion does not do: not all that the task asks for is there, or it bears a date that has not come. Where products
 * are sent one by one, each completion carries complete evidence of one kind at least, and with the last of them every kind has come.
 */
export const evidenceRefusal = (
  task: IssuedTask,
  { given, inPart, today }: Sending,
): { rejection: Rejection } | undefined => {
  const { evidenceNeeded } = task;
  const before = inPart ? evidenceNeeded : broughtBefore(task);
  const missing = evidenceNeeded
    .filter((kind) => !before.includes(kind))
    .flatMap((kind) => missingOf(kind, given));
  if (missing.length > 0) return incomplete(missing);
  return noneComplete(evidenceNeeded, given) ?? datedLater(given, today);
};

/** The evidence that a task needs from its issue on: what the issue says, else what the policy asks for its kind of product. */
export const neededAtIssue = (
  { evidenceNeeded, productKind }: CommandOf<'IssueTask'>,
  { evidenceFor }: Policy,
): EvidenceKind[] => evidenceNeeded ?? (productKind === undefined ? [] : (evidenceFor?.[productKind] ?? []));
