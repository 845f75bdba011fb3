import type { DataSource } from 'typeorm';
import type { Actor, Instant } from '#contracts';
import type { Inbox } from '#event-store';
import type { CommandGateway } from './command-gateway.ts';
import { sendToEach } from './fan-out.ts';

/** A decision on who holds a post that was recorded later than it counts: the command that recorded it, by whom, and from when it counts. */
type LateDecision = { commandId: string; actor: Actor; unitId: string; from: Date };

/** What the clock has under way is written by then, and shows whom it told. */
const settleSeconds = 10;
const decisionsAtOnce = 5;

/** The events that change who answers for a post. The index of migration 0010 names the same. */
const holding = `e.type IN ('PersonAppointed', 'PersonRelieved', 'ChargeGiven', 'ChargeEnded')`;

/** Sends corrective notices because of decisions on the organisation that were recorded later than they count. */
export class Corrections {
  constructor(
    private readonly database: DataSource,
    private readonly inbox: Inbox,
    private readonly gateway: CommandGateway,
  ) {}

  /** Has the tasks concerned look at whom they told, decision by decision. May be broken off anywhere and done again. */
  async round(): Promise<void> {
    for (const decision of await this.open()) {
      if (await this.tellTasks(decision)) await this.done(decision);
    }
  }

  /** The decisions that are not dealt with, in the order of record. */
  private open(): Promise<LateDecision[]> {
    return this.database.query(
      `SELECT e.command_id AS "commandId", c.actor, c.body->>'unitId' AS "unitId", e.effective_at AS "from"
       FROM es.event e JOIN es.command c USING (command_id) JOIN org.post p ON p.post_id = c.body->>'postId'
       WHERE ${holding} AND p.role IN ('chair', 'leader', 'head', 'deputy') AND e.effective_at < e.recorded_at AND e.written_at < clock_timestamp() - $1 * interval '1 second'
         AND NOT EXISTS (SELECT 1 FROM ops.correction d WHERE d.command_id = e.command_id)
       GROUP BY e.command_id, c.actor, c.body, e.effective_at, c.received_at ORDER BY c.received_at LIMIT $2`,
      [settleSeconds, decisionsAtOnce],
    );
  }

  /** Whether every task of the unit or of its authority that told anybody since has its outcome. */
  private async tellTasks({ commandId, actor, unitId, from }: LateDecision): Promise<boolean> {
    const tasks = await this.database.query<{ streamId: string }[]>(
      `SELECT t.task_id AS "streamId" FROM read.task t
       WHERE (t.authority_id = $1 OR t.unit_id = $1
           OR EXISTS (SELECT 1 FROM read.obligation o WHERE o.task_id = t.task_id AND o.unit_id = $1))
         AND EXISTS (SELECT 1 FROM es.event e WHERE e.stream_id = t.task_id AND e.type IN ('Reminded', 'Escalated') AND e.recorded_at >= $2)`,
      [unitId, from],
    );
    const since: Instant = from.toISOString();
    const body = { type: 'CorrectNotices', unitId, decision: commandId, from: since } as const;
    const orders = tasks.map(({ streamId }) => ({ streamId, body }));
    return (
      (await sendToEach(this.inbox, this.gateway, { causeId: commandId, actor }, orders)) === orders.length
    );
  }

  private async done({ commandId }: LateDecision): Promise<void> {
    await this.database.query('INSERT INTO ops.correction (command_id) VALUES ($1) ON CONFLICT DO NOTHING', [
      commandId,
    ]);
  }
}
