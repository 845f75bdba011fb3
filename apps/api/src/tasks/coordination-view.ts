import type { z } from 'zod';
import type { ContributionView, TaskEvent, TaskEventType, TaskView } from '#contracts';
import { localDateOf, workingDaysAfter } from '#domain';
import type { IssuedTask, Obligation } from '#domain';
import type { Texts } from '#read-models';
import type { Looking } from './obligation-view.ts';

/** What is looked at of a task: its state, how it came about, and the words in it. */
type Seen = Looking & { task: IssuedTask; events: TaskEvent[]; texts: Texts };

type Contribution = IssuedTask['contributions'][number];
type Impediment = IssuedTask['impediments'][number];
type Clarification = IssuedTask['clarifications'][number];

/** What was owed about one of several, in the order in which it was opened. */
const owedAbout = ({ task }: Seen, kind: Obligation['kind'], number: number): Obligation[] =>
  task.obligations.filter((one) => one.kind === kind && one.numbered === number);

const isAwaited = (owed: readonly Obligation[]): boolean => owed.some(({ ended }) => ended === null);

/** The working days on which these were open, up to now if one still is. */
const daysOf = (owed: readonly Obligation[], { calendar, now }: Seen): number =>
  owed
    .map(({ openedAt, ended }) => [openedAt, ended?.at ?? now] as const)
    .map(([from, to]) => workingDaysAfter(localDateOf(from, calendar), localDateOf(to, calendar), calendar))
    .reduce((sum, days) => sum + days, 0);

/** The latest event of a type about one of several. */
const latestAbout = <Type extends TaskEventType>(
  { events }: Seen,
  type: Type,
  isAbout: (data: TaskEvent<Type>['data']) => boolean,
) =>
  events.findLast(
    (event): event is TaskEvent<Type> & TaskEvent =>
      event.type === type && isAbout(event.data as TaskEvent<Type>['data']),
  );

const named = ({ names }: Seen, unitId: string) => ({ unitId, name: names.unit(unitId) });

const stateOf = (
  { outcome }: Contribution,
  owed: Obligation[],
  rulings: Obligation[],
): z.infer<typeof ContributionView>['state'] => {
  if (outcome !== null) return outcome;
  if (isAwaited(owed)) return 'requested';
  return isAwaited(rulings) ? 'declined' : 'lapsed';
};

const contributionView = (seen: Seen, one: Contribution): z.infer<typeof ContributionView> => {
  const { texts } = seen;
  const { request, unitId, question, requestedAt } = one;
  const ofRequest = (data: { request: number }) => data.request === request;
  const given = latestAbout(seen, 'ContributionGiven', ofRequest);
  const declined = latestAbout(seen, 'ContributionDeclined', ofRequest);
  const ruled = latestAbout(seen, 'ContributionRuled', ofRequest);
  const owed = owedAbout(seen, 'contribution', request);
  const rulings = owedAbout(seen, 'decide-contribution', request);
  const all = [...owed, ...rulings];
  const ends = all.flatMap(({ ended }) => ended?.at ?? []).sort();
  return {
    ...{ request, requestedAt, unit: named(seen, unitId), question: texts(question) },
    dueOn: owed.at(-1)?.schedule.dueOn ?? localDateOf(requestedAt, seen.calendar),
    state: stateOf(one, owed, rulings),
    content: given ? texts(given.data.content) : null,
    decline: declined ? { declinedAt: declined.effectiveAt, reason: texts(declined.data.reason) } : null,
    ruling: ruled
      ? { outcome: ruled.data.outcome, ruledAt: ruled.effectiveAt, reason: texts(ruled.data.reason) }
      : null,
    endedAt: isAwaited(all) ? null : (ends.at(-1) ?? null),
    waited: { coordinator: daysOf(owed, seen), leader: daysOf(rulings, seen) },
  };
};

const impedimentView = (seen: Seen, one: Impediment): TaskView['impediments'][number][] => {
  const { texts } = seen;
  const { impediment, raisedAt, outcome } = one;
  const ofNumber = (data: { impediment: number }) => data.impediment === impediment;
  const raised = latestAbout(seen, 'ImpedimentRaised', ofNumber);
  const answered = latestAbout(seen, 'ImpedimentAnswered', ofNumber);
  const owed = owedAbout(seen, 'decide-impediment', impediment);
  if (!raised) return [];
  return [
    {
      ...{ impediment, raisedAt },
      content: texts(raised.data.content),
      proposal: texts(raised.data.proposal),
      state: outcome ?? (isAwaited(owed) ? 'open' : 'lapsed'),
      answer: answered ? { answeredAt: answered.effectiveAt, content: texts(answered.data.content) } : null,
      waited: daysOf(owed, seen),
    },
  ];
};

const clarificationView = (seen: Seen, one: Clarification): TaskView['clarifications'][number][] => {
  const { texts } = seen;
  const { clarification, unitId, requestedAt, outcome } = one;
  const ofNumber = (data: { clarification: number }) => data.clarification === clarification;
  const asked = latestAbout(seen, 'ClarificationRequested', ofNumber);
  const ruled = latestAbout(seen, 'ClarificationRuled', ofNumber);
  if (!asked) return [];
  return [
    {
      ...{ clarification, requestedAt, unit: named(seen, unitId) },
      points: asked.data.points,
      question: texts(asked.data.question),
      state: outcome ?? 'pending',
      ruling: ruled ? { ruledAt: ruled.effectiveAt, content: texts(ruled.data.content) } : null,
      waited: daysOf(owedAbout(seen, 'decide-clarification', clarification), seen),
    },
  ];
};

type Coordination = Pick<TaskView, 'coordinatingUnits' | 'contributions' | 'impediments' | 'clarifications'>;

/** Who else has to do with a task, what was asked of whom, and how long it waited for an answer. */
export const coordinationOf = (seen: Seen): Coordination => {
  const { task } = seen;
  return {
    coordinatingUnits: task.coordinatingUnitIds.map((unitId) => named(seen, unitId)),
    contributions: task.contributions.map((one) => contributionView(seen, one)),
    impediments: task.impediments.flatMap((one) => impedimentView(seen, one)),
    clarifications: task.clarifications.flatMap((one) => clarificationView(seen, one)),
  };
};
