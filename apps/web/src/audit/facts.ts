import type { TFunction } from 'i18next';
import { grades } from '#contracts/phrases';
import type { Obligation, Task } from '../task/task.ts';
import { dayOf, inDate, inTime } from '../words/dates.ts';
import { dutyName, say } from '../words/phrase.ts';

/** One thing that can be said of a task, in words; by its key it is found again at another moment. */
export type Fact = { key: string; name: string; value: string };
export type FactGroup = { title: string; facts: Fact[] };

type Words = Task['title'];
type Named = [key: string, name: string, value: string | null | undefined];

const told = (all: Named[]): Fact[] =>
  all.flatMap(([key, name, value]) => (value ? [{ key, name, value }] : []));

/** What is said of a task, in groups. */
export const factsOf = (task: Task, t: TFunction): FactGroup[] => {
  const written = (words: Words | null | undefined) => words && (words.text ?? t('erased'));
  const day = (date: string | null) => date && inDate(date);
  const person = (who: Task['answerable']['unit']) =>
    who ? `${who.name} (${who.postTitle})` : t('audit.fact.nobody');

  const standing = told([
    ['title', t('audit.fact.title'), written(task.title)],
    ['stage', t('audit.fact.stage'), t(`audit.stage.${task.stage}`)],
    ['execution', t('tasks.execution'), t(`execution.${task.execution}`)],
    ['timeliness', t('tasks.timeliness'), task.timeliness && t(`timeliness.${task.timeliness}`)],
    ['suspended', t('audit.fact.suspended'), day(task.suspendedUntil)],
    ['grade', t('audit.fact.grade'), task.grade && say(grades[task.grade])],
    ['closed', t('audit.fact.closed'), task.closedAt && inTime(task.closedAt)],
    ['lateness', t('audit.fact.lateness'), task.lateness.text],
  ]);
  const dates = told([
    ['due', t('task.dueOn'), day(task.due.current) ?? t('due.none')],
    ['firstDue', t('audit.fact.firstDue'), day(task.due.first)],
    ['pastDue', t('audit.fact.pastDue'), task.due.past.map(inDate).join(', ')],
    ['reviewOn', t('audit.fact.reviewOn'), day(task.reviewOn)],
    ['reportOn', t('audit.fact.reportOn'), task.reportOn.map(inDate).join(', ')],
    ['policy', t('audit.fact.policy'), task.rules.policyVersion],
    ['calendar', t('audit.fact.calendar'), task.rules.calendarVersion],
  ]);
  const answerable = told([
    ['unit', t('task.unit'), task.unit.name],
    ['unitPerson', t('audit.fact.unitPerson'), person(task.answerable.unit)],
    ['leader', t('task.leader'), task.leader.title],
    ['leaderPerson', t('audit.fact.leaderPerson'), person(task.answerable.leader)],
    ['coordinating', t('audit.fact.coordinating'), task.coordinatingUnits.map(({ name }) => name).join(', ')],
  ]);
  const asked = told([
    ['content', t('task.content'), written(task.content)],
    ['product', t('task.product'), written(task.product)],
    ...task.products.map(({ number, product, state }): Named => [
      `product ${number}`,
      t('audit.fact.product', { number }),
      `${written(product) ?? ''} (${t(`audit.productState.${state}`)})`,
    ]),
  ]);

  return [
    { title: t('audit.group.standing'), facts: standing },
    { title: t('audit.group.dates'), facts: dates },
    { title: t('audit.group.answerable'), facts: answerable },
    { title: t('audit.group.asked'), facts: asked },
    { title: t('task.obligations'), facts: task.obligations.map((owed) => duty(owed, t)) },
    { title: t('audit.group.sent'), facts: sentFacts(task, t) },
  ].filter(({ facts }) => facts.length > 0);
};

/** What is owed, as it stands: until when, what became of it, how late it was and who was told. */
const duty = (owed: Obligation, t: TFunction): Fact => {
  const spells = owed.spells.flatMap(({ openedAt, closedAt, daysSoFar, daysLate, told: levels }) => {
    const from = inDate(dayOf(openedAt));
    return [
      closedAt === null
        ? t('task.spellRunning', { from, days: daysSoFar ?? 0 })
        : t('task.spellClosed', { from, to: inDate(dayOf(closedAt)), days: daysLate ?? 0 }),
      ...levels.map((who, place) =>
        who
          ? t('task.told', { level: place + 1, name: who.name })
          : t('task.toldNobody', { level: place + 1 }),
      ),
    ];
  });
  const about = owed.period?.name ?? (owed.numbered === null ? undefined : String(owed.numbered));
  const side = owed.unit?.name ?? owed.post?.title ?? '';
  return {
    key: owed.obligationId,
    name: `${dutyName(owed.kind)}${about === undefined ? '' : ` (${about})`} · ${side}`,
    value: [
      `${t('due.on', { date: inDate(owed.dueOn) })}: ${t(`task.state.${owed.state}`)}`,
      ...(owed.remindedAt ? [t('audit.fact.reminded', { at: inTime(owed.remindedAt) })] : []),
      ...spells,
    ].join('; '),
  };
};

/** What the unit has sent, and what came of it. */
const sentFacts = (task: Task, t: TFunction): Fact[] => {
  const written = (words: Words) => words.text ?? t('erased');
  const plans = task.plans.map(({ number, state, submittedAt, unit }): Named => [
    `plan ${number}`,
    `${t('task.plan', { number })} · ${unit.name}`,
    `${inDate(dayOf(submittedAt))}: ${t(`audit.sentState.${state}`)}`,
  ]);
  const lines = (task.plan?.lines ?? []).map((line, place): Named => [
    `line ${place}`,
    t('act.planLine', { number: place + 1 }),
    `${written(line.work)} · ${written(line.assignee)} · ${inDate(line.from)} – ${inDate(line.to)} · ${written(line.product)}`,
  ]);
  const completions = task.completions.map(({ number, state, submittedAt, summary }): Named => [
    `completion ${number}`,
    t('task.completion', { number }),
    `${inDate(dayOf(submittedAt))}: ${t(`audit.sentState.${state}`)}. ${written(summary)}`,
  ]);
  const { progress, extension, review } = task;
  return told([
    ...plans,
    ...lines,
    [
      'progress',
      t('audit.fact.progress'),
      progress &&
        `${t('task.progress', progress)}: ${t('task.percent', { percent: progress.percent, date: inDate(dayOf(progress.reportedAt)) })}. ${written(progress.summary)}`,
    ],
    ...completions,
    [
      'extension',
      t('audit.fact.extension'),
      extension && `${t('task.extension', { date: inDate(extension.dueOn) })}. ${written(extension.reason)}`,
    ],
    [
      'review',
      t('audit.fact.review'),
      review && `${inDate(dayOf(review.reviewedAt))}. ${written(review.remark)}`,
    ],
    ...asks(task, t),
  ]);
};

/** What was asked and raised on the way. */
const asks = (task: Task, t: TFunction): Named[] => {
  const written = (words: Words) => words.text ?? t('erased');
  return [
    ...task.contributions.map(({ request, unit, dueOn, state, question }): Named => [
      `contribution ${request}`,
      t('audit.fact.contribution', { number: request, unit: unit.name }),
      `${t('due.on', { date: inDate(dueOn) })}: ${t(`audit.askState.${state}`)}. ${written(question)}`,
    ]),
    ...task.impediments.map(({ impediment, state, content }): Named => [
      `impediment ${impediment}`,
      t('audit.fact.impediment', { number: impediment }),
      `${t(`audit.askState.${state}`)}. ${written(content)}`,
    ]),
    ...task.clarifications.map(({ clarification, state, question }): Named => [
      `clarification ${clarification}`,
      t('audit.fact.clarification', { number: clarification }),
      `${t(`audit.askState.${state}`)}. ${written(question)}`,
    ]),
  ];
};

/** What is not the same at two moments; null where there was nothing to say. */
export type Change = { key: string; name: string; before: string | null; after: string | null };

export const changesBetween = (before: readonly FactGroup[], after: readonly FactGroup[]): Change[] => {
  const [was, is] = [before, after].map(
    (groups) => new Map(groups.flatMap(({ facts }) => facts).map((fact) => [fact.key, fact])),
  );
  const keys = new Set([...(is?.keys() ?? []), ...(was?.keys() ?? [])]);
  return [...keys].flatMap((key) => {
    const [one, other] = [was?.get(key), is?.get(key)];
    if (one?.value === other?.value) return [];
    const name = other?.name ?? one?.name ?? '';
    return [{ key, name, before: one?.value ?? null, after: other?.value ?? null }];
  });
};
