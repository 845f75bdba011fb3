import type {
  DirectiveCommandOf,
  DirectiveEventType,
  Instant,
  ReceivedCommand,
  Rejection,
  UnitId,
} from '#contracts';
import { endOfDay, localDateOf } from '../calendar/index.ts';
import { accept, reject } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import { isSame } from '../same.ts';
import { attached, paperIn } from '../task/act.ts';
import type { Facts } from '../task/act.ts';
import { unitRefusal } from '../task/unit.ts';
import { decisionPaperRefusal, signerOfUnit } from './admit.ts';
import type { AdmittedToDirective } from './admit.ts';
import type { RecordedDirective } from './directive.ts';
import { dayThatCounts, isOwed } from './dissemination.ts';
import type { Dissemination, DisseminationHeld } from './dissemination.ts';
import { overRefusal } from './ends.ts';
import { tellAgain } from './telling-again.ts';

type Refusal = { rejection: Rejection } | undefined;
type Received = Pick<ReceivedCommand, 'receivedAt'>;
type ByHead = DirectiveCommandOf<'ReportDissemination' | 'CorrectDissemination'>;

const ofUnit = ({ disseminations }: RecordedDirective, unitId: UnitId): Dissemination | undefined =>
  disseminations.find((one) => one.unitId === unitId);

/** Why one unit cannot be told to disseminate it: it has done so, or is none of the authority’s. */
const requiredRefusal = (
  unitId: UnitId,
  directive: RecordedDirective,
  at: Instant,
  { authorityId }: AdmittedToDirective,
  { directory }: Facts,
): Refusal =>
  ofUnit(directive, unitId)?.held
    ? reject('dissemination-held', { unitId })
    : unitRefusal(unitId, authorityId, at, directory);

/** Units owe dissemination by a day, or by another one than before; for whom that is so already nothing is said again. */
export const requireDissemination = (
  { receivedAt }: Received,
  body: DirectiveCommandOf<'RequireDissemination'>,
  directive: RecordedDirective,
  who: AdmittedToDirective,
  facts: Facts,
): Verdict<DirectiveEventType> => {
  const { dueOn, note } = body;
  const earliest = directive.said.issuedOn;
  const named = [...new Set(body.unitIds)];
  const refused =
    overRefusal(directive) ??
    (dueOn < earliest ? reject('dissemination-too-early', { earliest }) : undefined) ??
    named.map((unitId) => requiredRefusal(unitId, directive, receivedAt, who, facts)).find(Boolean) ??
    decisionPaperRefusal(body, receivedAt, who, facts);
  if (refused) return refused;
  const isSaid = (one: Dissemination | undefined) => one && dayThatCounts(one)?.dueOn === dueOn;
  const unitIds = named.filter((unitId) => !isSaid(ofUnit(directive, unitId)));
  if (unitIds.length === 0) return accept();
  const said = { unitIds, dueOn, dueAt: endOfDay(dueOn, facts.calendar), ...paperIn(body) };
  return accept<DirectiveEventType>({
    type: 'DisseminationRequired',
    data: { ...said, ...(note === undefined ? {} : { note }) },
  });
};

/** Units owe it no longer. */
export const releaseDissemination = (
  { receivedAt }: Received,
  body: DirectiveCommandOf<'ReleaseDissemination'>,
  directive: RecordedDirective,
  who: AdmittedToDirective,
  facts: Facts,
): Verdict<DirectiveEventType> => {
  const unitIds = [...new Set(body.unitIds)];
  const released: Dissemination[] = [];
  for (const unitId of unitIds) {
    const one = ofUnit(directive, unitId);
    if (one?.held) return reject('dissemination-held', { unitId });
    if (!one || !isOwed(one)) return reject('dissemination-not-owed', { unitId });
    released.push(one);
  }
  return (
    decisionPaperRefusal(body, receivedAt, who, facts) ??
    accept<DirectiveEventType>(
      { type: 'DisseminationReleased', data: { unitIds, reason: body.reason, ...paperIn(body) } },
      ...released.flatMap((one) => tellAgain(one, 'released', who.actor)),
    )
  );
};

const heldIn = (body: ByHead): DisseminationHeld => {
  const { heldOn, attended, expected, minutes } = body;
  return { heldOn, attended, expected, ...(minutes ? { minutes } : {}), ...attached(body) };
};

/** Whether it can have been held as it is said: between the directive and today, by no more than were to come, with minutes to show. */
const heldRefusal = (
  body: ByHead,
  { said: { issuedOn } }: RecordedDirective,
  receivedAt: Instant,
  { calendar }: Facts,
): Refusal => {
  const today = localDateOf(receivedAt, calendar);
  const { heldOn, attended, expected, minutes, files, paper } = body;
  if (heldOn > today) return reject('held-in-future', { today });
  if (heldOn < issuedOn) return reject('held-before-directive', { earliest: issuedOn });
  if (attended > expected) return reject('attended-beyond-expected', { attended, expected });
  return minutes || files || paper ? undefined : reject('minutes-required');
};

/** The office enters the report of a unit from its paper; whoever signed that heads the unit, or the one that succeeds it. */
const reportPaperRefusal = (
  { type, unitId, paper }: ByHead,
  receivedAt: Instant,
  { asClerk }: AdmittedToDirective,
  facts: Facts,
): Refusal => {
  if (paper) return signerOfUnit(paper.signer, type, receivedAt, unitId, facts);
  return asClerk ? reject('unit-paper-required') : undefined;
};

/** Where people were told that it was late, and it was not: they are told. */
const toldInError = (one: Dissemination, { heldOn }: ByHead, { actor }: AdmittedToDirective) => {
  const day = dayThatCounts(one);
  const notices = one.notices.filter(({ late }) => late);
  return day && heldOn <= day.dueOn ? tellAgain({ ...one, notices }, 'held-in-time', actor) : [];
};

/** A unit reports that it was held. */
export const reportDissemination = (
  { receivedAt }: Received,
  body: DirectiveCommandOf<'ReportDissemination'>,
  directive: RecordedDirective,
  who: AdmittedToDirective,
  facts: Facts,
): Verdict<DirectiveEventType> => {
  const { unitId } = body;
  const one = ofUnit(directive, unitId);
  if (one?.held) return reject('dissemination-held', { unitId });
  if (!one || !isOwed(one)) return reject('dissemination-not-owed', { unitId });
  return (
    heldRefusal(body, directive, receivedAt, facts) ??
    reportPaperRefusal(body, receivedAt, who, facts) ??
    accept<DirectiveEventType>(
      { type: 'DisseminationReported', data: { unitId, held: heldIn(body), ...paperIn(body) } },
      ...toldInError(one, body, who),
    )
  );
};

/** What was reported is put right. */
export const correctDissemination = (
  { receivedAt }: Received,
  body: DirectiveCommandOf<'CorrectDissemination'>,
  directive: RecordedDirective,
  who: AdmittedToDirective,
  facts: Facts,
): Verdict<DirectiveEventType> => {
  const { unitId, reason } = body;
  const one = ofUnit(directive, unitId);
  const held = one?.held;
  if (!held) return reject('dissemination-not-reported', { unitId });
  const refused =
    heldRefusal(body, directive, receivedAt, facts) ?? reportPaperRefusal(body, receivedAt, who, facts);
  if (refused) return refused;
  const { reportedAt: _at, reportedBy: _by, paper: _paper, corrections: _times, ...before } = held;
  const after = heldIn(body);
  if (isSame(before, after)) return accept();
  return accept<DirectiveEventType>(
    { type: 'DisseminationCorrected', data: { unitId, before, after, reason, ...paperIn(body) } },
    ...tellAgain(one, 'corrected', who.actor),
  );
};
