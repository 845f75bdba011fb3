import type { Changed, Instant, LocalDate } from '#contracts';
import { addWorkingDays, endOfDay, localDateOf } from '../calendar/index.ts';
import { accept, reject } from '../decision.ts';
import type { Fact, Verdict } from '../decision.ts';
import { moveObligation } from '../obligation/facts.ts';
import { dayMeant, namedDay, scheduleFor } from '../obligation/schedule.ts';
import { isLeaderPost } from '../organisation/directory.ts';
import { paperIn, planningOf } from './act.ts';
import type { Case } from './act.ts';
import { dueOfOne, endAll, openTerm } from './duties.ts';
import { leader, once, unitHead } from './recipients.ts';
import { openObligationOf, openObligations } from './task.ts';
import type { IssuedTask } from './task.ts';

type ChangeCase = Case<'AmendTask'> | Case<'CorrectEntry'>;

const present = (task: IssuedTask): Required<Changed> => ({
  title: task.title,
  content: task.content ?? '',
  dueOn: task.due.current,
  leaderPostId: task.leaderPostId,
});

const fieldNames = ['title', 'content', 'dueOn', 'leaderPostId'] as const;

/** What really changes: the fields that are given and differ, as they were and as they will be. */
const difference = ({ body, task }: ChangeCase): { before: Changed; after: Changed } => {
  const now = present(task);
  const names = fieldNames.filter((name) => body[name] !== undefined && body[name] !== now[name]);
  const pick = (from: Changed): Changed =>
    Object.fromEntries(names.filter((name) => from[name]).map((name) => [name, from[name]]));
  return { before: pick(now), after: pick(body) };
};

const refusal = ({ today, facts, task }: ChangeCase, after: Changed) => {
  if (after.dueOn !== undefined && after.dueOn < today) return reject('due-date-passed', { today });
  if (after.leaderPostId === undefined) return undefined;
  return isLeaderPost(facts.directory, after.leaderPostId, task.authorityId)
    ? undefined
    : reject('not-a-leader-post', { postId: after.leaderPostId });
};

/** The open completion takes another date. A stretch of lateness that was running ends here. */
export const moveCompletion = (the: Case<'GrantExtension'> | ChangeCase, dueOn: LocalDate): Fact[] => {
  const completion = openObligationOf(the.task, 'completion');
  if (!completion) return [];
  const planning = planningOf(the);
  const due = namedDay(dueOn, planning);
  const schedule = scheduleFor('completion', 'unit', due.dueOn, planning);
  return moveObligation(completion, due.counting, schedule, the.at, the.facts.calendar);
};

/** A new supervising leader gets terms of their own for what the old one still owed. */
const handDecisionsOn = (the: ChangeCase, postId: string): Fact[] => {
  const planning = planningOf(the);
  const owed = openObligations(the.task).filter(({ owner }) => owner.side === 'leader');
  const { decision } = planning.policy.terms;
  return [
    ...endAll(the.task, 'transferred', the.at, planning, ({ owner }) => owner.side === 'leader'),
    ...owed.map(({ kind }) =>
      openTerm(the.task.obligations, kind, { side: 'leader', postId }, decision, the.at, planning),
    ),
  ];
};

/** A report named for a day after the new date has nothing left to report on. */
const dropReportsAfter = (the: ChangeCase, dueOn: LocalDate): Fact[] =>
  endAll(
    the.task,
    'released',
    the.at,
    planningOf(the),
    (one) => one.kind === 'report' && dayMeant(dueOfOne(one)) > dueOn,
  );

const consequences = (the: ChangeCase, after: Changed): Fact[] => [
  ...(after.dueOn === undefined ? [] : moveCompletion(the, after.dueOn)),
  ...(after.dueOn === undefined ? [] : dropReportsAfter(the, after.dueOn)),
  ...(after.leaderPostId === undefined ? [] : handDecisionsOn(the, after.leaderPostId)),
];

/** The leader changes content, date or leader; before and after are kept. */
export const amendTask = (the: Case<'AmendTask'>): Verdict => {
  const { body, task, at, facts } = the;
  const { before, after } = difference(the);
  if (Object.keys(after).length === 0) return accept();
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
    data: { before, after, reason: body.reason, ...paperIn(body) },
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
