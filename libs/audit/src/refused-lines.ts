import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import type { Command, FoundProblem, Outcome, TaskEvent } from '#contracts';
import { approvedLines, evolve, isIssued, notIssued } from '#domain';
import type { Task } from '#domain';
import { EventStore } from '#event-store';
import type { Finding } from '#event-store';
import { plannedTaskId } from '#read-models';

/** An order to the sub-task that a line was to become, and what it came to. */
export type LineOrder = { body: Command; outcome: Outcome | null };

/**
 * That no sub-task came of a line says what the order for it came to: the line was approved for that unit, the order named it, and was
 * refused for the reason that is told.
 */
export const refusedLineProblem = (
  { streamId, data }: TaskEvent<'SubTaskNotIssued'>,
  before: Task,
  noted: Command | undefined,
  orders: readonly LineOrder[],
): FoundProblem | undefined => {
  const { plan, line, toUnitId, refusal } = data;
  const approved = isIssued(before) ? approvedLines(before) : undefined;
  const isAsNoted =
    noted?.type === 'NoteRefusedSubTask' &&
    isDeepStrictEqual([noted.plan, noted.line, noted.refusal], [plan, line, refusal]);
  const isOfLine =
    approved?.plan === plan && approved.lines.some((one) => one.line === line && one.unitId === toUnitId);
  const isRefusedSo = orders.some(({ body, outcome }) => {
    if (body.type !== 'IssuePlannedSubTask' || !outcome || !('rejected' in outcome)) return false;
    const { code, details } = outcome.rejected;
    return isDeepStrictEqual(
      [body.parentTaskId, body.plan, body.line, body.unitId, { code, details }],
      [streamId, plan, line, toUnitId, refusal],
    );
  });
  return isAsNoted && isOfLine && isRefusedSo ? undefined : { code: 'line-not-refused-so' };
};

const isRefusedLine = (event: TaskEvent): event is TaskEvent<'SubTaskNotIssued'> =>
  event.type === 'SubTaskNotIssued';

const commandOf = async (manager: EntityManager, commandId: string | null): Promise<Command | undefined> => {
  const [row] = await manager.query<{ body: Command }[]>(
    'SELECT body FROM es.command WHERE command_id = $1',
    [commandId],
  );
  return row?.body;
};

/** Holds every refused line of a task against the order that was refused, which lies with the sub-task. What cannot be read is found by its chain. */
export const refusedLineFindings = async (manager: EntityManager, streamId: string): Promise<Finding[]> => {
  const told = await manager.query<unknown[]>(
    `SELECT 1 FROM es.event WHERE stream_id = $1 AND type = 'SubTaskNotIssued' LIMIT 1`,
    [streamId],
  );
  if (told.length === 0) return [];
  const findings: Finding[] = [];
  let task = notIssued(streamId);
  try {
    for (const event of await new EventStore(manager).events(streamId)) {
      if (isRefusedLine(event)) {
        const { version, commandId, data } = event;
        const orders = await manager.query<LineOrder[]>(
          'SELECT body, outcome FROM es.command WHERE stream_id = $1',
          [plannedTaskId(streamId, data.plan, data.line)],
        );
        const problem = refusedLineProblem(event, task, await commandOf(manager, commandId), orders);
        if (problem) findings.push({ streamId, version, problem });
      }
      task = evolve(task, event);
    }
  } catch {
    return findings;
  }
  return findings;
};
