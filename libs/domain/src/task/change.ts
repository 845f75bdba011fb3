import type { Changed, Instant, LocalDate } from '#contracts';
import { addWorkingDays, endOfDay, localDateOf } from '../calendar/index.ts';
import { accept, reject } from '../decision.ts';
import type { Fact, Verdict } from '../decision.ts';
import { moveObligation } from '../obligation/facts.ts';
import type { Obligation } from '../obligation/obligation.ts';
import { namedDay, scheduleFor } from '../obligation/schedule.ts';
import { isLeaderPost } from '../organisation/directory.ts';
import { paperIn, planningOf } from './act.ts';
import type { Case } from './act.ts';
import { dated, withDue } from './due-date.ts';
import { endAll, endReview, openCompletion, openReview, openTerm, releaseReportsAfter } from './duties.ts';
import { entryFields, entryOf } from './entry.ts';
import type { Folds } from './folds.ts';
import { handRulingsOn } from './explanation/duty.ts';
import { leader, once, unitHead } from './recipients.ts';
import { openObligationOf, openObligations } from './task.ts';
import type { IssuedTask } from './task.ts';

type ChangeCase = Case<'AmendTask'> | Case<'CorrectEntry'>;

const present = (task: IssuedTask): Changed => ({
  title: task.title,
  content: task.content ?? '',
  dueOn: task.due.current ?? undefined,
  reviewOn: task.review.on ?? undefined,
  leaderPostId: task.leaderPostId,
  evidenceNeeded: task.evidenceNeeded,
});

const fieldNames = ['title', 'content', 'dueOn', 'reviewOn', 'leaderPostId', 'evidenceNeeded'] as const;

/** Kinds of evidence are the same in any order. */
const isSame = (one: Changed[keyof Changed], other: Changed[keyof Changed]): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((kind) => other.includes(kind))
    : one === other;

/** What really changes: the fields that are given and differ, as they were and as they will be. */
const difference = ({ body, task }: ChangeCase): { before: Changed; after: Changed } => {
  const now = present(task);
  const names = fieldNames.filter((name) => body[name] !== undefined && !isSame(body[name], now[name]));
  const pick = (from: Changed): Changed =>
    Object.fromEntries(names.filter((name) => from[name]).map((name) => [name, from[name]]));
  return { before: pick(now), after: pick(body) };
};

/** A task is due on a day or reviewed on one. The first date of a task is not named while its result lies with the leader. */
const misdated = ({ today, task }: ChangeCase, { dueOn, reviewOn }: Changed) => {
  if (dueOn !== undefined && reviewOn !== undefined) return reject('due-date-or-term');
  if (reviewOn !== undefined && task.timing !== 'standing') return reject('not-standing');
  if (reviewOn !== undefined && reviewOn <= today) return reject('review-date-passed', { today });
  if (dueOn === undefined) return undefined;
  if (dueOn < today) return reject('due-date-passed', { today });
  return task.due.current === null && task.stage === 'completion_submitted'
    ? reject('completion-awaits-decision')
    : undefined;
};

const refusal = (the: ChangeCase, after: Changed) => {
  const { facts, task } = the;
  const wrong = misdated(the, after);
  if (wrong) return wrong;
  if (after.leaderPostId === undefined) return undefined;
  return isLeaderPost(facts.directory, after.leaderPostId, task.authorityId)
    ? undefined
    : reject('not-a-leader-post', { postId: after.leaderPostId });
};

/** The open completion takes another date, or its first. A stretch of lateness that was running ends here. */
export const moveCompletion = (the: Case<'GrantExtension'> | ChangeCase, dueOn: LocalDate): Fact[] => {
  const { task } = the;
  const completion = openObligationOf(task, 'completion');
  const planning = planningOf(the);
  const due = namedDay(dueOn, planning);
  if (!completion)
    return task.due.current === null ? [openCompletion(task.obligations, task.unitId, due, planning)] : [];
  const schedule = scheduleFor('completion', 'unit', due.dueOn, planning);
  return moveObligation(completion, due.counting, schedule, the.at, the.facts.calendar);
};

const moveReview = (the: ChangeCase, reviewOn: LocalDate): Fact[] => {
  const review = openObligationOf(the.task, 'review');
  if (!review) return [];
  const planning = planningOf(the);
  const due = namedDay(reviewOn, planning);
  const schedule = scheduleFor('review', 'leader', due.dueOn, planning);
  return moveObligation(review, due.counting, schedule, the.at, the.facts.calendar);
};

/**
 * A new supervising leader gets terms of their own for what the old one still owed. A review that is still to come keeps its day; with a
 * due date none is left.
 */
const handDecisionsOn = (the: ChangeCase, postId: string, { dueOn, reviewOn }: Changed): Fact[] => {
  const { task, at, today } = the;
  const planning = planningOf(the);
  const { decision } = planning.policy.terms;
  const handedOn = ({ owner, kind }: Obligation) =>
    owner.side === 'leader' && kind !== 'rule-explanation' && !(kind === 'review' && dueOn !== undefined);
  return [
    ...endAll(task, 'transferred', at, planning, handedOn),
    ...openObligations(task)
      .filter(handedOn)
      .map((one) => {
        const day = reviewOn ?? (one.schedule.dueOn >= today ? task.review.on : null);
        return one.kind === 'review' && day !== null
          ? openReview(task.obligations, postId, day, planning)
          : openTerm(task.obligations, one.kind, { side: 'leader', postId }, decision, at, planning);
      }),
    ...handRulingsOn(postId, { task, at, planning }),
  ];
};

const consequences = (the: ChangeCase, { dueOn, reviewOn, leaderPostId }: Changed): Fact[] => {
  const { task, at } = the;
  const planning = planningOf(the);
  const last = dueOn ?? reviewOn;
  return [
    ...(dueOn === undefined ? [] : moveCompletion(the, dueOn)),
    ...(dueOn === undefined ? [] : endReview(task, at, planning)),
    ...(reviewOn === undefined || leaderPostId !== undefined ? [] : moveReview(the, reviewOn)),
    ...(last === undefined ? [] : releaseReportsAfter(task, last, at, planning)),
    ...(leaderPostId === undefined ? [] : handDecisionsOn(the, leaderPostId, { dueOn, reviewOn })),
  ];
};

/** The leader changes content, date or leader; before and after are kept. */
export const amendTask = (the: Case<'AmendTask'>): Verdict => {
  const { body, task, at, facts } = the;
  const { before, after } = difference(the);
  const { products } = body;
  if (Object.keys(after).length === 0 && products === undefined) return accept();
  const refused = refusal(the, after);
  if (refused) return refused;
  const told = once([
    ...unitHead(task.unitId, at, facts.directory),
    ...leader(task, at, facts.directory),
    ...(after.leaderPostId ? leader({ leaderPostId: after.leaderPostId }, at, facts.directory) : []),
  ]);
  const amended: Fact = {
    type: 'TaskAmended',
    told,
    data: {
      ...{ before, after, reason: body.reason },
      ...(products === undefined ? {} : { products }),
      ...paperIn(body),
    },
  };
  return accept(amended, ...consequences(the, after));
};

/** The last instant at which the latest entry of a task can be corrected: the end of the policy’s term. */
export const correctableUntil = (
  task: IssuedTask,
  calendar: Case<'CorrectEntry'>['facts']['calendar'],
): Instant =>
  endOfDay(
    addWorkingDays(localDateOf(task.entry.recordedAt, calendar), task.policy.terms.correction, calendar),
    calendar,
  );

/** A slip of the pen is put right; whoever wrote or was told the wrong thing is told the right one, and so is the leader who was meant. */
export const correctEntry = (the: Case<'CorrectEntry'>): Verdict => {
  const { body, task, at, facts } = the;
  const { entry } = task;
  const foreign = fieldNames.some((name) => body[name] !== undefined && !entry.fields.includes(name));
  if (body.version !== entry.version || foreign)
    return reject('entry-not-correctable', { version: entry.version });
  const until = correctableUntil(task, facts.calendar);
  if (at >= until) return reject('correction-too-late', { until });
  const { before, after } = difference(the);
  if (Object.keys(after).length === 0) return accept();
  const refused = refusal(the, after);
  if (refused) return refused;
  const note = body.note === undefined ? {} : { note: body.note };
  const { personId, postId } = entry.by;
  const told = once([
    ...[...entry.told, { personId, postId }].map((one) => ({ ...one, by: 'holder' as const })),
    ...(after.leaderPostId ? leader({ leaderPostId: after.leaderPostId }, at, facts.directory) : []),
  ]);
  return accept(
    { type: 'EntryCorrected', told, data: { corrects: entry.version, before, after, ...note } },
    ...consequences(the, after),
  );
};

const changedTo = (task: IssuedTask, after: Changed): IssuedTask => {
  const changed = {
    ...task,
    title: after.title ?? task.title,
    content: after.content ?? task.content,
    leaderPostId: after.leaderPostId ?? task.leaderPostId,
    evidenceNeeded: after.evidenceNeeded ?? task.evidenceNeeded,
    review: after.reviewOn === undefined ? task.review : { ...task.review, on: after.reviewOn },
  };
  return after.dueOn === undefined ? changed : withDue(changed, after.dueOn);
};

/** A corrected date was never the date: it takes the wrong one’s place, in the first date too if the issue itself was wrong. */
const corrected = (
  task: IssuedTask,
  { corrects, after }: { corrects: number; after: Changed },
): IssuedTask => {
  const { dueOn, ...others } = after;
  const changed = changedTo(task, others);
  if (dueOn === undefined) return changed;
  const { due, entry } = changed;
  const first = entry.kind === 'issue' && entry.version === corrects;
  return dated({ ...changed, due: { ...due, current: dueOn, first: first ? dueOn : (due.first ?? dueOn) } });
};

export const changeFolds: Folds = {
  TaskAmended: (task, event) => {
    const { after } = event.data;
    return { ...changedTo(task, after), entry: entryOf(event, 'amendment', entryFields(after)) };
  },
  EntryCorrected: (task, { data }) => corrected(task, data),
};
