import { Cause, EvidenceKind, ProductKind, TermUnit } from '#contracts';
import type {
  Act,
  Actor,
  Calendar,
  CommandOf,
  Instant,
  ObligationKind,
  PeriodKind,
  Evidence,
  FileReference,
  Policy,
  TaskOrder,
  TaskSpan,
} from '#contracts';
import {
  addDays,
  allowed,
  choices,
  countedSpells,
  isIssued,
  isOpen,
  localDateOf,
  openObligations,
  overdue,
  runningStay,
  postOf,
  stageTable,
  taskDecider,
  chasable,
  unanswered,
  unexplained,
  unruled,
  vietnamCalendar,
} from '#domain';
import type { LateSpell, Overdue, Task } from '#domain';
import fc from 'fast-check';
import { seal } from './acts.ts';
import {
  anotherLeader,
  appointed,
  aStranger,
  everybody,
  organisation,
  theAdministrator,
  theChair,
  theDeputy,
  theHead,
  theLeader,
  vacated,
  withInCharge,
} from './organisation.ts';
import { mandateOfTheChair, twoSignatures, withCapacities, withMandate } from './capacities.ts';
import { append, command, emptyStream, factsFor, runClock } from './stream.ts';
import type { IssuedTask, Product } from '#domain';
import type { Stream } from './stream.ts';

/** One move of a random story. Numbers are choices: what they choose from depends on the task as it then stands. */
export type Move = {
  minutes: number;
  away: boolean;
  actor: number;
  act: number;
  bold: boolean;
  back: number | null;
  n: number;
};

const newHead: Actor = { ...theHead, personId: 'phuc' };

/** Organisations in which, during the story, somebody leaves, follows, or answers for a vacant post. */
const others = [
  organisation,
  withInCharge(theDeputy, vacated('2026-03-10 00:00', theHead).from(organisation)),
  appointed('2026-04-01 00:00', newHead).to(vacated('2026-03-10 00:00', theHead).from(organisation)),
  withInCharge(anotherLeader, vacated('2026-03-20 00:00', theChair, theLeader).from(organisation)),
  withCapacities(organisation),
  withMandate(mandateOfTheChair).to(organisation),
];

/** The two units that have tasks succeed each other, by a decision each; both go on. */
const successionIds = ['0d000000-0000-4000-8000-000000000001', '0d000000-0000-4000-8000-000000000002'];
const organisations = others.map((one) => ({
  ...one,
  units: one.units.map((unit) => {
    const of = ['phong-noi-vu', 'xa-kon-dao'].indexOf(unit.unitId);
    const heir = of === 0 ? 'xa-kon-dao' : 'phong-noi-vu';
    const succession = { from: '2026-03-02T00:00:00.000Z', successorIds: [unit.unitId, heir], restTo: heir };
    return of < 0 ? unit : { ...unit, successions: [{ successionId: successionIds[of]!, ...succession }] };
  }),
}));

/** What the authority has settled in each of them about capacities, signatures and four eyes. */
const policies: Partial<Policy>[] = [
  {
    ...{ clarifications: 2, verification: { unitId: 'ubnd', term: 3 } },
    planReturns: { times: 2, act: 'tell_chair' },
  },
  {
    coordination: { silence: 'agrees' },
    ...{ explanation: { fromLevel: 1, term: 3, ruling: 2 }, formalReminder: { fromLevel: 2, answer: 3 } },
    ...{ daysUnderReview: 'given_back', planReturns: { times: 1, act: 'propose_reassignment' } },
  },
  { fourEyes: ['ApprovePlan', 'SignOff', 'GrantExtension'], extensions: {} },
  {
    capacities: { vacantHead: 'in_charge', inCharge: 'KT' },
    explanation: { fromLevel: 2, of: ['plan', 'completion'], term: 2, ruling: 3, ruledBy: 'chair' },
    extensions: {},
  },
  { capacities: { deputiesInField: true, byOrder: ['ReviewProgress', 'AmendTask'] } },
  { ...twoSignatures, extensions: { most: 2, days: 30 } },
];

export const actors: Actor[] = [...everybody, newHead];
export const acts = Object.keys(stageTable) as Act[];

const chosen = <T>(from: readonly T[], n: number): T => from[n % from.length]!;

const move = fc.record<Move>({
  // From nothing to about eleven days, mostly short.
  minutes: fc.oneof(fc.nat(600), fc.nat(4000), fc.nat(16000)),
  away: fc.boolean(),
  actor: fc.nat(1000),
  act: fc.nat(1000),
  bold: fc.boolean(),
  back: fc.option(fc.nat(3000), { freq: 3 }),
  n: fc.nat(1000),
});

export const stories = fc.record({
  organisation: fc.nat(organisations.length - 1),
  moves: fc.array(move, { maxLength: 30, size: 'max' }),
});
export type Story = { organisation: number; moves: Move[] };

/** Who could sign such a decision, in which capacity; nobody if no one who may is there. */
export const signerOf = (act: Act, { task, facts }: Stream, now: Instant): Actor | undefined =>
  actors
    .flatMap((actor) => choices(actor, now, task, facts).filter((choice) => choice.act === act))
    .flatMap(({ capacities }) => capacities)[0];

const paperOf = (act: Act, stream: Stream, now: Instant) => ({
  number: '1/QĐ',
  issuedOn: localDateOf(now, vietnamCalendar),
  signer: signerOf(act, stream, now) ?? theChair,
});

/** A capacity in which the actor may do it, stated as who has a choice has to. */
const capacityIn = (act: Act, actor: Actor, now: Instant, { task, facts }: Stream, n: number) => {
  const open = choices(actor, now, task, facts).find((choice) => choice.act === act)?.capacities ?? [];
  if (open.length < 2) return {};
  const { capacity, mandateId } = chosen(open, n);
  return { capacity, ...(mandateId === undefined ? {} : { mandateId }) };
};

/** One of those that await somebody’s answer: of contributions, one that the actor’s unit was asked for, if there is any. */
const awaiting = (kind: ObligationKind, actor: Actor, { task, facts }: Stream, n: number): number => {
  const own = facts.directory.posts.find(({ postId }) => postId === actor.postId)?.unitId;
  const open = isIssued(task) ? task.obligations.filter((one) => one.kind === kind && isOpen(one)) : [];
  const theirs = open.filter(({ owner }) => owner.side === 'unit' && owner.unitId === own);
  const numbers = (theirs.length > 0 ? theirs : open).flatMap(({ numbered }) => numbered ?? []);
  return numbers.length > 0 ? chosen(numbers, n) : 1;
};

/** A contribution that may still be declined, if there is one. */
const notRequired = (actor: Actor, stream: Stream, n: number): number => {
  const all = isIssued(stream.task) ? stream.task.contributions : [];
  const open = awaiting('contribution', actor, stream, n);
  const own = all.find(({ request }) => request === open)?.unitId;
  const task = stream.task;
  const owed = (request: number) =>
    isIssued(task) &&
    task.obligations.some((one) => one.kind === 'contribution' && isOpen(one) && one.numbered === request);
  const other = all.find((one) => one.unitId === own && !one.required && owed(one.request));
  return other?.request ?? open;
};

const later = (a: string, b: string) => (a > b ? a : b);

/** Mostly a date; sometimes a term, or one of the ways to go without. */
const timedSomehow = (today: string, n: number): Partial<CommandOf<'IssueTask'>> => {
  const choice = n % 10;
  if (choice === 5)
    return { dueIn: { by: chosen(TermUnit.options, Math.floor(n / 10)), length: 4 + (n % 9) } };
  if (choice === 6) return { urgent: true };
  if (choice === 7) return { undated: true };
  return choice > 7 ? { reviewOn: addDays(today, 3 + (n % 40)) } : { dueOn: addDays(today, 3 + (n % 40)) };
};

/** The lateness of the actor’s own unit; of any, where that has none to explain. */
const ofOwnUnit = (late: LateSpell[], { postId }: Actor, { facts }: Stream): LateSpell[] => {
  const own = late.filter(({ unitId }) => unitId === postOf(facts.directory, postId)?.unitId);
  return own.length > 0 ? own : late;
};

/** One of some spells of lateness; one that is not there, where there is none. */
const spellOf = (late: LateSpell[], n: number): { obligationId: string; spell: number } => {
  const one = late.length > 0 ? chosen(late, n) : undefined;
  return { obligationId: one?.obligation.obligationId ?? 'plan-1', spell: one?.spell.spell ?? 1 };
};

const overdueOf = (late: Overdue[], n: number): { obligationId: string; spell: number } => {
  const { obligationId = 'plan-1', spell = 1 } = late.length > 0 ? chosen(late, n) : {};
  return { obligationId, spell };
};

/** A request on which anything is owed, if there is one. */
const openRequest = ({ task }: Stream): number => {
  const open = isIssued(task) ? task.obligations.filter(isOpen) : [];
  return open.find(({ kind }) => kind === 'contribution' || kind === 'decide-contribution')?.numbered ?? 1;
};

/** The other of the two units of most stories. */
const twin = (unitId: string): string => (unitId === 'phong-noi-vu' ? 'xa-kon-dao' : 'phong-noi-vu');

/** Years that fit a date; without one these, the next, or both. */
const yearsFor = (dueOn: string | null, today: string, n: number): TaskSpan => {
  const from = Number((dueOn ?? today).slice(0, 4)) + (dueOn === null ? n % 2 : 0);
  return { from, to: from + (n % 3 ? 0 : 1) };
};

/** The year of its date, alone or with the next: whichever a task is not for. */
const otherYears = ({ span, due }: IssuedTask, today: string): TaskSpan => {
  const from = Number((due.current ?? today).slice(0, 4));
  return { from, to: span?.from === from && span.to === from ? from + 1 : from };
};

/** Mostly periodic reports, of one kind or all. */
const reportsSomehow = (n: number): { reportEvery?: PeriodKind[] } => {
  const choice = n % 4;
  if (choice === 3) return {};
  return { reportEvery: choice === 0 ? ['year', 'month', 'half_year', 'quarter'] : ['month'] };
};

const aFile: FileReference = { sha256: 'ab'.repeat(32), size: 1, fileName: seal('a file') };

const someKinds = (n: number): EvidenceKind[] => EvidenceKind.options.slice(0, n % 3);

const wholeEvidence = (kind: EvidenceKind, issuedOn: string): Evidence => ({
  ...{ kind, number: '1/QĐ-UBND', issuedOn, issuedBy: 'UBND', note: seal('note') },
  files: [aFile],
});

const openMilestone = ({ task }: Stream): number =>
  (isIssued(task) && openObligations(task).find(({ kind }) => kind === 'milestone')?.numbered) || 1;

/** A correction is one only if it says something else. */
const otherThan = (
  { leaderPostId, reportEvery, quantity, evidenceNeeded }: IssuedTask,
  field: 'leaderPostId' | 'reportEvery' | 'quantity' | 'evidenceNeeded',
  n: number,
): Omit<CommandOf<'CorrectEntry'>, 'type' | 'version'> => {
  if (field === 'leaderPostId') return { leaderPostId: leaderPostId === 'pct-1' ? 'pct-2' : 'pct-1' };
  if (field === 'reportEvery') return { reportEvery: reportEvery.length > 0 ? [] : ['month'] };
  if (field === 'evidenceNeeded') return { evidenceNeeded: evidenceNeeded.length > 0 ? [] : ['photos'] };
  return { quantity: { measuredIn: 'ha', amount: quantity?.amount === n ? n + 1 : n } };
};

/** A body that fills the act as a careful person would: dates that are possible, a change that is one. */
export const wellFilled = (
  act: Act,
  actor: Actor,
  now: Instant,
  stream: Stream,
  n: number,
): CommandOf<Act> => {
  const { task } = stream;
  const today = localDateOf(now, vietnamCalendar);
  const words = seal(`words ${stream.commands} ${n}`);
  const current = (isIssued(task) ? task.due.current : null) ?? today;
  const hasDate = isIssued(task) && task.due.current !== null;
  const mayBeDated = hasDate || task.stage !== 'completion_submitted';
  const otherUnit = twin(isIssued(task) ? task.unitId : 'xa-kon-dao');
  const issuedTo = actor.postId === 'bt-dang-uy' ? 'dang-uy' : chosen(['phong-noi-vu', 'xa-kon-dao'], n);
  const coordinators = isIssued(task) ? task.coordinatingUnitIds : [];
  const soon = addDays(today, 1 + (n % 40));
  const inTime = { from: today, to: hasDate && current < soon ? current : soon };
  const other = soon === current ? addDays(soon, 1) : soon;
  const paper = actor.postId === 'theo-doi' ? { paper: paperOf(act, stream, now) } : {};
  const reason = words;
  const correction = (): Partial<CommandOf<'CorrectEntry'>> => {
    const entered = isIssued(task) ? task.entry.fields : [];
    const fields = entered.filter((one) => one !== 'monitorPostId' && (one !== 'dueOn' || mayBeDated));
    const meant = n % 4 === 0 && fields.includes('span') ? (['span'] as const) : fields;
    const field = chosen(meant.length > 0 ? meant : (['title'] as const), n);
    if (field === 'dueOn' || field === 'reviewOn') return { [field]: other };
    if (field === 'span') return isIssued(task) ? { span: n % 8 === 0 ? null : otherYears(task, today) } : {};
    if (field === 'coordinatingUnitIds')
      return { coordinatingUnitIds: coordinators.length > 0 ? [] : [otherUnit] };
    if (
      field === 'leaderPostId' ||
      field === 'reportEvery' ||
      field === 'quantity' ||
      field === 'evidenceNeeded'
    )
      return isIssued(task) ? otherThan(task, field, n) : {};
    return { [field]: words };
  };
  const products = (state: Product['state']) =>
    (isIssued(task) ? task.products : []).filter((one) => one.state === state).map(({ number }) => number);
  const submitted = products('submitted');
  const someOf = (state: Product['state'], some: boolean) => {
    const numbers = products(state);
    return some && numbers.length > 0 ? { products: numbers.slice(0, 1) } : {};
  };
  const anotherDay =
    isIssued(task) && task.timing === 'standing' && n % 2 ? { reviewOn: other } : { dueOn: other };
  const keptOr = (dueOn: string) => (hasDate || n % 3 === 0 ? { dueOn } : {});
  const untilSoon = () => {
    const running = isIssued(task) ? runningStay(task) : undefined;
    return running ? addDays(running.through, 1) : addDays(today, 1 + (n % 9));
  };
  const lateSomewhere = () => {
    const spells = (isIssued(task) ? task.obligations : []).flatMap((one) =>
      countedSpells(one).map(({ spell }) => ({ obligationId: one.obligationId, spell })),
    );
    return spells.length > 0 ? chosen(spells, n) : { obligationId: 'completion-1', spell: 1 };
  };
  const ownUnit = (): string => {
    const own = postOf(stream.facts.directory, actor.postId)?.unitId;
    if (own !== undefined && coordinators.includes(own)) return own;
    return isIssued(task) ? task.unitId : 'phong-noi-vu';
  };
  const isNamed = (unitId: string) => isIssued(task) && task.assignees.some((one) => one.unitId === unitId);
  const staffOf = (unitId: string) => (unitId === 'xa-kon-dao' ? 'cv-kon-dao' : 'cv-noi-vu');
  const timed = timedSomehow(today, n);
  const bodies: { [T in Act]: () => Omit<CommandOf<T>, 'type'> } = {
    IssueTask: () => ({
      code: 'T',
      title: words,
      unitId: issuedTo,
      ...(issuedTo === 'dang-uy' || n % 4 === 3 ? {} : { coordinatingUnitIds: [twin(issuedTo)] }),
      leaderPostId: actor.postId === 'bt-dang-uy' ? 'bt-dang-uy' : chosen(['pct-1', 'pct-2', 'ct-ubnd'], n),
      ...timed,
      ...(n % 3 === 1 ? { span: yearsFor(timed.dueOn ?? null, today, Math.floor(n / 3)) } : {}),
      reportOn: n % 2 ? [addDays(today, 1), addDays(today, 1 + (n % 3))] : [],
      ...reportsSomehow(Math.floor(n / 10)),
      ...(n % 3 ? {} : { quantity: { measuredIn: 'ha', amount: 500 } }),
      ...(issuedTo === 'dang-uy' || n % 5 ? {} : { assignees: [{ postId: staffOf(issuedTo), work: words }] }),
      ...(issuedTo === 'dang-uy' || n % 6 ? {} : { monitorPostId: 'theo-doi' }),
      ...(n % 4 === 0 ? { evidenceNeeded: someKinds(n) } : { productKind: chosen(ProductKind.options, n) }),
      ...(n % 4 === 1 ? { products: [{ product: words }, { product: words }, { product: words }] } : {}),
      ...paper,
    }),
    AmendTask: () => ({
      title: words,
      ...(n % 3 === 0 && mayBeDated ? anotherDay : {}),
      ...(n % 6 === 1 && isIssued(task) ? { span: n % 12 === 1 ? null : otherYears(task, today) } : {}),
      ...(n % 6 === 2 && isIssued(task) && task.monitorPostId !== null ? { monitorPostId: null } : {}),
      ...(n % 4 === 0 ? reportsSomehow(Math.floor(n / 4)) : {}),
      ...(n % 5 === 0 ? { leaderPostId: chosen(['pct-1', 'pct-2', 'ct-ubnd'], n) } : {}),
      ...(n % 7 === 0 && task.stage !== 'none' && task.authorityId === 'ubnd'
        ? { coordinatingUnitIds: n % 2 ? [] : [otherUnit] }
        : {}),
      ...(n % 7 === 0 ? { evidenceNeeded: someKinds(n) } : {}),
      ...(n % 7 === 0 ? { products: [{ product: words }] } : {}),
      reason,
      ...paper,
    }),
    CorrectEntry: () => ({ version: isIssued(task) ? task.entry.version : 1, ...correction() }),
    ReassignTask: () => ({ unitId: otherUnit, ...keptOr(other), reason, ...paper }),
    WithdrawTask: () => ({ reason, ...paper }),
    SuspendTask: () => ({ until: untilSoon(), reason, ...paper }),
    ResumeTask: () => ({ reason, ...paper }),
    VoidSpell: () => ({ ...lateSomewhere(), reason, paper: paperOf(act, stream, now) }),
    AcknowledgeTask: () => ({}),
    DeclineTask: () => ({ reason }),
    RuleOnDecline: () => ({
      ruling: n % 2 ? { outcome: 'kept' } : { outcome: 'reassigned', unitId: otherUnit, ...keptOr(other) },
      reason,
      ...paper,
    }),
    RequestClarification: () => ({ points: [chosen(['content', 'date', 'scope'], n)], question: words }),
    RuleOnClarification: () => ({ content: words, ...paper }),
    WithdrawClarification: () => ({ reason }),
    RequestContribution: () => ({
      unitId: coordinators.length > 0 ? chosen(coordinators, n) : otherUnit,
      question: words,
      dueOn: addDays(today, 1 + (n % 15)),
    }),
    GiveContribution: () => ({ request: awaiting('contribution', actor, stream, n), content: words }),
    DeclineContribution: () => ({ request: notRequired(actor, stream, n), reason }),
    RuleOnContribution: () => ({
      request: awaiting('decide-contribution', actor, stream, n),
      ruling: n % 3 ? { outcome: 'required', dueOn: soon } : { outcome: 'released' },
      reason,
      ...paper,
    }),
    WithdrawContributionRequest: () => ({ request: openRequest(stream), reason }),
    RaiseImpediment: () => ({ content: words, proposal: words }),
    AnswerImpediment: () => ({
      impediment: awaiting('decide-impediment', actor, stream, n),
      content: words,
      ...paper,
    }),
    WithdrawImpediment: () => ({ impediment: awaiting('decide-impediment', actor, stream, n), reason }),
    SubmitPlan: () => ({
      lines: [
        { work: words, assignee: words, from: today, to: soon, product: words },
        ...(hasDate && current < today
          ? []
          : [{ ...{ work: words, assignee: words, product: words }, ...inTime, milestone: true as const }]),
      ],
    }),
    ReportMilestone: () => ({
      line: openMilestone(stream),
      ...(n % 2 ? { note: words } : {}),
    }),
    ReturnPlan: () => ({ reason, ...paper }),
    ApprovePlan: () => ({ ...paper }),
    ReportProgress: () => ({
      ...{ percent: n % 101, summary: words, reason: words },
      ...(isIssued(task) && task.quantity ? { total: n / 2 } : {}),
      ...(n % 3 === 0 ? { files: [aFile] } : {}),
    }),
    ReviewProgress: () => ({ remark: words, ...paper }),
    ReviewTask: () => ({
      conclusion:
        task.stage === 'in_progress' && n % 4 === 0
          ? { outcome: 'ended', grade: 'good' }
          : { outcome: 'continued', reviewOn: soon, reportOn: n % 2 ? [addDays(today, 1)] : [] },
      remark: words,
      ...paper,
    }),
    RequestExtension: () => ({ dueOn: addDays(later(today, current), 1 + (n % 20)), reason }),
    GrantExtension: () => ({ dueOn: addDays(later(today, current), 1 + (n % 20)), reason, ...paper }),
    RefuseExtension: () => ({ reason, ...paper }),
    SubmitCompletion: () => ({
      summary: words,
      ...someOf('owed', n % 2 === 0),
      ...(isIssued(task) && task.evidenceNeeded.length > 0
        ? { evidence: task.evidenceNeeded.map((kind) => wholeEvidence(kind, today)) }
        : {}),
    }),
    ReturnCompletion: () => ({ reason, ...paper }),
    SubmitExplanation: () => ({
      ...spellOf(isIssued(task) ? ofOwnUnit(unexplained(task), actor, stream) : [], n),
      cause: chosen(Cause.options, n),
      reason,
      ...(n % 2 ? { evidence: words } : {}),
      ...(n % 3 ? {} : { files: [aFile] }),
    }),
    RuleOnExplanation: () => ({
      ...spellOf(isIssued(task) ? unruled(task).slice(0, 1) : [], n),
      cause: 'other',
      objective: chosen([{ extent: 'none' }, { extent: 'all' }] as const, n),
      reason,
      ...paper,
    }),
    IssueFormalReminder: () => ({
      ...overdueOf(isIssued(task) ? overdue(task) : [], n),
      ...(n % 2 ? { remark: words } : {}),
      paper: { ...paperOf(act, stream, now), number: `${stream.commands}/UBND-VP` },
    }),
    AnswerFormalReminder: () => ({
      reminder: (isIssued(task) ? unanswered(task)[0]?.reminder : undefined) ?? 1,
      summary: words,
    }),
    ChaseUnit: () => ({
      obligationId:
        isIssued(task) && chasable(task).length > 0 ? chosen(chasable(task), n).obligationId : 'plan-1',
      ...(n % 2 ? { remark: words } : {}),
    }),
    NameAssignees: () => ({
      assignees: isNamed(ownUnit()) ? [] : [{ postId: staffOf(ownUnit()), work: words }],
    }),
    SignOff: () => ({ grade: chosen(['excellent', 'good', 'satisfactory'], n), remark: words, ...paper }),
    VerifyCompletion: () => ({ finding: n % 2 ? 'meets' : 'falls_short', remark: words }),
    AcceptProducts: () => ({ products: submitted.slice(0, 1), remark: words, ...paper }),
    ReturnProducts: () => ({ products: submitted.slice(0, 1 + (n % 3)), reason, ...paper }),
    ReopenTask: () => ({
      ...(isIssued(task) && task.timing === 'standing' ? { reviewOn: soon } : { dueOn: soon }),
      ...someOf('accepted', n % 2 === 0),
      reason,
      ...paper,
    }),
    Countersign: () => ({ version: (isIssued(task) && task.signing?.version) || 1, ...paper }),
  };
  return { type: act, ...bodies[act](), ...capacityIn(act, actor, now, stream, n) } as CommandOf<Act>;
};

/** What brings a task to its end. */
const forward: Act[] = [
  ...(['AcknowledgeTask', 'SubmitPlan', 'ApprovePlan', 'ReviewTask', 'SubmitCompletion'] as const),
  ...(['VerifyCompletion', 'SignOff'] as const),
];

/** What a coordinating unit and its leader answer each other: rare, unless it is done where it can be. */
const answers: Act[] = ['DeclineContribution', 'RuleOnContribution'];
/** Whether the clock may have something to say about a task for ever, or for years: periods follow one another. */
export const isEndless = (task: Task): boolean => isIssued(task) && task.reportEvery.length > 0;

/** When the clock has nothing more to say; of periods, when several have followed one another after any story. */
export const farFuture = (task: Task): Instant =>
  isEndless(task) ? '2027-06-01T00:00:00.000Z' : '2040-01-01T00:00:00.000Z';

/** What somebody may do now. A task is taken back rarely, so that stories get somewhere, and is issued where the people are. */
const candidates = (move: Move, stream: Stream): [Actor, Act][] => {
  const possible = actors.flatMap((actor) =>
    allowed(actor, stream.now, stream.task, stream.facts)
      .filter((act) => act !== 'WithdrawTask' || move.n % 8 === 0)
      .filter((act) => act !== 'SuspendTask' || move.n % 4 === 0)
      .filter((act) => act !== 'IssueTask' || actor !== aStranger)
      .map((act): [Actor, Act] => [actor, act]),
  );
  const answering = possible.filter(([, act]) => answers.includes(act));
  if (move.n % 6 === 2 && answering.length > 0) return answering;
  const onward = possible.filter(([, act]) => forward.includes(act));
  return move.n % 3 === 1 && onward.length > 0 ? onward : possible;
};

/** A bold move on a task may be anything by anybody; any other is something that somebody may do. */
const choose = (move: Move, stream: Stream): [Actor, Act] => {
  const possible = candidates(move, stream);
  if ((move.bold && move.n % 3 === 0 && isIssued(stream.task)) || possible.length === 0)
    return [chosen(actors, move.actor), chosen(acts, move.act)];
  const act = chosen([...new Set(possible.map((one) => one[1]))], move.act);
  const by = possible.filter((one) => one[1] === act).map(([actor]) => actor);
  return [chosen(by, move.actor), act];
};

const minutesAfter = (at: Instant, minutes: number): Instant =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** A task that was given days before it comes on record; it may be late by now. */
const takenOver = (body: CommandOf<'IssueTask'>, now: Instant, n: number): CommandOf<'IssueTask'> => ({
  ...body,
  ...(body.dueOn === undefined ? {} : { dueOn: addDays(body.dueOn, -25) }),
  effectiveAt: minutesAfter(now, -24 * 60 * (2 + (n % 20))),
  takenOver: n % 2 ? 'in_progress' : 'not_started',
});

/** What an act counts from, for the monitoring office sometimes earlier than now. */
const backdated = (body: CommandOf<Act>, actor: Actor, move: Move, now: Instant) => {
  if (move.back === null || actor.postId !== 'theo-doi' || !('paper' in body)) return body;
  if (body.type === 'IssueTask' && move.n % 3 === 0) return takenOver(body, now, move.n);
  return { ...body, effectiveAt: minutesAfter(now, -move.back) };
};

/** Calendars that might be decided during a story: days that come in addition, and days off that are worked after all. */
export const calendars: Calendar[] = [
  { date: '2026-03-19', kind: 'holiday' as const, name: 'Ngày nghỉ', basis: 'thử' },
  { date: '2026-03-28', kind: 'swap_worked' as const, name: 'Làm bù', basis: 'thử' },
  { date: '2026-04-06', kind: 'holiday' as const, name: 'Ngày nghỉ', basis: 'thử' },
].map((day, index) => ({
  ...vietnamCalendar,
  version: `vn-2026.${index + 2}`,
  days: [...vietnamCalendar.days, day],
}));

/** What a task is sent because of a decision: one unit is succeeded by the other. */
const succession = (now: Instant, n: number): TaskOrder => ({
  ...{ type: 'SucceedTask', decisionId: chosen(successionIds, n), handings: [] },
  ...{ effectiveAt: minutesAfter(now, n % 2 ? -500 : 0) },
  paper: { number: '1677/NQ-UBTVQH15', issuedOn: '2026-03-01', issuedBy: 'Quốc hội' },
});

/** One of them reaches the task. */
export const order = ({ task }: Stream, now: Instant, n: number): TaskOrder => ({
  type: 'ApplyCalendar',
  application: isIssued(task) ? task.calendarApplication + 1 : 1,
  calendarVersion: chosen(calendars, n).version,
  appliedAt: now,
});

const sentOrder = (stream: Stream, now: Instant, n: number): TaskOrder =>
  n % 4 === 0 ? succession(now, n / 4) : order(stream, now, n);

/** Plays one move: time goes by, the clock does what falls due, somebody tries something. */
export const playMove = (stream: Stream, move: Move): Stream => {
  const now = minutesAfter(stream.now, move.minutes);
  const before = runClock(stream, now, move.away);
  const [actor, act] = choose(move, before);
  const sent =
    isIssued(before.task) && move.n % 9 === 4
      ? command(before, theAdministrator, now, sentOrder(before, now, move.n))
      : command(before, actor, now, backdated(wellFilled(act, actor, now, before, move.n), actor, move, now));
  const decision = taskDecider.decide(sent, before.task, factsFor(before, sent));
  const after = 'events' in decision ? append(before, decision.events) : before;
  return { ...after, commands: after.commands + 1 };
};

export const beginning = (story: Story): Stream => {
  const stream = emptyStream();
  return {
    ...stream,
    calendars: [...stream.calendars, ...calendars],
    now: '2026-03-02T00:00:00.000Z',
    facts: {
      ...stream.facts,
      directory: chosen(organisations, story.organisation),
      policy: {
        ...stream.facts.policy,
        namedDates: story.organisation % 2 ? 'roll' : 'stay',
        ...chosen(policies, story.organisation),
      },
    },
  };
};

export const playAll = (story: Story): Stream => story.moves.reduce(playMove, beginning(story));

/** Every stream on the way, the beginning included. */
export const playEach = (story: Story): Stream[] =>
  story.moves.reduce((soFar, move) => [...soFar, playMove(soFar.at(-1)!, move)], [beginning(story)]);
