import type { z } from 'zod';
import type { TaskEvent, TaskEventType, TaskView } from '#contracts';
import {
  countableOf,
  executionOf,
  latenessOf,
  runningStay,
  taskDecider,
  timelinessOf,
  timeSplit,
} from '#domain';
import type { IssuedTask } from '#domain';
import type { ServingLine, Texts } from '#read-models';
import { servingView } from '../directives/serving-view.ts';
import { actsOf } from './acts-view.ts';
import type { Acts } from './acts-view.ts';
import { assigneesView } from './assignees-view.ts';
import { answerableView } from './answerable.ts';
import type { Answerable } from './answerable.ts';
import { coordinationOf } from './coordination-view.ts';
import { familyView } from './family-view.ts';
import type { Family } from './family-view.ts';
import { formalRemindersView } from './formal-reminders-view.ts';
import { latenessView } from './lateness-view.ts';
import { evidenceView, fileView, taskFiles } from './files-view.ts';
import { acceptancesOf } from './acceptance-view.ts';
import { obligationView } from './obligation-view.ts';
import type { Looking } from './obligation-view.ts';
import { increaseOf, periodViews } from './period-view.ts';
import { planLineView } from './plan-line-view.ts';

/** A task with everything that its page shows. */
export type Seen = Looking &
  Acts & {
    task: IssuedTask;
    events: TaskEvent[];
    texts: Texts;
    answerable: Answerable;
    serves: ServingLine[];
    family: Family;
  };

const latest = <Type extends TaskEventType>(events: TaskEvent[], type: Type) =>
  events.findLast((event): event is TaskEvent<Type> & TaskEvent => event.type === type);

const words = (seal: string | null, texts: Texts) => (seal === null ? null : texts(seal));

const planState = ({ stage, plan }: IssuedTask): 'submitted' | 'returned' | 'approved' => {
  if (stage === 'plan_submitted') return 'submitted';
  return plan.submittedAt === null ? 'returned' : 'approved';
};

const planOf = ({
  task,
  events,
  family,
  texts,
  names,
  language,
  now,
}: Seen): z.infer<typeof TaskView>['plan'] => {
  const sent = latest(events, 'PlanSubmitted');
  if (!sent) return null;
  const { plan: number, files = [] } = sent.data;
  const issued = new Set(family.subTasks.map(({ taskId }) => taskId));
  const looking = { task, plan: number, issued, texts, names, language, now };
  const lines = sent.data.lines.map(planLineView(looking));
  return {
    ...{ number, submittedAt: sent.effectiveAt, state: planState(task), lines },
    files: files.map(fileView(texts)),
  };
};

const progressOf = ({ task, events, texts }: Seen, all: TaskEvent[]): TaskView['progress'] => {
  const sent = latest(events, 'ProgressReported');
  if (!sent) return null;
  const { report, percent, total, summary, files = [] } = sent.data;
  return {
    number: report,
    percent,
    total: total ?? null,
    increase: increaseOf(all),
    reportedAt: sent.effectiveAt,
    summary: texts(summary),
    reviewed: task.progress.reviewed,
    files: files.map(fileView(texts)),
  };
};

const reviewOf = ({ events, texts }: Seen): TaskView['review'] => {
  const review = latest(events, 'TaskReviewed');
  if (!review) return null;
  const { data, effectiveAt } = review;
  return { number: data.review, reviewedAt: effectiveAt, remark: texts(data.remark) };
};

const extensionOf = ({ task, events, texts }: Seen): TaskView['extension'] => {
  const asked = latest(events, 'ExtensionRequested');
  if (!asked || !task.extension.pending) return null;
  return { ...task.extension.pending, number: task.extension.number, reason: texts(asked.data.reason) };
};

const suspensionOf = ({ task, events, texts }: Seen): TaskView['suspension'] => {
  const [decided, stay, { running }] = [latest(events, 'TaskSuspended'), runningStay(task), task.suspension];
  if (!decided || !stay || !running) return null;
  return { ...running, ...stay, reason: texts(decided.data.reason) };
};

const completionOf = ({ events, texts }: Seen): TaskView['completion'] => {
  const sent = latest(events, 'CompletionSubmitted');
  if (!sent) return null;
  const { completion: number, summary, evidence = [] } = sent.data;
  return {
    number,
    submittedAt: sent.effectiveAt,
    summary: texts(summary),
    evidence: evidence.map(evidenceView(texts)),
  };
};

const agendaView = (task: IssuedTask): TaskView['agenda'] => {
  const kinds = new Map(task.obligations.map(({ obligationId, kind }) => [obligationId, kind]));
  const items = taskDecider.agenda(task).slice(0, 10);
  return items.map((item) => ({
    act: item.act,
    obligationId: 'obligationId' in item ? item.obligationId : null,
    kind: 'obligationId' in item ? (kinds.get(item.obligationId) ?? 'completion') : null,
    at: item.at,
    level: item.act === 'Escalate' ? item.level : null,
  }));
};

const timelinessNow = ({ task, now }: Seen) => {
  const { execution, completion, spells } = countableOf(task);
  return timelinessOf({ execution, completion, everLate: spells > 0 }, now);
};

const timeOf = ({ events, now, calendar, names }: Seen): TaskView['time'] => {
  const { units, ...split } = timeSplit(events, now, calendar);
  const named = ({ unitId, days }: (typeof units)[number]) => ({
    unit: { unitId, name: names.unit(unitId) },
    days,
  });
  return { ...split, units: units.map(named) };
};

const signingOf = ({ task, events, names }: Seen): TaskView['signing'] => {
  if (!task.signing) return null;
  const { act, version, given } = task.signing;
  const named = (postId: string) => ({ postId, title: names.post(postId) });
  return {
    act,
    version,
    given: given.map(({ office, personId }) => ({
      post: named(office),
      person: { personId, name: names.person(personId) },
    })),
    awaited: (latest(events, 'SignatureGiven')?.data.awaited ?? []).map(named),
  };
};

/** What was sent since the task came to the unit that has it now: another unit’s plan is history. */
const sinceReassigned = (events: TaskEvent[]): TaskEvent[] =>
  events.slice(events.findLastIndex(({ type }) => type === 'TaskReassigned') + 1);

/** The page of one task. */
export const taskView = (all: Seen): TaskView => {
  const seen = { ...all, events: sinceReassigned(all.events) };
  const { task, texts, names } = seen;
  const {
    taskId,
    version,
    code,
    unitId,
    authorityId,
    leaderPostId,
    stage,
    issuedAt,
    closedAt,
    grade,
    timing,
    span,
    due,
    reportOn,
    reportEvery,
    quantity,
    productKind,
    evidenceNeeded,
  } = task;
  return {
    ...{ taskId, version, code, stage, issuedAt, closedAt, grade, timing, span, due, reportOn },
    ...{ reportEvery, quantity, productKind, evidenceNeeded },
    takenOver: task.takenOver?.as ?? null,
    secrecy: task.secrecy,
    reviewOn: task.review.on,
    title: texts(task.title),
    content: words(task.content, texts),
    product: words(task.product, texts),
    unit: { unitId, name: names.unit(unitId) },
    inheritedFrom: task.predecessors.map(({ unitId: before, until }) => ({
      unit: { unitId: before, name: names.unit(before) },
      until,
    })),
    authority: { unitId: authorityId, name: names.unit(authorityId) },
    leader: { postId: leaderPostId, title: names.post(leaderPostId) },
    answerable: answerableView(all.answerable, names),
    ...assigneesView(all),
    rules: { policyVersion: task.policy.version, calendarVersion: task.calendarVersion },
    execution: executionOf(task),
    suspendedUntil: runningStay(task)?.through ?? null,
    timeliness: timelinessNow(seen),
    plan: planOf(seen),
    progress: progressOf(seen, all.events),
    periods: periodViews(task, all.events, all),
    review: reviewOf(seen),
    lateness: latenessView(latenessOf(task), all.calendar, all.now, all.language),
    suspension: suspensionOf(all),
    stays: task.suspension.stays,
    extension: extensionOf(seen),
    completion: completionOf(seen),
    ...familyView(all.family, names, texts),
    ...coordinationOf(all),
    cohortId: task.cohortId,
    serves: all.serves.map(servingView(texts, all.language)),
    files: taskFiles(all.events, texts),
    ...acceptancesOf(all),
    obligations: task.obligations.map((one) => obligationView(one, seen)),
    formalReminders: formalRemindersView(task, names, texts),
    agenda: agendaView(task),
    time: timeOf(all),
    ...actsOf(all),
    signing: signingOf(all),
  };
};
