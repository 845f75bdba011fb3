import type { Changed, NewEvent, TaskEvent } from '#contracts';
import { evolveObligations } from '../obligation/evolve.ts';
import { isIssued } from './task.ts';
import type { Entry, IssuedTask, Task } from './task.ts';

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
    authorityId: data.authorityId,
    leaderPostId: data.leaderPostId,
    policy: data.policy,
    calendarVersion: data.calendarVersion,
    issuedAt: effectiveAt,
    due: { first: data.dueOn, current: data.dueOn, past: [] },
    reportOn: data.reportOn,
    plan: { number: 0, submittedAt: null },
    progress: { number: 0, percent: null, reportedAt: null, reviewed: false },
    extension: { number: 0, pending: null },
    completion: { number: 0, submittedAt: null },
    declinedAt: null,
    grade: null,
    closedAt: null,
    entry: entryOf(event, 'issue', ['title', 'content', 'dueOn', 'leaderPostId']),
    lastAct: { type: 'TaskIssued', by: '', at: effectiveAt },
    obligations: [],
  };
};

const newDue = ({ due }: IssuedTask, dueOn: string): IssuedTask['due'] =>
  dueOn === due.current ? due : { ...due, current: dueOn, past: [...due.past, due.current] };

const changedTo = (task: IssuedTask, after: Changed): IssuedTask => ({
  ...task,
  title: after.title ?? task.title,
  content: after.content ?? task.content,
  leaderPostId: after.leaderPostId ?? task.leaderPostId,
  due: after.dueOn === undefined ? task.due : newDue(task, after.dueOn),
});

/** A corrected date was never the date: it takes the wrong one’s place, in the first date too if the issue itself was wrong. */
const corrected = (
  task: IssuedTask,
  { corrects, after }: { corrects: number; after: Changed },
): IssuedTask => {
  const { dueOn, ...others } = after;
  const { due, entry } = changedTo(task, others);
  const first = entry.kind === 'issue' && entry.version === corrects;
  return {
    ...changedTo(task, others),
    due: dueOn === undefined ? due : { ...due, current: dueOn, first: first ? dueOn : due.first },
  };
};

/** A new date given with the move is the leader’s own: the entry before it no longer says when the task is due. */
const entryAfterMove = ({ entry, due }: IssuedTask, dueOn: string): Entry =>
  dueOn === due.current ? entry : { ...entry, fields: entry.fields.filter((field) => field !== 'dueOn') };

const moved = (task: IssuedTask, event: TaskEvent<'TaskReassigned'>): IssuedTask => ({
  ...task,
  stage: 'issued',
  unitId: event.data.unitId,
  due: newDue(task, event.data.dueOn),
  entry: entryAfterMove(task, event.data.dueOn),
  plan: { ...task.plan, submittedAt: null },
  extension: { ...task.extension, pending: null },
  declinedAt: null,
});

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
      return { ...task, stage: 'plan_submitted', plan: { number: event.data.plan, submittedAt: at } };
    case 'PlanReturned':
      return { ...task, stage: 'acknowledged', plan: { ...task.plan, submittedAt: null } };
    case 'PlanApproved':
      return { ...task, stage: 'in_progress' };
    case 'ProgressReported': {
      const { report, percent } = event.data;
      return { ...task, progress: { number: report, percent, reportedAt: at, reviewed: false } };
    }
    case 'ProgressReviewed':
      return { ...task, progress: { ...task.progress, reviewed: true } };
    case 'ExtensionRequested': {
      const { request, dueOn } = event.data;
      return { ...task, extension: { number: request, pending: { dueOn, requestedAt: at } } };
    }
    case 'ExtensionGranted':
      return {
        ...task,
        due: newDue(task, event.data.dueOn),
        extension: { ...task.extension, pending: null },
        entry: entryOf(event, 'extension', ['dueOn']),
      };
    case 'ExtensionRefused':
      return { ...task, extension: { ...task.extension, pending: null } };
    case 'CompletionSubmitted':
      return {
        ...task,
        stage: 'completion_submitted',
        completion: { number: event.data.completion, submittedAt: at },
        extension: { ...task.extension, pending: null },
      };
    case 'CompletionReturned':
      return { ...task, stage: 'in_progress', completion: { ...task.completion, submittedAt: null } };
    case 'TaskSignedOff':
      return { ...task, stage: 'signed_off', grade: event.data.grade, closedAt: at };
    default:
      return task;
  }
};

/** Whoever is told anything after an entry has been told what the entry says. */
const withTold = (entry: Entry, told: NewEvent['told']): Entry => {
  const more = told.filter(({ personId }) => !entry.told.some((one) => one.personId === personId));
  return more.length === 0
    ? entry
    : { ...entry, told: [...entry.told, ...more.map(({ personId, postId }) => ({ personId, postId }))] };
};

const consequence = /^(Obligation|Spell|Reminded|Escalated)/;

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
  };
};

export const fold = (task: Task, events: readonly TaskEvent[]): Task => events.reduce(evolve, task);
