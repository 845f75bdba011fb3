import type { Instant, TaskEvent } from '#contracts';
import { isClosed, isIssued } from '#domain';
import { checkEach } from './check.ts';
import type { Check } from './check.ts';
import type { Evidence, Stream } from './evidence.ts';

/** For how long a unit was accountable, from an instant (included) to an instant (excluded); null while it still is. */
type Span = { unitId: string; from: Instant; to: Instant | null };

const closing = new Set<TaskEvent['type']>(['TaskSignedOff', 'TaskWithdrawn']);

/** Which unit was accountable when, by the acts that say so; or what two of them say against each other. */
const spansOf = (events: readonly TaskEvent[]): Span[] | string => {
  const spans: Span[] = [];
  for (const { type, data, effectiveAt: at, version } of events) {
    const last = spans.at(-1);
    const running = last && last.to === null ? last : undefined;
    if (type === 'TaskIssued') {
      if (last) return `version ${version} issues it again`;
      spans.push({ unitId: data.unitId, from: at, to: null });
    }
    if (type === 'TaskReassigned') {
      if (running?.unitId !== data.fromUnitId)
        return `version ${version} takes it from ${data.fromUnitId}, which did not have it`;
      if (at < running.from) return `version ${version} takes it from a unit before that had it`;
      running.to = at;
      spans.push({ unitId: data.unitId, from: at, to: null });
    }
    if (closing.has(type)) {
      if (!running) return `version ${version} closes it, and nobody had it`;
      if (at < running.from) return `version ${version} closes it before the last unit had it`;
      running.to = at;
    }
  }
  return spans;
};

const within = (inner: Omit<Span, 'unitId'>, outer: Span): boolean =>
  inner.from >= outer.from && (outer.to === null || (inner.to !== null && inner.to <= outer.to));

/**
 * Two tellings must agree: the acts that give a task to a unit, and the duties. From issue to close one unit has the task at every
 * instant, and whatever a unit owes it owes while it has the task.
 */
export const accountableProblem = ({ events, states }: Pick<Stream, 'events' | 'states'>) => {
  const task = states.at(-1);
  const spans = spansOf(events);
  if (typeof spans === 'string') return spans;
  if (!task || !isIssued(task)) return undefined;
  const last = spans.at(-1);
  if (last?.unitId !== task.unitId) return `it is with ${task.unitId}, and was given to ${last?.unitId}`;
  if (isClosed(task) !== (last.to !== null))
    return 'it is closed with a unit still accountable, or open without';
  const stray = task.obligations.find(({ owner, openedAt: from, ended }) => {
    const owed = { from, to: ended?.at ?? null };
    return owner.side === 'unit' && !spans.some((span) => span.unitId === owner.unitId && within(owed, span));
  });
  return stray && `${stray.obligationId} was owed by a unit that did not have the task all the time`;
};

/** Who answers for a task is never in doubt, and never two. */
export const accountableCheck = ({ streams }: Pick<Evidence, 'streams'>): Check =>
  checkEach(
    'accountable',
    'every open task has exactly one accountable unit at every instant',
    streams.values(),
    (stream) => {
      const problem = accountableProblem(stream);
      return problem && `${stream.taskId}: ${problem}`;
    },
  );
