import type { Changed, DataOf, LocalDate, NewEvent, TaskEvent } from '#contracts';
import { evolveObligations } from '../obligation/evolve.ts';
import { dayMeant } from '../obligation/schedule.ts';
import { evolveNotices } from './notices.ts';
import { isIssued, lastDayOf } from './task.ts';
import type { Entry, IssuedTask, Proposers, Signing, Task } from './task.ts';

/** In one order, whatever order the event’s fields are in: the store gives them back in another than the rule wrote them. */
const entryFields = (changed: Changed) => Object.keys(changed).sort() as Entry['fields'];

const entryOf = (event: TaskEvent, kind: Entry['kind'], fields: Entry['fields']): Entry => ({
  version: event.version,
  kind,
  fields,
  by: event.actor === 'clock' ? { personId: 'clock', postId: 'clock', capacity: 'holder' } : event.actor,
  recordedAt: event.recordedAt,
  told: [],
});

const enteredAtIssue = ({ reviewOn }: DataOf<'TaskIssued'>): Entry['fields'] => [
  ...(['title', 'content', 'dueOn', 'leaderPostId'] as const),
  ...(reviewOn === undefined ? [] : (['reviewOn'] as const)),
];

const issued = (event: TaskEvent<'TaskIssued'>): IssuedTask => {
  const { data, effectiveAt } = event;
  return {
    stage: 'issued',
    taskId: event.streamId,
    version: event.version,
    code: data.code,
    title: data.title,
    content: data.content ?? null,
    product: data.product ?? null,
    unitId: data.unitId,
    unitSince: effectiveAt,
    authorityId: data.authorityId,
    leaderPostId: data.leaderPostId,
    policy: data.policy,
    calendarVersion: data.calendarVersion,
    calendarApplication: 0,
    issuedAt: effectiveAt,
    timing: data.timing ?? 'dated',
    due: { first: data.dueOn ?? null, current: data.dueOn ?? null, past: [] },
    reportOn: data.reportOn,
    plan: { number: 0, submittedAt: null, until: null },
    progress: { number: 0, percent: null, reportedAt: null, reviewed: false },
    review: { number: 0, reviewedAt: null, on: data.reviewOn ?? null },
    extension: { number: 0, pending: null },
    completion: { number: 0, submittedAt: null, returned: false },
    declinedAt: null,
    grade: null,
    closedAt: null,
    entry: entryOf(event, 'issue', enteredAtIssue(data)),
    lastAct: { type: 'TaskIssued', by: '', at: effectiveAt },
    obligations: [],
    proposers: {},
    signing: null,
    notices: [],
  };
};

const newDue = ({ due }: IssuedTask, dueOn: LocalDate | null): IssuedTask['due'] => {
  if (dueOn === due.current) return due;
  const past = due.current === null ? due.past : [...due.past, due.current];
  return { first: due.first ?? dueOn, current: dueOn, past };
};

/** A task for which somebody has named a date has one from then on; an urgent one stays urgent. */
const dated = (task: IssuedTask): IssuedTask =>
  task.due.current === null || task.timing === 'urgent' || task.timing === 'dated'
    ? task
    : { ...task, timing: 'dated', review: { ...task.review, on: null } };

const withDue = (task: IssuedTask, dueOn: LocalDate | null): IssuedTask =>
  dated({ ...task, due: newDue(task, dueOn) });

const changedTo = (task: IssuedTask, after: Changed): IssuedTask => {
  const changed = {
    ...task,
    title: after.title ?? task.title,
    content: after.content ?? task.content,
    leaderPostId: after.leaderPostId ?? task.leaderPostId,
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

/** What the entry said of these has been overtaken by a later act. */
const without = (entry: Entry, ...fields: Entry['fields']): Entry => ({
  ...entry,
  fields: entry.fields.filter((field) => !fields.includes(field)),
});

/** A new date given with the move is the leader’s own: the entry before it no longer says when the task is due. */
const entryAfterMove = ({ entry, due }: IssuedTask, dueOn: LocalDate | null): Entry =>
  dueOn === due.current ? entry : without(entry, 'dueOn', 'reviewOn');

const moved = (task: IssuedTask, { data, effectiveAt }: TaskEvent<'TaskReassigned'>): IssuedTask => ({
  ...withDue(task, data.dueOn ?? null),
  stage: 'issued',
  unitId: data.unitId,
  unitSince: effectiveAt,
  entry: entryAfterMove(task, data.dueOn ?? null),
  plan: { ...task.plan, submittedAt: null, until: null },
  extension: { ...task.extension, pending: null },
  completion: { ...task.completion, returned: false },
  declinedAt: null,
});

const planned = (task: IssuedTask, { data, effectiveAt }: TaskEvent<'PlanSubmitted'>): IssuedTask => ({
  ...task,
  stage: 'plan_submitted',
  plan: { number: data.plan, submittedAt: effectiveAt, until: lastDayOf(data.lines) },
});

const approved = (task: IssuedTask, { dueOn }: DataOf<'PlanApproved'>): IssuedTask => ({
  ...(dueOn === undefined ? task : withDue({ ...task, entry: without(task.entry, 'dueOn') }, dueOn)),
  stage: 'in_progress',
});

const reviewed = (task: IssuedTask, { data, effectiveAt }: TaskEvent<'TaskReviewed'>): IssuedTask => ({
  ...task,
  entry: without(task.entry, 'reviewOn'),
  review: { number: data.review, reviewedAt: effectiveAt, on: data.reviewOn ?? null },
  reportOn: [...new Set([...task.reportOn, ...data.reportOn])].sort(),
});
/** The date of the task goes with the completion that is owed, by whatever calendar it is counted. */
const onCalendar = (
  task: IssuedTask,
  { application, to, replanned }: DataOf<'CalendarApplied'>,
): IssuedTask => {
  const last = task.obligations.findLast(({ kind }) => kind === 'completion');
  const again = replanned.find(({ obligationId }) => obligationId === last?.obligationId);
  const due =
    again && task.due.current !== null
      ? newDue(task, dayMeant({ dueOn: again.schedule.dueOn, counting: again.counting }))
      : task.due;
  return { ...task, due, calendarVersion: to, calendarApplication: application };
};

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

const evolveIssued = (task: IssuedTask, event: TaskEvent): IssuedTask => {
  const at = event.effectiveAt;
  switch (event.type) {
    case 'TaskAmended': {
      const { after } = event.data;
      return { ...changedTo(task, after), entry: entryOf(event, 'amendment', entryFields(after)) };
    }
    case 'EntryCorrected':
      return corrected(task, event.data);
    case 'TaskReassigned':
      return moved(task, event);
    case 'TaskWithdrawn':
      return { ...task, stage: 'withdrawn', closedAt: at };
    case 'TaskAcknowledged':
      return { ...task, stage: 'acknowledged' };
    case 'TaskDeclined':
      return { ...task, stage: 'declined', declinedAt: at };
    case 'DeclineRuled':
      return {
        ...task,
        stage: event.data.outcome === 'kept' ? 'acknowledged' : task.stage,
        declinedAt: null,
      };
    case 'PlanSubmitted':
      return planned(task, event);
    case 'PlanReturned':
      return { ...task, stage: 'acknowledged', plan: { ...task.plan, submittedAt: null, until: null } };
    case 'PlanApproved':
      return approved(task, event.data);
    case 'ProgressReported': {
      const { report, percent } = event.data;
      return { ...task, progress: { number: report, percent, reportedAt: at, reviewed: false } };
    }
    case 'ProgressReviewed':
      return { ...task, progress: { ...task.progress, reviewed: true } };
    case 'TaskReviewed':
      return reviewed(task, event);
    case 'ExtensionRequested': {
      const { request, dueOn } = event.data;
      return { ...task, extension: { number: request, pending: { dueOn, requestedAt: at } } };
    }
    case 'ExtensionGranted':
      return {
        ...withDue(task, event.data.dueOn),
        extension: { ...task.extension, pending: null },
        entry: entryOf(event, 'extension', ['dueOn']),
      };
    case 'ExtensionRefused':
      return { ...task, extension: { ...task.extension, pending: null } };
    case 'CompletionSubmitted':
      return {
        ...task,
        stage: 'completion_submitted',
        completion: { number: event.data.completion, submittedAt: at, returned: false },
        extension: { ...task.extension, pending: null },
      };
    case 'CompletionReturned':
      return {
        ...task,
        stage: 'in_progress',
        completion: { ...task.completion, submittedAt: null, returned: true },
      };
    case 'CalendarApplied':
      return onCalendar(task, event.data);
    case 'TaskSignedOff':
      return { ...task, stage: 'signed_off', grade: event.data.grade, closedAt: at };
    case 'SignatureGiven':
      return { ...task, signing: signed(task, event) };
    case 'SignaturesVoided':
      return { ...task, signing: null };
    default:
      return task;
  }
};

const proposals: Partial<Record<TaskEvent['type'], keyof Proposers>> = {
  PlanSubmitted: 'plan',
  ProgressReported: 'progress',
  ExtensionRequested: 'extension',
  CompletionSubmitted: 'completion',
  TaskDeclined: 'decline',
};

const withProposer = ({ proposers }: IssuedTask, { type, actor }: TaskEvent): Proposers => {
  const proposed = proposals[type];
  return proposed && actor !== 'clock' ? { ...proposers, [proposed]: actor.personId } : proposers;
};

/** Whoever is told anything after an entry has been told what the entry says. */
const withTold = (entry: Entry, told: NewEvent['told']): Entry => {
  const more = told.filter(({ personId }) => !entry.told.some((one) => one.personId === personId));
  return more.length === 0
    ? entry
    : { ...entry, told: [...entry.told, ...more.map(({ personId, postId }) => ({ personId, postId }))] };
};

const consequence = /^(Obligation|Spell|Reminded|Escalated|SignaturesVoided|Calendar|NoticesCorrected)/;

const withLastAct = (task: IssuedTask, event: TaskEvent): IssuedTask =>
  event.actor === 'clock' || consequence.test(event.type)
    ? task
    : { ...task, lastAct: { type: event.type, by: event.actor.personId, at: event.effectiveAt } };

/** Folds one event into a task. Total: an event that says nothing about a task leaves it as it was, one version on. */
export const evolve = (task: Task, event: TaskEvent): Task => {
  if (event.type !== 'TaskIssued' && !isIssued(task)) return task;
  const next = event.type === 'TaskIssued' ? issued(event) : evolveIssued(task as IssuedTask, event);
  return {
    ...withLastAct(next, event),
    version: event.version,
    entry: withTold(next.entry, event.told),
    obligations: evolveObligations(next.obligations, event),
    ...{ proposers: withProposer(next, event), notices: evolveNotices(next, event) },
  };
};

export const fold = (task: Task, events: readonly TaskEvent[]): Task => events.reduce(evolve, task);
