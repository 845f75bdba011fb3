import type { DataSource } from 'typeorm';
import { unitCommandNames } from '#contracts';
import type { TaskEvent } from '#contracts';

/** What should have happened by now: an act of the clock, the outcome of a command, or the end of a workflow. */
export type PastDue = {
  taskId: string;
  obligationId: string | null;
  commandId: string | null;
  act: string;
  level: number | null;
  dueAt: Date;
  /** Whether its task has been woken for it, and nothing came of that in the time of grace. */
  woken: boolean;
};

/** What was done about it, and why. `left` means that neither waking nor rebuilding helps. */
export type Entry = Omit<PastDue, 'woken'> & {
  entry: string;
  foundAt: Date;
  writtenAt: Date;
  done: 'woken' | 'rebuilt' | 'left';
  why: string;
};

/** The act of the clock or the command that is past due is named by its type; a workflow that should have ended, so. */
export const endWorkflow = 'EndWorkflow';

/** The closing of a task, and when it was written, as exactly as the database knows it. */
export type Closing = { taskId: string; writtenAt: string };

/** The events that close a task, unless it has been reopened since. The index of migration 0007 names the same: another one needs a new index. */
export const closingTypes: readonly TaskEvent['type'][] = ['TaskSignedOff', 'TaskWithdrawn'];
const closes = `type IN (${closingTypes.map((type) => `'${type}'`).join(', ')})
  AND EXISTS (SELECT 1 FROM es.stream s WHERE s.stream_id = event.stream_id AND s.closed)`;

/** A unit has a workflow only while something is under way: the relay, which sends its commands again, starts one for each. */

/** After a rebuild, or where nothing helped, this long passes before the same act is looked at again. */
const restSeconds = 600;

/** What is past due, and what the watchdog did about it. */
export class WatchdogRecord {
  constructor(private readonly database: DataSource) {}

  /**
   * What is past due by more than the grace and was not dealt with just now, the longest first; of `runningOn`, closed tasks with a
   * running workflow, its end. A task that was woken or rebuilt is let alone for the grace, whatever else is past due on it: a signal begins
   * Temporal’s count of failures anew, and woken for each of its commands a wedged workflow would never seem so.
   */
  pastDue(graceSeconds: number, limit: number, runningOn: readonly string[] = []): Promise<PastDue[]> {
    return this.database.query(
      `SELECT found.*, coalesce(last.done = 'woken', false) AS woken
       FROM (
         SELECT task_id AS "taskId", obligation_id AS "obligationId", NULL::uuid AS "commandId", next_act AS act, next_level AS level,
           next_at AS "dueAt" FROM read.obligation WHERE next_at < es.business_now() - $1 * interval '1 second'
         UNION ALL
         SELECT task_id, NULL, NULL, 'Resume', NULL, resumes_at FROM read.task WHERE resumes_at < es.business_now() - $1 * interval '1 second'
         UNION ALL
         SELECT task_id, NULL, NULL, 'Summarise', NULL, summary_at FROM read.task
         WHERE summary_at < es.business_now() - $1 * interval '1 second' AND suspended_until IS NULL
         UNION ALL
         SELECT stream_id, NULL, command_id, body->>'type', NULL, received_at FROM es.command
         WHERE outcome IS NULL AND body->>'type' <> ALL ($6) AND written_at < clock_timestamp() - $1 * interval '1 second'
         UNION ALL
         SELECT stream_id, NULL, command_id, $5, NULL, recorded_at FROM es.event event WHERE stream_id = ANY ($4) AND ${closes}
       ) found LEFT JOIN LATERAL (
         SELECT done, written_at FROM ops.watchdog w WHERE w.task_id = found."taskId" AND w.due_at = found."dueAt"
           AND (w.obligation_id, w.command_id, w.act) IS NOT DISTINCT FROM (found."obligationId", found."commandId", found.act)
         ORDER BY entry DESC LIMIT 1
       ) last ON true
       WHERE NOT EXISTS (SELECT 1 FROM ops.watchdog w WHERE w.task_id = found."taskId" AND w.done <> 'left'
           AND w.written_at >= clock_timestamp() - $1 * interval '1 second')
         AND (last.done IS NULL
           OR last.written_at < clock_timestamp() - CASE last.done WHEN 'woken' THEN $1 ELSE $2 END * interval '1 second')
       ORDER BY found."dueAt" LIMIT $3`,
      [graceSeconds, restSeconds, limit, runningOn, endWorkflow, unitCommandNames],
    );
  }

  /** The tasks closed longer ago than the grace, in the order in which that was written, after an instant or within the last month. */
  closings(after: string | null, graceSeconds: number, limit: number): Promise<Closing[]> {
    return this.database.query(
      `SELECT stream_id AS "taskId", written_at::text AS "writtenAt" FROM es.event event
       WHERE ${closes} AND written_at > coalesce($1, now() - interval '31 days') AND written_at < now() - $2 * interval '1 second'
       ORDER BY written_at LIMIT $3`,
      [after, graceSeconds, limit],
    );
  }

  /** Those of some tasks that are closed: one may have been reopened. */
  async stillClosed(taskIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ taskId: string }[]>(
      'SELECT stream_id AS "taskId" FROM es.stream WHERE closed AND stream_id = ANY ($1)',
      [taskIds],
    );
    return rows.map(({ taskId }) => taskId);
  }

  async add(found: PastDue, done: Entry['done'], why: string): Promise<void> {
    const { taskId, obligationId, commandId, act, level, dueAt } = found;
    await this.database.query(
      `INSERT INTO ops.watchdog (task_id, obligation_id, command_id, act, level, due_at, done, why)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [taskId, obligationId, commandId, act, level, dueAt, done, why],
    );
  }

  /** The record, the latest first; `before` an entry, for the next page. */
  latest(limit: number, before: string | null): Promise<Entry[]> {
    return this.database.query(
      `SELECT entry, task_id AS "taskId", obligation_id AS "obligationId", command_id AS "commandId", act, level, due_at AS "dueAt",
         found_at AS "foundAt", written_at AS "writtenAt", done, why
       FROM ops.watchdog WHERE $2::bigint IS NULL OR entry < $2 ORDER BY entry DESC LIMIT $1`,
      [limit, before],
    );
  }
}
