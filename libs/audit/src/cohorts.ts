import type { EntityManager } from 'typeorm';
import type { Actor, Paper, TaskEvent } from '#contracts';
import { isIssued, isSame } from '#domain';
import type { IssuedTask, Task } from '#domain';
import { EventStore } from '#event-store';
import type { Finding } from '#event-store';

/** The decision on a cohort as it is on record. */
export type OnCohort = { decisionId: string; cohortId: string; decidedBy: Actor; paper: Paper | null };

/** Whether the decision that an entry names is there: on this cohort, by the same person and post, on the same paper. */
const isFounded = (
  { data, actor }: TaskEvent<'TaskWithdrawn'>,
  { cohortId }: Pick<IssuedTask, 'cohortId'>,
  decision: OnCohort | undefined,
): boolean =>
  data.withCohort?.cohortId === cohortId &&
  decision?.decisionId === data.withCohort?.decisionId &&
  decision?.cohortId === cohortId &&
  actor !== 'clock' &&
  actor.personId === decision?.decidedBy.personId &&
  actor.postId === decision.decidedBy.postId &&
  isSame(data.paper ?? null, decision.paper);

/** The entries by which a task was withdrawn with its cohort, although no such decision is on record. */
export const unfoundedWithdrawals = (
  task: Pick<IssuedTask, 'cohortId'>,
  events: readonly TaskEvent[],
  decision: OnCohort | undefined,
): number[] =>
  events.flatMap((event) =>
    event.type === 'TaskWithdrawn' && event.data.withCohort && !isFounded(event, task, decision)
      ? [event.version]
      : [],
  );

const decisionOn = async (manager: EntityManager, cohortId: string | null): Promise<OnCohort | undefined> => {
  const [found] = await manager.query<OnCohort[]>(
    `SELECT decision_id AS "decisionId", cohort_id AS "cohortId", decided_by AS "decidedBy", body->'paper' AS paper
     FROM org.cohort_withdrawal WHERE cohort_id = $1`,
    [cohortId],
  );
  return found;
};

/** A task that was withdrawn with its cohort is held against the decision. What cannot be read is found by its chain. */
export const cohortFindings = async (manager: EntityManager, task: Task): Promise<Finding[]> => {
  if (!isIssued(task) || task.stage !== 'withdrawn') return [];
  const { taskId: streamId, cohortId } = task;
  try {
    const events = await new EventStore(manager).events(streamId);
    return unfoundedWithdrawals(task, events, await decisionOn(manager, cohortId)).map((version) => ({
      ...{ streamId, version },
      problem: { code: 'cohort-not-withdrawn' },
    }));
  } catch {
    return [];
  }
};
