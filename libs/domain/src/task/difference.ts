import type { Changed } from '#contracts';
import { isSame } from '../same.ts';
import type { Case } from './act.ts';
import { inOrder } from './periods/open.ts';
import { servedOnce } from './serving.ts';
import type { IssuedTask } from './task.ts';

/** An act that changes what was said of a task. */
export type ChangeCase = Case<'AmendTask'> | Case<'CorrectEntry'>;

const present = (task: IssuedTask): Changed => ({
  title: task.title,
  content: task.content ?? '',
  dueOn: task.due.current ?? undefined,
  reviewOn: task.review.on ?? undefined,
  span: task.span ?? undefined,
  leaderPostId: task.leaderPostId,
  coordinatingUnitIds: task.coordinatingUnitIds,
  monitorPostId: task.monitorPostId ?? undefined,
  quantity: task.quantity ?? undefined,
  ...{ reportEvery: task.reportEvery, evidenceNeeded: task.evidenceNeeded, serves: task.serves },
});

/** What such an act can change. */
export const fieldNames = [
  ...(['title', 'content', 'dueOn', 'reviewOn', 'leaderPostId', 'coordinatingUnitIds'] as const),
  ...(['monitorPostId', 'span', 'reportEvery', 'quantity', 'evidenceNeeded', 'serves'] as const),
];

/** What is asked for; a unit that is named twice coordinates once. */
const wanted = ({ reportEvery, coordinatingUnitIds, serves, ...others }: ChangeCase['body']): Changed => ({
  ...others,
  ...(serves === undefined ? {} : { serves: servedOnce(serves) }),
  ...(reportEvery === undefined ? {} : { reportEvery: inOrder(reportEvery) }),
  ...(coordinatingUnitIds === undefined ? {} : { coordinatingUnitIds: [...new Set(coordinatingUnitIds)] }),
});

/** Whatever is listed is the same in any order; what is not there cannot be taken off. */
const isUnchanged = (wants: Changed[keyof Changed], now: Changed[keyof Changed]): boolean =>
  wants === null
    ? now === undefined
    : Array.isArray(wants) && Array.isArray(now)
      ? isSame(wants.toSorted(), now.toSorted())
      : isSame(wants, now);

/** What really changes: the fields that are given and differ, as they were and as they will be. */
export const difference = ({ body, task }: ChangeCase): { before: Changed; after: Changed } => {
  const now = present(task);
  const asked = wanted(body);
  const names = fieldNames.filter(
    (name) => asked[name] !== undefined && !isUnchanged(asked[name], now[name]),
  );
  const pick = (from: Changed): Changed =>
    Object.fromEntries(
      names.filter((name) => from[name] || from[name] === null).map((name) => [name, from[name]]),
    );
  return { before: pick(now), after: pick(asked) };
};
