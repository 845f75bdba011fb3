import type { DataSource } from 'typeorm';
import type { Actor, DecideSuccession, Instant } from '#contracts';

/** A decision by which units are succeeded by others, by whom and when. */
export type SuccessionDecision = {
  decisionId: string;
  authorityId: string;
  body: DecideSuccession;
  decidedBy: Actor;
  decidedAt: Instant;
};

const select = `
  SELECT s.decision_id AS "decisionId", s.authority_id AS "authorityId", s.body, s.decided_by AS "decidedBy",
    org.instant(s.decided_at) AS "decidedAt" FROM org.succession s`;

/** The decisions by which units are succeeded by others: kept once, never changed. */
export class Successions {
  constructor(private readonly database: DataSource) {}

  /** Of an authority, the latest first. */
  of(authorityId: string): Promise<SuccessionDecision[]> {
    return this.database.query(`${select} WHERE s.authority_id = $1 ORDER BY s.decided_at DESC LIMIT 100`, [
      authorityId,
    ]);
  }

  async find(decisionId: string): Promise<SuccessionDecision | undefined> {
    const [found] = await this.database.query<SuccessionDecision[]>(`${select} WHERE s.decision_id = $1`, [
      decisionId,
    ]);
    return found;
  }

  async decide(decisionId: string, authorityId: string, body: DecideSuccession, by: Actor): Promise<void> {
    await this.database.query('SELECT org.succeed($1, $2, $3, $4, $5)', [
      ...[decisionId, authorityId, body.effectiveAt],
      ...[JSON.stringify(body), JSON.stringify(by)],
    ]);
  }
}
