import type {
  Actor,
  Instant,
  Paper,
  Policy,
  PostId,
  ReceivedCommand,
  Rejection,
  TaskCommand,
} from '#contracts';
import { reject } from '../decision.ts';
import { holds, postOf } from '../organisation/directory.ts';
import { choose } from '../organisation/ways.ts';
import type { Seat, Stated } from '../organisation/ways.ts';
import { effectiveAtOf } from './act.ts';
import { fourEyesRefusal } from './four-eyes.ts';
import { entersPapers, isOfLeader, wayOfClerk, waysTo } from './permissions.ts';
import type { Grounds, WayTo } from './permissions.ts';
import { actMeant, officesFor, signedBefore } from './signatures.ts';
import { isOfTheChair } from './standing.ts';
import { isIssued } from './task.ts';
import type { Task } from './task.ts';

type Body = TaskCommand;
type Refused = { rejection: Rejection };

/** Who acts in which capacity, the decision as its signer signed it and, where several have to sign, whose signature it is. */
export type Admitted = { actor: Actor; body: Body; office: PostId | undefined };

export const policyFor = (task: Task, { policy }: Grounds): Policy | undefined =>
  isIssued(task) ? task.policy : policy;

const paperOf = (body: Body): Paper | undefined => ('paper' in body ? body.paper : undefined);

/** All the ways of somebody to an act at an instant, in a post that they held then. */
export const waysOf = (
  command: ReceivedCommand<TaskCommand>,
  seat: Seat,
  at: Instant,
  task: Task,
  grounds: Grounds,
): WayTo[] => {
  const rules = policyFor(task, grounds)?.capacities ?? {};
  const held = holds(grounds.directory, seat.personId, seat.postId, at);
  return held ? waysTo(command, seat, at, task, { ...grounds, rules }) : [];
};

const statedIn = ({ capacity, mandateId }: Body): Stated => ({
  ...(capacity === undefined ? {} : { capacity }),
  ...(mandateId === undefined ? {} : { mandateId }),
});

/** Of a decision that takes several signatures, none is left for this person: they have signed, or were not asked to. */
const notAsked = (
  command: ReceivedCommand<TaskCommand>,
  personId: string,
  task: Task,
  { directory }: Grounds,
): Refused => {
  const offices = officesFor(command, task, directory);
  const signed = command.body.type === 'Countersign' ? signedBefore(task, personId, directory) : undefined;
  return signed ?? reject('not-a-signatory', { offices: offices.join(', ') });
};

/** The signer of a paper is judged by the rules for all, at the instant from which the paper counts. */
const signerOf = (
  command: ReceivedCommand<TaskCommand>,
  paper: Paper,
  task: Task,
  grounds: Grounds,
): WayTo | Refused => {
  const { personId, postId: _, ...stated } = paper.signer;
  const ways = waysOf(command, paper.signer, effectiveAtOf(command), task, grounds);
  if (ways.length > 0) return choose(ways, stated);
  return officesFor(command, task, grounds.directory).length > 0
    ? notAsked(command, personId, task, grounds)
    : reject('signer-not-entitled');
};

/** A leader of the authority, or a deputy of the unit that issued a sub-task, would do what is the chair’s or the head’s. */
const isForTheChair = ({ actor, body }: ReceivedCommand<TaskCommand>, task: Task, { directory }: Grounds) => {
  const post = postOf(directory, actor.postId);
  const leads = isIssued(task) && post?.role === 'leader' && post.unitId === task.authorityId;
  return leads && isOfTheChair(actMeant(body.type, task), task);
};

/** The way of whoever sends the act: their own or, for the monitoring office, that of a clerk with a paper. */
const senderOf = (command: ReceivedCommand<TaskCommand>, task: Task, grounds: Grounds): WayTo | Refused => {
  const { actor, body, receivedAt } = command;
  const ways = waysOf(command, actor, receivedAt, task, grounds);
  const paper = paperOf(body);
  if (isOfLeader(body.type) && entersPapers(command, task, grounds.directory) && (paper || ways.length === 0))
    return paper ? choose([wayOfClerk(actor)], statedIn(body)) : reject('paper-required');
  if (ways.length === 0 && isForTheChair(command, task, grounds)) return reject('chair-decides');
  const several = officesFor(command, task, grounds.directory).length > 0;
  return several && ways.length === 0
    ? notAsked(command, actor.personId, task, grounds)
    : choose(ways, statedIn(body));
};

const admitted = (
  command: ReceivedCommand<TaskCommand>,
  task: Task,
  grounds: Grounds,
): Admitted | Refused => {
  const { body } = command;
  const sender = senderOf(command, task, grounds);
  if ('rejection' in sender) return sender;
  const paper = paperOf(body);
  if (!paper) return { actor: sender.actor, body, office: sender.office };
  const signer = signerOf(command, paper, task, grounds);
  if ('rejection' in signer) return signer;
  const signed = { ...body, paper: { ...paper, signer: signer.actor } } as Body;
  return { actor: sender.actor, body: signed, office: signer.office };
};

/**
 * Settles who acts in which capacity, or why they may not. Posts and mandates are judged at the instant of receipt, those of a paper’s
 * signer at the effective one.
 */
export const admit = (
  command: ReceivedCommand<TaskCommand>,
  task: Task,
  grounds: Grounds,
): Admitted | Refused => {
  const { actor, body, receivedAt } = command;
  const { directory } = grounds;
  if (!holds(directory, actor.personId, actor.postId, receivedAt)) return reject('not-holding-post');
  const backdated = 'effectiveAt' in body && body.effectiveAt !== undefined;
  if (backdated && !entersPapers(command, task, directory)) return reject('backdating-not-permitted');
  const who = admitted(command, task, grounds);
  if ('rejection' in who) return who;
  const paper = paperOf(who.body);
  const decider = paper?.signer.personId ?? actor.personId;
  return (
    (body.type === 'Countersign' ? signedBefore(task, decider, directory) : undefined) ??
    fourEyesRefusal(body, task, policyFor(task, grounds), actor.personId, paper) ??
    who
  );
};
