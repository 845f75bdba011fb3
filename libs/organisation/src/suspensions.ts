import type { DataSource } from 'typeorm';
import type { Actor, DecideResumption, DecideSuspension, Instant } from '#contracts';

/** A decision, by whom and when; done once it has reached every task. */
type Decided<Body extends { reason: string }> = {
  decisionId: string;
  /** As it was asked; the reason is gone once it was erased. */
  body: Omit<Body, 'reason'> & Partial<Pick<Body, 'reason'>>;
  decidedBy: Actor;
  decidedAt: Instant;
  done: boolean;
};

export type Resumption = Decided<DecideResumption> & { suspensionId: string };

/** A decision on the tasks of many units, which units these are, and the one by which the tasks went on before their time. */
export type Suspension = Decided<DecideSuspension> & {
  authorityId: string;
  unitIds: string[];
  resumption: Resumption | null;
};

const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const done = (id: string) => `EXISTS (SELECT 1 FROM ops.suspension_done o WHERE o.decision_id = ${id})`;

const select = `
  SELECT s.decision_id AS "decisionId", s.authority_id AS "authorityId", s.unit_ids AS "unitIds", s.body, s.decided_by AS "decidedBy",
    ${instant('s.decided_at')} AS "decidedAt", ${done('s.decision_id')} AS done,
    CASE WHEN r.decision_id IS NULL THEN NULL ELSE jsonb_build_object('decisionId', r.decision_id, 'suspensionId', r.suspension_id,
      'body', r.body, 'decidedBy', r.decided_by, 'decidedAt', ${instant('r.decided_at')}, 'done', ${done('r.decision_id')}) END AS resumption
  FROM org.suspension s LEFT JOIN org.resumption r ON r.suspension_id = s.decision_id`;

/** The decisions by which many tasks are suspended: kept once, never changed. */
export class Suspensions {
  constructor(private readonly database: DataSource) {}

  /** Of an authority, the latest first. */
  of(authorityId: string): Promise<Suspension[]> {
    return this.database.query(`${select} WHERE s.authority_id = $1 ORDER BY s.decided_at DESC LIMIT 100`, [
      authorityId,
    ]);
  }

  async find(decisionId: string): Promise<Suspension | undefined> {
    const [found] = await this.database.query<Suspension[]>(`${select} WHERE s.decision_id = $1`, [
      decisionId,
    ]);
    return found;
  }

  /** Those that have not reached every task, or whose resumption has not, in the order of decision. */
  open(): Promise<Suspension[]> {
    return this.database.query(
      `${select} WHERE NOT ${done('s.decision_id')} OR (r.decision_id IS NOT NULL AND NOT ${done('r.decision_id')}) ORDER BY s.decided_at`,
    );
  }

  async suspend(decisionId: string, authorityId: string, body: DecideSuspension, by: Actor): Promise<void> {
    await this.database.query('SELECT org.suspend($1, $2, $3, $4, $5, $6)', [
      ...[decisionId, authorityId, body.unitIds, body.withUnitsBelow],
      ...[JSON.stringify(body), JSON.stringify(by)],
    ]);
  }

  async resume(decisionId: string, suspensionId: string, body: DecideResumption, by: Actor): Promise<void> {
    await this.database.query('SELECT org.resume($1, $2, $3, $4)', [
      ...[decisionId, suspensionId, JSON.stringify(body), JSON.stringify(by)],
    ]);
  }

  async done(decisionId: string): Promise<void> {
    await this.database.query(
      'INSERT INTO ops.suspension_done (decision_id) VALUES ($1) ON CONFLICT DO NOTHING',
      [decisionId],
    );
  }
}
