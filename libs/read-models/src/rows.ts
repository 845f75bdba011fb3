import type { Serving, TaskEvent } from '#contracts';
import {
  agendaOf,
  assigneesOf,
  countedSpells,
  executionOf,
  isIssued,
  isOpen,
  latenessOf,
  openSpell,
  runningStay,
  summaryOf,
} from '#domain';
import type { IssuedTask, Obligation, Task } from '#domain';
import { linesToIssue } from './planned-sub-tasks.query.ts';
import { versionRow } from './versions.ts';

const completions = (task: IssuedTask) => task.obligations.filter(({ kind }) => kind === 'completion');
/** A stretch that a paper has made void neither stands as late nor at a level. */
const runningSpell = (obligation: Obligation) => {
  const open = openSpell(obligation);
  return open?.voided === null ? open : undefined;
};
const levelOf = (obligation: Obligation) => runningSpell(obligation)?.levels.length ?? 0;

/** What is said for ever of a task that was late; the days of a stretch that runs are counted when it is read. */
const latenessRow = (task: IssuedTask) => {
  const { spells, days, since, voided } = latenessOf(task);
  return { spells, days_late: days, late_since: since, spells_void: voided, stays: task.suspension.stays };
};

const taskRow = (task: IssuedTask) => ({
  task_id: task.taskId,
  version: task.version,
  code: task.code,
  title: task.title,
  stage: task.stage,
  execution: executionOf(task),
  unit_id: task.unitId,
  authority_id: task.authorityId,
  leader_post_id: task.leaderPostId,
  coordinating_unit_ids: task.coordinatingUnitIds,
  monitor_post_id: task.monitorPostId,
  assignee_post_ids: [...new Set(assigneesOf(task).map(({ postId }) => postId))].sort(),
  cohort_id: task.cohortId,
  parent_task_id: task.parent?.taskId ?? null,
  parent_version: task.parent?.version ?? null,
  issuing_unit_id: task.parent?.unitId ?? null,
  lines_to_issue: linesToIssue(task),
  issued_at: task.issuedAt,
  timing: task.timing,
  span_from: task.span?.from ?? null,
  span_to: task.span?.to ?? null,
  review_on: task.review.on,
  first_due_on: task.due.first,
  due_on: task.due.current,
  closed_at: task.closedAt,
  grade: task.grade,
  overdue: completions(task).some((one) => runningSpell(one) !== undefined),
  ever_overdue: completions(task).some((one) => countedSpells(one).length > 0),
  ...latenessRow(task),
  level: Math.max(0, ...task.obligations.filter(({ kind }) => kind !== 'milestone').map(levelOf)),
  extension_asked: task.extension.pending !== null,
  extension_by: task.extension.pending && (task.extension.pending.decidedBy ?? task.leaderPostId),
  result_returned: task.completion.returned,
  report_unread: task.progress.number > 0 && !task.progress.reviewed,
  calendar_version: task.calendarVersion,
  suspended_until: runningStay(task)?.through ?? null,
  suspended_by: runningStay(task) ? (task.suspension.running?.decisionId ?? null) : null,
  resumes_at: runningStay(task) ? (task.suspension.running?.resumesAt ?? null) : null,
  reports_missed: task.obligations.filter(({ ended }) => ended?.how === 'missed').length,
  secrecy: task.secrecy,
  taken_over: task.takenOver?.as ?? null,
  summary_at: summaryOf(task)[0]?.at ?? null,
});

/** What the clock does about an obligation next, if nobody acts: what the watchdog watches. */
const nextOf = (obligation: Obligation) => {
  const [item] = agendaOf([obligation]);
  return {
    next_act: item?.act ?? null,
    next_level: item?.act === 'Escalate' ? item.level : null,
    next_at: item?.at ?? null,
  };
};

const obligationRow = (taskId: string, obligation: Obligation) => ({
  task_id: taskId,
  obligation_id: obligation.obligationId,
  kind: obligation.kind,
  side: obligation.owner.side,
  unit_id: obligation.owner.side === 'unit' ? obligation.owner.unitId : null,
  post_id: obligation.owner.side === 'leader' ? obligation.owner.postId : null,
  opened_at: obligation.openedAt,
  due_on: obligation.schedule.dueOn,
  due_at: obligation.schedule.dueAt,
  ended_at: obligation.ended?.at ?? null,
  ended_how: obligation.ended?.how ?? null,
  overdue: isOpen(obligation) && runningSpell(obligation) !== undefined,
  level: levelOf(obligation),
  spells: countedSpells(obligation).length,
  days_late: countedSpells(obligation).reduce((days, { daysLate }) => days + (daysLate ?? 0), 0),
  ...nextOf(obligation),
  period: obligation.period ?? null,
});

/** By which rule somebody was told: the act itself, a reminder of an obligation, a level of the ladder. */
const ruleOf = (event: TaskEvent): { rule: string; obligation_id: string | null } => {
  if (event.type === 'Reminded') return { rule: 'reminder', obligation_id: event.data.obligationId };
  if (event.type === 'Escalated')
    return { rule: `level-${event.data.level}`, obligation_id: event.data.obligationId };
  if (event.type === 'TakeoverSummarised')
    return { rule: 'summary', obligation_id: event.data.obligationId ?? null };
  if (event.type === 'UnitChased') return { rule: 'act', obligation_id: event.data.obligationId };
  if (event.type === 'ContributionDeemed') return { rule: 'silence', obligation_id: event.data.obligationId };
  if (event.type === 'NoticesCorrected') return { rule: 'correction', obligation_id: null };
  return { rule: 'act', obligation_id: null };
};

/** A level that comes with the summary is said in it. */
const toldOf = (event: TaskEvent) => (event.type === 'Escalated' && event.data.inSummary ? [] : event.told);

const noticeRows = (event: TaskEvent) =>
  toldOf(event).map(({ personId, postId, by }) => ({
    notice_id: `${event.eventId}/${personId}`,
    task_id: event.streamId,
    version: event.version,
    person_id: personId,
    post_id: postId,
    held_by: by,
    type: event.type,
    ...ruleOf(event),
    effective_at: event.effectiveAt,
    sent_at: event.recordedAt,
  }));

const obligationsIn = (event: TaskEvent): string[] => {
  if ('replanned' in event.data) return (event.data.replanned ?? []).map(({ obligationId }) => obligationId);
  if (event.type === 'TaskSucceeded') return event.data.obligationIds;
  if (event.type === 'PeriodCutOff' && event.data.next)
    return [event.data.obligationId, event.data.next.obligationId];
  const one = 'obligationId' in event.data ? event.data.obligationId : undefined;
  return one === undefined ? [] : [one];
};

const touchedBy = (events: TaskEvent[]): Set<string> => new Set(events.flatMap(obligationsIn));

/** What a task serves as an event says it; nothing where it does not say so. */
const servesSaid = (event: TaskEvent): Serving[] | undefined => {
  if (event.type === 'TaskIssued') return event.data.serves ?? [];
  return event.type === 'TaskAmended' || event.type === 'EntryCorrected'
    ? event.data.after.serves
    : undefined;
};

/** What a task serves, as said last, and when that was recorded; `serves_at` is null where these events do not say it. */
const servingRows = (events: TaskEvent[]) => {
  const said = events.findLast((event) => servesSaid(event) !== undefined);
  const serves = (said && servesSaid(said)) ?? [];
  return {
    serves_at: said?.recordedAt ?? null,
    serving: serves.map(({ directiveId, part, number }) => ({
      ...{ task_id: said?.streamId, directive_id: directiveId, part, number },
    })),
  };
};

/** Over which open sub-tasks a task is closed, if it is closed as done: over no others. */
const closedOver = (event: TaskEvent) =>
  event.type === 'TaskSignedOff' ? [{ closed_over: event.data.waiver?.subTaskIds ?? [] }] : [];

/** The rows that follow from the events that brought a task to where it is. */
export const rowsOf = (task: Task, events: TaskEvent[]) => {
  if (!isIssued(task)) return null;
  const touched = touchedBy(events);
  return {
    task: taskRow(task),
    obligations: task.obligations
      .filter((one) => touched.has(one.obligationId))
      .map((one) => obligationRow(task.taskId, one)),
    notices: events.flatMap(noticeRows),
    ...servingRows(events),
    versions: events.slice(-1).map((last) => versionRow(task, last)),
    ...events.flatMap(closedOver).at(-1),
  };
};
