import type {
  ChangedDirective,
  DataOf,
  DirectiveAct,
  DirectiveCommandOf,
  DirectiveEventType,
  DirectiveId,
  KnownDirective,
  ReceivedCommand,
  Rejection,
  UnitId,
} from '#contracts';
import { endOfDay, lastMomentBefore } from '../calendar/index.ts';
import { accept, reject } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import { unitOf } from '../organisation/directory.ts';
import { isSame } from '../same.ts';
import type { Facts } from '../task/act.ts';
import type { DirectiveCase } from './act.ts';
import { signerOfAuthority } from './admit.ts';
import type { AdmittedToDirective } from './admit.ts';
import { contentsIn } from './contents.ts';
import { isAbove } from './directive.ts';
import { identityOf, normalNumber, otherKind } from './identity.ts';

type Said = DataOf<'DirectiveRecorded'>;
type Head = Omit<Said, 'authorityId' | 'identity' | 'normalNumber'>;
type Refusal = { rejection: Rejection } | undefined;

const fields = [
  ...(['kind', 'number', 'issuer', 'issuedOn', 'title', 'signer', 'effectiveOn'] as const),
  ...(['term', 'themes', 'declaredCount', 'carriesOut', 'files'] as const),
];

/** Those fields that a body has. */
const headOf = (body: Partial<Head>): Partial<Head> =>
  Object.fromEntries(fields.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]])));

/** What follows from what a directive says of itself. */
const identified = (head: Head): Pick<Said, 'normalNumber' | 'identity'> => ({
  normalNumber: normalNumber(head.number, head.issuer.tree),
  identity: identityOf(head),
});

/** The authority’s own directive is signed by one of those who lead it then. Who signed those of others is not for us to judge. */
const signerRefusal = (
  { issuer, signer, issuedOn }: Head,
  act: DirectiveAct,
  { authorityId, asClerk }: AdmittedToDirective,
  facts: Facts,
): Refusal => {
  if (issuer.unitId !== authorityId) return undefined;
  if (signer === undefined || 'signedBy' in signer) return asClerk ? reject('paper-required') : undefined;
  const day = lastMomentBefore(endOfDay(issuedOn, facts.calendar));
  return signerOfAuthority(signer, act, day, authorityId, facts);
};

/** A directive carries out others of the same authority’s record, of its own level or above, and never itself. */
const graphRefusal = (
  directiveId: DirectiveId,
  { carriesOut = [], issuer }: Head,
  authorityId: UnitId,
  known: readonly KnownDirective[],
): Refusal => {
  for (const id of carriesOut) {
    if (id === directiveId) return reject('carries-out-itself', { directiveId: id });
    const other = known.find((one) => one.directiveId === id && one.authorityId === authorityId);
    if (!other) return reject('unknown-directive', { directiveId: id });
    if (other.above.includes(directiveId)) return reject('carries-out-itself', { directiveId: id });
    if (isAbove(issuer.level, other.level)) return reject('carries-out-lower', { directiveId: id });
  }
  const own = known.find((one) => one.directiveId === directiveId);
  const isBelowOne = own?.levelsBelow.some((level) => isAbove(level, issuer.level)) ?? false;
  return isBelowOne ? reject('carried-out-from-above') : undefined;
};

/** Whether a directive can be as it is said to be, beside others. */
const headRefusal = (
  directiveId: DirectiveId,
  head: Head,
  authorityId: UnitId,
  { directory, directives: known = [] }: Facts,
): Refusal => {
  const kind = otherKind(head);
  if (kind !== undefined) return reject('number-of-another-kind', { kind });
  const { unitId } = head.issuer;
  if (unitId !== undefined && unitOf(directory, unitId) === undefined)
    return reject('unknown-unit', { unitId });
  const identity = identityOf(head);
  const isTwin = (one: KnownDirective) =>
    one.directiveId !== directiveId && one.authorityId === authorityId && one.identity === identity;
  const twin = known.find(isTwin);
  if (twin) return reject('directive-on-record', { directiveId: twin.directiveId });
  return graphRefusal(directiveId, head, authorityId, known);
};

/** What it depends on who signs. */
const signing = ['issuer', 'signer', 'issuedOn'] as const;

const once = ({ carriesOut, ...head }: Head): Head => ({
  ...head,
  ...(carriesOut && carriesOut.length > 0 ? { carriesOut: [...new Set(carriesOut)] } : {}),
});

/** A directive comes on record, with what it is made of as far as it is entered. */
export const recordDirective = (
  { streamId }: Pick<ReceivedCommand, 'streamId'>,
  body: DirectiveCommandOf<'RecordDirective'>,
  who: AdmittedToDirective,
  facts: Facts,
): Verdict<DirectiveEventType> => {
  const head = once(headOf(body) as Head);
  const refused =
    headRefusal(streamId, head, who.authorityId, facts) ?? signerRefusal(head, body.type, who, facts);
  if (refused) return refused;
  const contents = contentsIn(body, { clauses: 0, annexes: 0, targets: 0, groups: 0 });
  if ('rejection' in contents) return contents;
  const { authorityId } = who;
  return accept<DirectiveEventType>(
    { type: 'DirectiveRecorded', data: { ...head, ...identified(head), authorityId } },
    ...contents.facts,
  );
};

/** What was entered wrong is put right, and what follows from it with it. */
export const correctDirective = (
  { body, directive }: DirectiveCase<'CorrectDirective'>,
  who: AdmittedToDirective,
  facts: Facts,
): Verdict<DirectiveEventType> => {
  const { said, directiveId } = directive;
  const head = { ...said, ...headOf(body as Partial<Head>) };
  const now: Said = { ...head, ...identified(head) };
  const changed = (Object.keys(now) as (keyof ChangedDirective)[]).filter(
    (name) => !isSame(now[name], said[name]),
  );
  if (changed.length === 0) return accept();
  const signed = signing.some((name) => changed.includes(name));
  const refused =
    headRefusal(directiveId, now, who.authorityId, facts) ??
    (signed ? signerRefusal(now, body.type, who, facts) : undefined);
  if (refused) return refused;
  const those = (of: Said): ChangedDirective =>
    Object.fromEntries(changed.flatMap((name) => (of[name] === undefined ? [] : [[name, of[name]]])));
  return accept<DirectiveEventType>({
    type: 'DirectiveCorrected',
    data: { before: those(said), after: those(now), reason: body.reason },
  });
};
