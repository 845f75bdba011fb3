import type { Act, Actor, Directory, Instant, Paper, ReceivedCommand, Rejection } from '#contracts';
import { reject } from '../decision.ts';
import { answersFor, authorityOf, headPostOf, holds, postOf } from '../organisation/directory.ts';
import { isIssued } from './task.ts';
import type { Task } from './task.ts';

/** Whose act it is: the leader’s, the unit’s by its head or deputy, or the unit’s by anyone in it. */
const actors: Record<Act, 'leader' | 'unit-head' | 'unit' | 'clerk'> = {
  IssueTask: 'leader',
  AmendTask: 'leader',
  CorrectEntry: 'clerk',
  ReassignTask: 'leader',
  WithdrawTask: 'leader',
  AcknowledgeTask: 'unit',
  DeclineTask: 'unit-head',
  RuleOnDecline: 'leader',
  SubmitPlan: 'unit-head',
  ReturnPlan: 'leader',
  ApprovePlan: 'leader',
  ReportProgress: 'unit',
  ReviewProgress: 'leader',
  ReviewTask: 'leader',
  RequestExtension: 'unit-head',
  GrantExtension: 'leader',
  RefuseExtension: 'leader',
  SubmitCompletion: 'unit-head',
  ReturnCompletion: 'leader',
  SignOff: 'leader',
};

/**
 * What the right to act on a task depends on. A task not yet issued takes its authority from the unit it is meant for; from the actor
 * if there is no such unit.
 */
type Standing = {
  authorityId: string | undefined;
  unitId: string | undefined;
  leaderPostId: string | undefined;
};

const standingOf = (task: Task, { actor, body }: ReceivedCommand, directory: Directory): Standing => {
  if (isIssued(task))
    return { authorityId: task.authorityId, unitId: task.unitId, leaderPostId: task.leaderPostId };
  const unitId = body.type === 'IssueTask' ? body.unitId : undefined;
  const ownUnitId = postOf(directory, actor.postId)?.unitId;
  const authorityId =
    (unitId && authorityOf(directory, unitId)) ?? (ownUnitId && authorityOf(directory, ownUnitId));
  return { authorityId, unitId, leaderPostId: undefined };
};

/** The chair, or while that post is vacant the deputy in charge. */
const chairs = (actor: Actor, unitId: string, at: Instant, directory: Directory): boolean => {
  const post = headPostOf(directory, unitId);
  const answering = post && answersFor(directory, post.postId, at);
  return answering?.postId === actor.postId && answering.personId === actor.personId;
};

const leads = (actor: Actor, at: Instant, task: Task, standing: Standing, directory: Directory): boolean => {
  const post = postOf(directory, actor.postId);
  if (!post || post.unitId !== standing.authorityId) return false;
  if (chairs(actor, post.unitId, at, directory)) return true;
  return post.role === 'leader' && (!isIssued(task) || post.postId === standing.leaderPostId);
};

const monitors = (actor: Actor, standing: Standing, directory: Directory): boolean => {
  const post = postOf(directory, actor.postId);
  if (post?.role !== 'monitor') return false;
  return authorityOf(directory, post.unitId) === standing.authorityId;
};

const belongs = (actor: Actor, standing: Standing, directory: Directory, roles: string[]): boolean => {
  const post = postOf(directory, actor.postId);
  return post !== undefined && post.unitId === standing.unitId && roles.includes(post.role);
};

const mayByPaper = (
  paper: Paper | undefined,
  at: Instant,
  task: Task,
  standing: Standing,
  directory: Directory,
) => {
  if (!paper) return reject('paper-required');
  const { signer } = paper;
  const entitled =
    leads(signer, at, task, standing, directory) && holds(directory, signer.personId, signer.postId, at);
  return entitled ? undefined : reject('signer-not-entitled');
};

const paperOf = (body: ReceivedCommand['body']): Paper | undefined =>
  'paper' in body ? body.paper : undefined;

/** Why this actor may not do this act, or undefined if they may. Posts are judged at the instant of receipt, a signer at the effective one. */
export const refusalOf = (
  command: ReceivedCommand,
  at: Instant,
  task: Task,
  directory: Directory,
): { rejection: Rejection } | undefined => {
  const { actor, body, receivedAt } = command;
  if (!holds(directory, actor.personId, actor.postId, receivedAt)) return reject('not-holding-post');
  const standing = standingOf(task, command, directory);
  const isMonitor = monitors(actor, standing, directory);
  const backdated = 'effectiveAt' in body && body.effectiveAt !== undefined;
  if (backdated && !isMonitor) return reject('backdating-not-permitted');
  switch (actors[body.type]) {
    case 'leader':
      if (leads(actor, receivedAt, task, standing, directory)) return undefined;
      return isMonitor ? mayByPaper(paperOf(body), at, task, standing, directory) : reject('not-permitted');
    case 'unit-head':
      return belongs(actor, standing, directory, ['head', 'deputy']) ? undefined : reject('not-permitted');
    case 'unit':
      return belongs(actor, standing, directory, ['head', 'deputy', 'staff'])
        ? undefined
        : reject('not-permitted');
    case 'clerk':
      if (isMonitor || (isIssued(task) && task.entry.by.personId === actor.personId)) return undefined;
      return reject('not-permitted');
  }
};
