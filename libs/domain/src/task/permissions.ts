import type {
  Act,
  Directory,
  Instant,
  KnownFamily,
  Policy,
  Post,
  PostId,
  ReceivedCommand,
  TaskCommand,
} from '#contracts';
import { answersFor, authorityOf, headPostOf, postOf } from '../organisation/directory.ts';
import { forCollective, inField, wayByPost, waysByMandate } from '../organisation/ways.ts';
import type { CapacityRules, Matter, Seat, Way } from '../organisation/ways.ts';
import { unitsAsked } from './contribution/owed.ts';
import { isHeadOrDeputy } from './family/leader.ts';
import { actMeant, officesFor } from './signatures.ts';
import { isUnitsOwn, standingOf } from './standing.ts';
import type { Standing } from './standing.ts';
import { verificationOf } from './acceptance/completions.ts';
import { isIssued } from './task.ts';
import type { Task } from './task.ts';

/**
 * Whose act it is: the leader’s, the unit’s by its head or deputy, the unit’s by anyone in it, a coordinating unit’s by its head or
 * deputy, a clerk’s, that of whoever follows the task (leads it, or monitors for the authority), or that of the office which the policy
 * has verify results.
 */
export type Whose = 'leader' | 'unit-head' | 'unit' | 'coordinator' | 'clerk' | 'follower' | 'office';
export const actors: Record<Act, Whose> = {
  IssueTask: 'leader',
  AmendTask: 'leader',
  CorrectEntry: 'clerk',
  ReassignTask: 'leader',
  WithdrawTask: 'leader',
  AcknowledgeTask: 'unit',
  DeclineTask: 'unit-head',
  RuleOnDecline: 'leader',
  RequestClarification: 'unit-head',
  RuleOnClarification: 'leader',
  WithdrawClarification: 'unit-head',
  SubmitPlan: 'unit-head',
  ReturnPlan: 'leader',
  ApprovePlan: 'leader',
  ReportMilestone: 'unit',
  ReportProgress: 'unit',
  ReviewProgress: 'leader',
  ReviewTask: 'leader',
  RequestExtension: 'unit-head',
  GrantExtension: 'leader',
  RefuseExtension: 'leader',
  RequestContribution: 'unit',
  GiveContribution: 'coordinator',
  DeclineContribution: 'coordinator',
  RuleOnContribution: 'leader',
  WithdrawContributionRequest: 'unit',
  RaiseImpediment: 'unit-head',
  AnswerImpediment: 'leader',
  WithdrawImpediment: 'unit-head',
  SubmitCompletion: 'unit-head',
  ReturnCompletion: 'leader',
  SignOff: 'leader',
  SubmitExplanation: 'unit-head',
  RuleOnExplanation: 'leader',
  IssueFormalReminder: 'leader',
  AnswerFormalReminder: 'unit-head',
  ChaseUnit: 'follower',
  NameAssignees: 'unit-head',
  VerifyCompletion: 'office',
  AcceptProducts: 'leader',
  ReturnProducts: 'leader',
  ReopenTask: 'leader',
  Countersign: 'leader',
  SuspendTask: 'leader',
  ResumeTask: 'leader',
  VoidSpell: 'leader',
};

/**
 * What it depends on whether somebody may act: the organisation by date, the policy (of an issued task, its own), and of a sub-task that is
 * to be issued its parent.
 */
export type Grounds = { directory: Directory; policy?: Policy | undefined; family?: KnownFamily };

/** The chair, or while that post is vacant the deputy in charge. */
const chairs = (actor: Seat, unitId: string, at: Instant, directory: Directory): boolean => {
  const post = headPostOf(directory, unitId, at);
  const answering = post && answersFor(directory, post.postId, at);
  return answering?.postId === actor.postId && answering.personId === actor.personId;
};

const supervises = ({ postId, role }: Post, task: Task, standing: Standing): boolean =>
  role === 'leader' && (!isIssued(task) || postId === standing.leaderPostId);

const leadsForUnit = (actor: Seat, { issuing }: Standing, at: Instant, directory: Directory): boolean => {
  if (!issuing) return false;
  const { unitId, byHead } = issuing;
  return chairs(actor, unitId, at, directory) || (!byHead && isHeadOrDeputy(directory, actor.postId, unitId));
};

const leads = (actor: Seat, at: Instant, task: Task, standing: Standing, directory: Directory): boolean => {
  if (leadsForUnit(actor, standing, at, directory)) return true;
  const post = postOf(directory, actor.postId);
  if (!post || post.unitId !== standing.authorityId || isUnitsOwn(task, standing)) return false;
  if (chairs(actor, post.unitId, at, directory)) return true;
  return supervises(post, task, standing);
};

const monitors = (actor: Seat, at: Instant, standing: Standing, directory: Directory): boolean => {
  const post = postOf(directory, actor.postId);
  if (post?.role !== 'monitor') return false;
  return authorityOf(directory, post.unitId, at) === standing.authorityId;
};

const belongs = (actor: Seat, standing: Standing, directory: Directory, roles: string[]): boolean => {
  const post = postOf(directory, actor.postId);
  return post !== undefined && post.unitId === standing.unitId && roles.includes(post.role);
};

/** What the ways to an act depend on. Of a countersignature, the act is the one that is signed. */
type Question = {
  matter: Matter;
  task: Task;
  standing: Standing;
  directory: Directory;
  rules: CapacityRules;
};

/** A way to act; where a decision takes several signatures, whose signature it is. */
export type WayTo = Way & { office?: PostId };

const holdsOrAnswers = ({ personId, postId }: Seat, office: PostId, at: Instant, directory: Directory) => {
  if (postId === office) return true;
  const answering = answersFor(directory, office, at);
  return answering?.postId === postId && answering.personId === personId;
};

const collectively = (way: Way, unitId: string | undefined, matter: Matter, directory: Directory): Way =>
  unitId === undefined ? way : forCollective(way, unitId, matter, directory);

/** By their own post, or by a mandate of whoever has it: nobody signs for an office in any other way. */
const waysToSign = (
  seat: Seat,
  offices: PostId[],
  { matter, standing, directory, rules }: Question,
): WayTo[] =>
  offices.flatMap((office) => {
    const ways = holdsOrAnswers(seat, office, matter.at, directory)
      ? [collectively(wayByPost(seat, matter.at, directory, rules), standing.authorityId, matter, directory)]
      : waysByMandate(seat, matter, directory, rules, (postId) => postId === office);
    return ways.map((way) => ({ ...way, office }));
  });

/** A leader’s own way; a deputy who does not answer for the chair’s post keeps to their field, where the policy asks for it. */
const asLeader = (seat: Seat, { matter, standing, directory, rules }: Question): Way => {
  const own = wayByPost(seat, matter.at, directory, rules);
  const { authorityId, issuing } = standing;
  if (issuing && postOf(directory, seat.postId)?.unitId === issuing.unitId)
    return collectively(own, issuing.unitId, matter, directory);
  const free =
    !rules.deputiesInField ||
    own.closed !== undefined ||
    (authorityId !== undefined && chairs(seat, authorityId, matter.at, directory));
  return collectively(free ? own : inField(own, matter, directory), authorityId, matter, directory);
};

/** The head of a unit under the authority, by its chair’s order; never on what their own unit has to do. */
const waysByOrder = (seat: Seat, { matter, task, standing, directory, rules }: Question): Way[] => {
  const { postId } = seat;
  const post = postOf(directory, postId);
  const chair = standing.authorityId && headPostOf(directory, standing.authorityId, matter.at);
  const ordered =
    chair &&
    !isUnitsOwn(task, standing) &&
    post?.role === 'head' &&
    post.unitId !== standing.unitId &&
    authorityOf(directory, post.unitId, matter.at) === standing.authorityId &&
    rules.byOrder?.some((act) => act === matter.act);
  return ordered ? [{ actor: { ...seat, capacity: 'TL', forPostId: chair.postId } }] : [];
};

/** Whether a post itself, whoever holds it, leads the task. */
const isLeading = (postId: PostId, task: Task, standing: Standing, directory: Directory): boolean => {
  const post = postOf(directory, postId);
  if (!post) return false;
  if (standing.issuing && post.unitId === standing.issuing.unitId) return post.role === 'head';
  if (post.unitId !== standing.authorityId || isUnitsOwn(task, standing)) return false;
  return post.role === 'chair' || supervises(post, task, standing);
};

const waysOfLeader = (seat: Seat, question: Question): WayTo[] => {
  const { matter, task, standing, directory, rules } = question;
  return [
    ...(leads(seat, matter.at, task, standing, directory) ? [asLeader(seat, question)] : []),
    ...waysByOrder(seat, question),
    ...waysByMandate(seat, matter, directory, rules, (postId) =>
      isLeading(postId, task, standing, directory),
    ),
  ];
};

const waysOfUnit = (seat: Seat, roles: string[], { matter, standing, directory, rules }: Question): Way[] => {
  const head = standing.unitId === undefined ? undefined : headPostOf(directory, standing.unitId, matter.at);
  const own = belongs(seat, standing, directory, roles)
    ? [collectively(wayByPost(seat, matter.at, directory, rules), standing.unitId, matter, directory)]
    : [];
  // Staff answer for the unit in their own right: no mandate is needed for that.
  if (own.length > 0 && roles.includes('staff')) return own;
  return [...own, ...waysByMandate(seat, matter, directory, rules, (postId) => postId === head?.postId)];
};

/** For the unit that was asked or, where no request is named, for any that owes a contribution. */
const waysOfCoordinator = (seat: Seat, body: TaskCommand, question: Question): Way[] => {
  const { task, matter, standing } = question;
  const request = 'request' in body ? body.request : undefined;
  const units = isIssued(task) ? unitsAsked(task, body.type, request) : [];
  return units.flatMap((unitId) =>
    waysOfUnit(seat, ['head', 'deputy'], {
      ...question,
      matter: { ...matter, unitId },
      standing: { ...standing, unitId },
    }),
  );
};

/** Somebody who leads the office, or monitors for it. */
const waysOfOffice = (seat: Seat, task: Task, { matter, directory, rules }: Question): Way[] => {
  const office = isIssued(task) ? verificationOf(task)?.unitId : undefined;
  const post = postOf(directory, seat.postId);
  const ofOffice =
    office !== undefined && post?.unitId === office && ['head', 'deputy', 'monitor'].includes(post.role);
  return ofOffice ? [wayByPost(seat, matter.at, directory, rules)] : [];
};

/** Whether somebody enters decisions of leaders from their papers: the monitoring office of the authority does. */
export const entersPapers = (
  command: ReceivedCommand<TaskCommand>,
  task: Task,
  directory: Directory,
): boolean => monitors(command.actor, command.receivedAt, standingOf(task, command, directory), directory);

/** In which capacity the monitoring office enters a paper, or puts an entry right. */
export const wayOfClerk = ({ personId, postId }: Seat): Way => ({
  actor: { personId, postId, capacity: 'TL' },
});

/** Whether an act is a leader’s, which the monitoring office may enter from its paper. */
export const isOfLeader = (act: Act): boolean => actors[act] === 'leader';

/** All the ways in which somebody in a post could do an act at an instant, open or closed; none if it is not theirs at all. */
export const waysTo = (
  command: ReceivedCommand<TaskCommand>,
  seat: Seat,
  at: Instant,
  task: Task,
  { directory, rules, family }: Pick<Grounds, 'directory' | 'family'> & { rules: CapacityRules },
): WayTo[] => {
  const { type } = command.body;
  const standing = standingOf(task, command, directory, family);
  const as = { personId: seat.personId, postId: seat.postId };
  const matter = { act: actMeant(type, task), unitId: standing.unitId, at };
  const question = { matter, task, standing, directory, rules };
  switch (actors[type]) {
    case 'leader': {
      const offices = officesFor(command, task, directory);
      return offices.length > 0 ? waysToSign(as, offices, question) : waysOfLeader(as, question);
    }
    case 'unit-head':
      return waysOfUnit(as, ['head', 'deputy'], question);
    case 'unit':
      return waysOfUnit(as, ['head', 'deputy', 'staff'], question);
    case 'coordinator':
      return waysOfCoordinator(as, command.body, question);
    case 'office':
      return waysOfOffice(as, task, question);
    case 'follower':
      return monitors(as, at, standing, directory) ? [wayOfClerk(as)] : waysOfLeader(as, question);
    case 'clerk':
      if (monitors(as, at, standing, directory)) return [wayOfClerk(as)];
      return isIssued(task) && task.entry.by.personId === as.personId
        ? [wayByPost(as, at, directory, rules)]
        : [];
  }
};
