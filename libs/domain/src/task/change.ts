import type { Changed, Instant, LocalDate } from '#contracts';
import { addWorkingDays, endOfDay, localDateOf } from '../calendar/index.ts';
import { accept, reject } from '../decision.ts';
import type { Fact, Verdict } from '../decision.ts';
import { numberedAs, moveObligation } from '../obligation/facts.ts';
import type { Obligation } from '../obligation/obligation.ts';
import { namedDay, scheduleFor } from '../obligation/schedule.ts';
import { paperIn, planningOf } from './act.ts';
import type { Case } from './act.ts';
import { beginAnew, ruledByAmendment } from './clarification/decide.ts';
import { cameOrWent, coordinatorsRefusal, headsOf } from './contribution/coordinators.ts';
import { releaseContributions } from './contribution/owed.ts';
import { difference, fieldNames } from './difference.ts';
import type { ChangeCase } from './difference.ts';
import { dated, withDue } from './due-date.ts';
import { endAll, endReview, openCompletion, openReview, openTerm, releaseReportsAfter } from './duties.ts';
import { entryFields, entryOf } from './entry.ts';
import { leaderRefusal } from './family/leader.ts';
import type { Folds } from './folds.ts';
import { handRulingsOn } from './explanation/duty.ts';
import { highestLevel } from './lateness.ts';
import { monitorRefusal, officersOf } from './monitor.ts';
import { replanPeriods } from './periods/open.ts';
import { leader, once, unitHead } from './recipients.ts';
import { addedServings, servesRefusal } from './serving.ts';
import { moveTerms, otherYearsRefusal } from './span-change.ts';
import { openObligationOf, openObligations } from './task.ts';
import type { IssuedTask } from './task.ts';
import { daysToDecide } from './timing.ts';

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
  const { facts, task, at } = the;
  const wrong =
    misdated(the, after) ??
    coordinatorsRefusal(after.coordinatingUnitIds ?? [], task, at, facts.directory) ??
    monitorRefusal(after.monitorPostId, task.authorityId, at, facts.directory) ??
    servesRefusal(
      addedServings(task.serves, after.serves),
      task.authorityId,
      the.command.receivedAt,
      facts.directives,
    ) ??
    otherYearsRefusal(task, after, facts.directives);
  if (wrong) return wrong;
  if (after.leaderPostId === undefined) return undefined;
  return leaderRefusal(after.leaderPostId, task, facts.directory);
};

/**
 * The open completion takes another date, or its first. A stretch of lateness that was running ends here; where the policy says so, the
 * next one goes on from the highest level reached. A corrected date was never the date, and begins anew.
 */
export const moveCompletion = (the: Case<'GrantExtension'> | ChangeCase, dueOn: LocalDate): Fact[] => {
  const { task } = the;
  const completion = openObligationOf(task, 'completion');
  const planning = planningOf(the);
  const due = namedDay(dueOn, planning);
  if (!completion)
    return task.due.current === null ? [openCompletion(task.obligations, task.unitId, due, planning)] : [];
  const goesOn = task.policy.extensions !== undefined && the.body.type !== 'CorrectEntry';
  const schedule = scheduleFor('completion', 'unit', due.dueOn, planning, goesOn ? highestLevel(task) : 1);
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
  const handedOn = ({ owner, kind }: Obligation) =>
    owner.side === 'leader' &&
    owner.postId === task.leaderPostId &&
    kind !== 'rule-explanation' &&
    !(kind === 'review' && dueOn !== undefined);
  return [
    ...endAll(task, 'transferred', at, planning, handedOn),
    ...openObligations(task)
      .filter(handedOn)
      .map((one, index, all) => {
        const also = all.slice(0, index).filter(({ kind }) => kind === one.kind).length;
        const day = reviewOn ?? (one.schedule.dueOn >= today ? task.review.on : null);
        if (one.kind === 'review' && day !== null) return openReview(task.obligations, postId, day, planning);
        const days = daysToDecide(one.kind, planning.policy);
        const owner = { side: 'leader', postId } as const;
        const opened = openTerm(task.obligations, one.kind, owner, days, at, planning, also);
        return numberedAs(opened, one.numbered);
      }),
    ...handRulingsOn(postId, { task, at, planning }),
  ];
};

const consequences = (the: ChangeCase, after: Changed): Fact[] => {
  const { dueOn, reviewOn, leaderPostId, reportEvery, coordinatingUnitIds: others } = after;
  const { task, at } = the;
  const planning = planningOf(the);
  const last = dueOn ?? reviewOn;
  const asked = { reportEvery: reportEvery ?? task.reportEvery, dueOn: dueOn ?? task.due.current };
  return [
    ...(dueOn === undefined ? [] : moveCompletion(the, dueOn)),
    ...(dueOn === undefined ? [] : endReview(task, at, planning)),
    ...(reviewOn === undefined || leaderPostId !== undefined ? [] : moveReview(the, reviewOn)),
    ...(last === undefined ? [] : releaseReportsAfter(task, last, at, planning)),
    ...(others ? releaseContributions(task, at, planning, (unitId) => !others.includes(unitId)) : []),
    ...(dueOn === undefined && reportEvery === undefined ? [] : replanPeriods(task, asked, at, planning)),
    ...moveTerms(task, after, at, planning),
    ...(leaderPostId === undefined ? [] : handDecisionsOn(the, leaderPostId, { dueOn, reviewOn })),
  ];
};

/** What is asked of the unit stays as it was: nothing that it wanted clarified is answered by that. */
const onlyGrounds = (after: Changed): boolean =>
  Object.keys(after).every((name) => name === 'serves' || name === 'monitorPostId');

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
    ...headsOf(cameOrWent(before, after), at, facts.directory),
    ...officersOf(before, after, at, facts.directory),
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
  const ruled = onlyGrounds(after) && products === undefined ? [] : ruledByAmendment(the);
  if (ruled.length === 0) return accept(amended, ...consequences(the, after));
  const obligations = task.obligations.filter(({ kind }) => kind !== 'decide-clarification');
  const others = consequences({ ...the, task: { ...task, obligations } }, after);
  return accept(...ruled, amended, ...others, ...beginAnew(task, at, planningOf(the)));
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
    ...headsOf(cameOrWent(before, after), at, facts.directory),
    ...officersOf(before, after, at, facts.directory),
  ]);
  return accept(
    { type: 'EntryCorrected', told, data: { corrects: entry.version, before, after, ...note } },
    ...consequences(the, after),
  );
};

/** What is counted in another measure begins anew. */
const recounted = ({ quantity, progress }: IssuedTask, after: Changed): IssuedTask['progress'] =>
  after.quantity && after.quantity.measuredIn !== quantity?.measuredIn
    ? { ...progress, total: null }
    : progress;

const changedTo = (task: IssuedTask, after: Changed): IssuedTask => {
  const changed = {
    ...task,
    title: after.title ?? task.title,
    content: after.content ?? task.content,
    leaderPostId: after.leaderPostId ?? task.leaderPostId,
    coordinatingUnitIds: after.coordinatingUnitIds ?? task.coordinatingUnitIds,
    monitorPostId: after.monitorPostId === undefined ? task.monitorPostId : after.monitorPostId,
    reportEvery: after.reportEvery ?? task.reportEvery,
    span: after.span === undefined ? task.span : after.span,
    quantity: after.quantity ?? task.quantity,
    progress: recounted(task, after),
    evidenceNeeded: after.evidenceNeeded ?? task.evidenceNeeded,
    serves: after.serves ?? task.serves,
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
