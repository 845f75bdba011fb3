import type {
  Act,
  Directory,
  NewEvent,
  Policy,
  PostId,
  ReceivedCommand,
  Rejection,
  Signatory,
  SignedAct,
  SignedCommand,
  TaskCommand,
  TaskEvent,
} from '#contracts';
import { accept, reject } from '../decision.ts';
import type { Fact, Verdict } from '../decision.ts';
import { endObligation, openObligation } from '../obligation/facts.ts';
import { scheduleFor, term } from '../obligation/schedule.ts';
import { answersFor, headPostOf } from '../organisation/directory.ts';
import { ledBy } from './family/leader.ts';
import { paperIn, planningOf } from './act.ts';
import type { Case } from './act.ts';
import { endAll } from './duties.ts';
import type { Folds } from './folds.ts';
import { once } from './recipients.ts';
import { isIssued, openObligations } from './task.ts';
import type { IssuedTask, Task, Signing } from './task.ts';

/** An act in hand, whichever it is. */
type Circumstances = Omit<Case<Act>, 'body'>;

const postOfSignatory = (one: Signatory, task: IssuedTask, directory: Directory): PostId | undefined => {
  if ('postId' in one) return one.postId;
  return one.role === 'leader' ? task.leaderPostId : headPostOf(directory, ledBy(task))?.postId;
};

/** The posts whose signatures a decision takes; none where one signature is enough. */
const officesOf = (act: string, task: IssuedTask, directory: Directory): PostId[] => {
  const asked = task.policy.signatories?.find(({ acts }) => acts.some((one) => one === act));
  const posts = (asked?.of ?? []).flatMap((one) => postOfSignatory(one, task, directory) ?? []);
  const offices = [...new Set(posts)];
  return offices.length > 1 ? offices : [];
};

/** The act that is meant: of a countersignature, the one that is signed. */
export const actMeant = (act: Act, task: Task): Act =>
  (act === 'Countersign' && isIssued(task) && task.signing?.act) || act;

/** The posts of which each may give the signature that a command brings: all who have to sign, or those who have not yet. */
export const officesFor = (
  { body }: ReceivedCommand<TaskCommand>,
  task: Task,
  directory: Directory,
): PostId[] => {
  if (!isIssued(task)) return [];
  return body.type === 'Countersign'
    ? awaitedOffices(task, directory)
    : officesOf(body.type, task, directory);
};

/** The posts that a policy names as signatories, about whose holders a decision asks. */
export const namedOffices = ({ signatories }: Policy): PostId[] =>
  (signatories ?? []).flatMap(({ of }) => of.flatMap((one) => ('postId' in one ? one.postId : [])));

/** The posts whose signatures on the pending decision are still missing. */
const awaitedOffices = (task: IssuedTask, directory: Directory): PostId[] => {
  const { signing } = task;
  if (!signing) return [];
  const given = signing.given.map(({ office }) => office);
  return officesOf(signing.act, task, directory).filter((office) => !given.includes(office));
};

/** Why somebody may not sign (again), if they have signed the pending decision: a person counts once, whatever posts they hold. */
export const signedBefore = (
  task: Task,
  personId: string,
  directory: Directory,
): { rejection: Rejection } | undefined =>
  isIssued(task) && task.signing?.given.some((one) => one.personId === personId)
    ? reject('already-signed', { offices: awaitedOffices(task, directory).join(', ') })
    : undefined;

const nextToSign = (offices: PostId[], { at, facts }: Circumstances) =>
  once(offices.flatMap((office) => answersFor(facts.directory, office, at) ?? []));

/** What is signed: the decision itself, without who brings it, on which paper and from when it counts. */
const decisionIn = ({
  paper: _,
  effectiveAt: __,
  capacity: ___,
  mandateId: ____,
  ...decision
}: SignedCommand) => decision as SignedCommand;

/** Each of the posts whose signature is missing owes it within the term for decisions. */
const owedBy = (offices: PostId[], the: Circumstances): Fact[] => {
  const planning = planningOf(the);
  const { dueOn, counting } = term(the.at, planning.policy.terms.decision, planning.calendar);
  const schedule = scheduleFor('countersign', 'leader', dueOn, planning);
  return offices.map((postId, also) =>
    openObligation(the.task.obligations, 'countersign', { side: 'leader', postId }, counting, schedule, also),
  );
};

/** What becomes of signatures on something that has changed. */
const voided = (the: Circumstances): Fact[] => {
  const { signing } = the.task;
  if (!signing) return [];
  const data = { act: signing.act, signatures: signing.given.length };
  return [
    { type: 'SignaturesVoided', data },
    ...endAll(the.task, 'released', the.at, planningOf(the), ({ kind }) => kind === 'countersign'),
  ];
};

/** The first signature: the decision is kept with it, and takes effect with the last. Signatures on what was to be decided before are void. */
export const firstSignature = (the: Case<SignedAct>, office: PostId): Verdict => {
  const { body, task, facts } = the;
  const awaited = officesOf(body.type, task, facts.directory).filter((one) => one !== office);
  return accept(
    ...voided(the),
    {
      type: 'SignatureGiven',
      told: nextToSign(awaited, the),
      data: { act: body.type, office, signature: 1, awaited, decision: decisionIn(body), ...paperIn(body) },
    },
    ...owedBy(awaited, the),
  );
};

/** One more signature, and with the last of them what was decided. */
export const nextSignature = (
  the: Case<'Countersign'>,
  office: PostId,
  takeEffect: (decision: SignedCommand) => Verdict,
): Verdict => {
  const { body, task, at, facts } = the;
  const { signing } = task;
  if (!signing) return reject('nothing-to-sign');
  if (body.version !== signing.version) return reject('signed-otherwise', { version: signing.version });
  const awaited = awaitedOffices(task, facts.directory).filter((one) => one !== office);
  const given: Fact = {
    type: 'SignatureGiven',
    told: nextToSign(awaited, the),
    data: { act: signing.act, office, signature: signing.given.length + 1, awaited, ...paperIn(body) },
  };
  const met = openObligations(task)
    .filter(({ kind, owner }) => kind === 'countersign' && owner.side === 'leader' && owner.postId === office)
    .flatMap((one) => endObligation(one, 'met', at, facts.calendar));
  if (awaited.length > 0) return accept(given, ...met);
  const effect = takeEffect({ ...signing.decision, ...paperIn(body) });
  return 'rejection' in effect ? effect : accept(given, ...met, ...effect.facts);
};

/** After these a decision that was being signed is no longer about what its signatories saw. */
const changes: ReadonlySet<NewEvent['type']> = new Set<NewEvent['type']>([
  'TaskAmended',
  'EntryCorrected',
  'TaskReassigned',
  'TaskWithdrawn',
  'TaskDeclined',
  'DeclineRuled',
  'PlanSubmitted',
  'PlanReturned',
  'PlanApproved',
  'ExtensionGranted',
  'ExtensionRefused',
  'CompletionSubmitted',
  'CompletionReturned',
  'ProductsAccepted',
  'ProductsReturned',
  'TaskSignedOff',
]);

/** What follows for signatures given before, if an act changes what they were given to. */
export const voidedBy = (facts: readonly Fact[], the: Circumstances): Fact[] =>
  facts.some(({ type }) => changes.has(type)) ? voided(the) : [];

/** A first signature brings the decision with it; with the last one it is decided. */
const signed = (
  task: IssuedTask,
  { data, version, effectiveAt, actor }: TaskEvent<'SignatureGiven'>,
): Signing | null => {
  const { act, office, awaited, decision, paper } = data;
  const begun = decision ? { act, version, decision, given: [] } : task.signing;
  const signer = paper?.signer ?? actor;
  if (!begun || signer === 'clock' || awaited.length === 0) return null;
  return { ...begun, given: [...begun.given, { office, personId: signer.personId }], at: effectiveAt };
};

export const signatureFolds: Folds = {
  SignatureGiven: (task, event) => ({ ...task, signing: signed(task, event) }),
  SignaturesVoided: (task) => ({ ...task, signing: null }),
};
