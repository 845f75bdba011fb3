import type {
  CommandOf,
  DataOf,
  LocalDate,
  ReceivedCommand,
  Rejection,
  TaskCommand,
  TaskEvent,
} from '#contracts';
import { localDateOf } from '../calendar/index.ts';
import { accept, reject } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import { dayMeant } from '../obligation/schedule.ts';
import type { Planning } from '../obligation/schedule.ts';
import { authorityOf } from '../organisation/directory.ts';
import { namedProducts } from './acceptance/products.ts';
import { effectiveAtOf, paperIn } from './act.ts';
import type { Facts } from './act.ts';
import { assigneesRefusal, holdersOf, withUnits } from './assignees.ts';
import { coordinatorsRefusal, headsOf } from './contribution/coordinators.ts';
import { openReview, openUnitDuties } from './duties.ts';
import { entryOf } from './entry.ts';
import { neededAtIssue } from './evidence.ts';
import { leaderRefusal } from './family/leader.ts';
import { parentOf } from './family/sub-task.ts';
import { monitor, monitorRefusal } from './monitor.ts';
import { inOrder } from './periods/open.ts';
import { leader, once, unitHead } from './recipients.ts';
import { servedOnce, servesRefusal } from './serving.ts';
import { beginsOf, spanRefusal } from './span.ts';
import { neverSuspended } from './suspension.ts';
import type { Entry, IssuedTask } from './task.ts';
import { silentUntil, takenOverBy } from './taking-over/take-over.ts';
import { termsFor, timedBy } from './timing.ts';
import type { Timed } from './timing.ts';
import { unitRefusal } from './unit.ts';
import { noPlan } from './versions.ts';

const sorted = (days: string[]) => [...new Set(days)].sort();

/**
 * Reports are owed between the issue and the last day, or the review, if there is one; of a task that was taken over, those that are still
 * to come when it is put on record.
 */
const misdated = (
  { due, reviewOn }: Timed,
  reportOn: LocalDate[],
  today: LocalDate,
  onRecord: LocalDate,
): { rejection: Rejection } | undefined => {
  const dueOn = due && dayMeant(due);
  if (dueOn !== undefined && dueOn < today) return reject('due-date-passed', { today });
  if (reviewOn !== undefined && reviewOn <= onRecord)
    return reject('review-date-passed', { today: onRecord });
  const last = dueOn ?? reviewOn;
  const outside = reportOn.some((day) => day <= onRecord || (last !== undefined && day > last));
  return outside ? reject('report-date-out-of-range') : undefined;
};

/** What the event says of time. A task with a date says no more than that. */
const saidOf = ({ timing, due, reviewOn }: Timed) => ({
  ...(timing === 'dated' ? {} : { timing }),
  ...(due ? { dueOn: dayMeant(due) } : {}),
  ...(reviewOn === undefined ? {} : { reviewOn }),
});

/** A leader assigns a task. The policy and the calendar version in force are pinned here. */
export const issueTask = (
  command: ReceivedCommand<TaskCommand>,
  body: CommandOf<'IssueTask'>,
  facts: Facts,
): Verdict => {
  const { calendar, policy, directory } = facts;
  const at = effectiveAtOf(command);
  const today = localDateOf(at, calendar);
  if (facts.family?.cohort?.withdrawn) return reject('cohort-withdrawn');
  if (body.secrecy !== undefined && policy.secretTasks !== 'stub') return reject('secret-refused');
  const authorityId = authorityOf(directory, body.unitId, at);
  if (authorityId === undefined) return reject('unknown-unit', { unitId: body.unitId });
  const coordinatingUnitIds = [...new Set(body.coordinatingUnitIds)];
  const refusedUnit =
    unitRefusal(body.unitId, authorityId, at, directory) ??
    coordinatorsRefusal(coordinatingUnitIds, { unitId: body.unitId, authorityId }, at, directory) ??
    monitorRefusal(body.monitorPostId, authorityId, at, directory) ??
    assigneesRefusal(body.assignees ?? [], [body.unitId, ...coordinatingUnitIds], at, directory);
  if (refusedUnit) return refusedUnit;
  const part = parentOf(body, authorityId, at, facts);
  if ('rejection' in part) return part;
  const notLeading = leaderRefusal(
    body.leaderPostId,
    { authorityId, parent: part.parent ?? null },
    directory,
  );
  if (notLeading) return notLeading;
  const planning: Planning = { policy, calendar, plannedAt: command.receivedAt };
  const timed = timedBy(body, at, planning);
  if (!timed) return reject('due-date-or-term');
  const reportOn = sorted(body.reportOn);
  const taken = takenOverBy(body, today, planning);
  if ('rejection' in taken) return taken;
  const { terms: takenOver } = taken;
  const since = takenOver ? command.receivedAt : at;
  const refused = misdated(timed, reportOn, today, localDateOf(since, calendar));
  if (refused) return refused;
  const serves = servedOnce(body.serves);
  const refusedServing = servesRefusal(serves, authorityId, command.receivedAt, facts.directives);
  if (refusedServing) return refusedServing;
  const dueOn = timed.due ? dayMeant(timed.due) : null;
  const outside = spanRefusal({ span: body.span, dueOn, serves }, policy, facts.directives);
  if (outside) return outside;
  const { code, title, content, product, productKind, products, note, unitId, leaderPostId } = body;
  const { quantity, span, cohortId, secrecy, monitorPostId } = body;
  const assignees = withUnits(body.assignees ?? [], at, directory);
  const reportEvery = inOrder(body.reportEvery ?? []);
  const evidenceNeeded = neededAtIssue(body, policy);
  const concerned = once([
    ...unitHead(unitId, at, directory),
    ...leader({ leaderPostId }, at, directory),
    ...headsOf(coordinatingUnitIds, at, directory),
    ...monitor({ monitorPostId }, at, directory),
    ...holdersOf(assignees, at, directory),
  ]);
  const terms = takenOver?.as === 'in_progress' ? undefined : termsFor(timed.timing, policy);
  const { due, reviewOn } = timed;
  const owed = [
    ...openUnitDuties(
      [],
      unitId,
      { reportOn, reportEvery, due, terms },
      beginsOf({ span, dueOn }, since, calendar),
      planning,
    ),
    ...(reviewOn === undefined ? [] : [openReview([], leaderPostId, reviewOn, planning)]),
  ];
  return accept(
    {
      type: 'TaskIssued',
      told: takenOver ? [] : concerned,
      data: {
        code,
        title,
        ...(content === undefined ? {} : { content }),
        ...(product === undefined ? {} : { product }),
        ...(productKind === undefined ? {} : { productKind }),
        ...(evidenceNeeded.length === 0 ? {} : { evidenceNeeded }),
        ...(products === undefined ? {} : { products }),
        ...(note === undefined ? {} : { note }),
        ...{ unitId, authorityId, leaderPostId, ...saidOf(timed) },
        ...(coordinatingUnitIds.length === 0 ? {} : { coordinatingUnitIds }),
        ...(span === undefined ? {} : { span }),
        ...(monitorPostId === undefined ? {} : { monitorPostId }),
        ...(assignees.length === 0 ? {} : { assignees }),
        ...{ reportOn, policy, calendarVersion: calendar.version },
        ...(reportEvery.length === 0 ? {} : { reportEvery }),
        ...(quantity === undefined ? {} : { quantity }),
        ...(serves.length === 0 ? {} : { serves }),
        ...(cohortId === undefined ? {} : { cohortId }),
        ...(takenOver ? { takenOver } : {}),
        ...(secrecy === undefined ? {} : { secrecy }),
        ...part,
        ...paperIn(body),
      },
    },
    ...(takenOver ? silentUntil(takenOver.summaryAt, owed, planning) : owed),
  );
};

const enteredAtIssue = (data: DataOf<'TaskIssued'>): Entry['fields'] => [
  ...(['title', 'content', 'dueOn', 'leaderPostId'] as const),
  ...(
    [
      ...(['reviewOn', 'span', 'coordinatingUnitIds', 'monitorPostId', 'reportEvery'] as const),
      ...(['quantity', 'evidenceNeeded', 'serves'] as const),
    ] as const
  ).filter((name) => data[name] !== undefined),
];

/** A task as its first event leaves it. */
export const issued = (event: TaskEvent<'TaskIssued'>): IssuedTask => {
  const { data, effectiveAt, recordedAt } = event;
  const { takenOver } = data;
  return {
    stage: takenOver?.as === 'in_progress' ? 'in_progress' : 'issued',
    taskId: event.streamId,
    version: event.version,
    knownAt: event.recordedAt,
    code: data.code,
    title: data.title,
    content: data.content ?? null,
    product: data.product ?? null,
    productKind: data.productKind ?? null,
    evidenceNeeded: data.evidenceNeeded ?? [],
    products: namedProducts(data.products),
    unitId: data.unitId,
    unitSince: effectiveAt,
    ...{ predecessors: [], heirs: [] },
    authorityId: data.authorityId,
    leaderPostId: data.leaderPostId,
    policy: data.policy,
    calendarVersion: data.calendarVersion,
    calendarApplication: 0,
    issuedAt: effectiveAt,
    takenOver: takenOver ? { ...takenOver, recordedAt, summarised: false } : null,
    secrecy: data.secrecy ?? null,
    timing: data.timing ?? 'dated',
    span: data.span ?? null,
    due: { first: data.dueOn ?? null, current: data.dueOn ?? null, past: [] },
    reportOn: data.reportOn,
    reportEvery: inOrder(data.reportEvery ?? []),
    quantity: data.quantity ?? null,
    serves: data.serves ?? [],
    cohortId: data.cohortId ?? null,
    parent: data.parent ?? null,
    plan: { number: 0, ...noPlan },
    progress: { number: 0, percent: null, total: null, reportedAt: null, reviewed: false },
    review: { number: 0, reviewedAt: null, on: data.reviewOn ?? null },
    extension: { number: 0, pending: null, granted: 0, days: 0 },
    completion: { number: 0, submittedAt: null, returned: false },
    ...{ plans: [], completions: [], signOffs: [] },
    declinedAt: null,
    coordinatingUnitIds: data.coordinatingUnitIds ?? [],
    monitorPostId: data.monitorPostId ?? null,
    assignees: (data.assignees ?? []).map((one) => ({ ...one, byDecision: true })),
    contributions: [],
    impediments: [],
    clarifications: [],
    grade: null,
    closedAt: null,
    entry: entryOf(event, 'issue', enteredAtIssue(data)),
    lastAct: { type: 'TaskIssued', by: '', at: effectiveAt },
    obligations: [],
    formalReminders: [],
    suspension: neverSuspended,
    proposers: {},
    signing: null,
    notices: [],
    tellings: [],
  };
};
