import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { brokenInvariants } from '../support/invariants.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const clean = { findings: [], rules: [], differences: [] };
const signature = 'read.contradicts(uuid, text, jsonb)';
/** A sequence counts what is rolled back as well. */
const always = `
  CREATE SEQUENCE read.contradicted;
  CREATE OR REPLACE FUNCTION read.contradicts(p_stream uuid, p_kind text, p_rows jsonb) RETURNS boolean
  LANGUAGE sql SET search_path = read, pg_temp AS $$ SELECT nextval('read.contradicted') > 0 $$`;

describe('a store that contradicts whatever the rules decide', () => {
  let system: System;
  let asItWas: string;
  const { taskId, issue } = theTask('2026-03-31');
  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.done(taskId, 'ubnd-leader', issue);
    const [row] = await system.owner.query<{ definition: string }[]>(
      'SELECT pg_get_functiondef($1::regprocedure) AS definition',
      [signature],
    );
    asItWas = row?.definition ?? '';
    await system.owner.query(always);
  });
  afterAll(() => system.stop());

  it('is asked twenty times, then the act is refused and nothing of it written', async () => {
    const sent = await system.act(taskId, 'kon-dao-head', { type: 'AcknowledgeTask' });
    expect(sent).toMatchObject({ outcome: { rejected: { code: 'unprocessable' } } });
    expect(await system.owner.query('SELECT last_value::int AS times FROM read.contradicted')).toEqual([
      { times: 20 },
    ]);
    expect(await system.workflowState(taskId)).toMatchObject({ stage: 'issued' });
  });

  it('leaves the task able to go on once the store agrees again', async () => {
    await system.owner.query(asItWas);
    await system.owner.query('DROP SEQUENCE read.contradicted');
    await system.done(taskId, 'kon-dao-head', { type: 'AcknowledgeTask' });
    expect(await system.workflowState(taskId)).toMatchObject({ stage: 'acknowledged' });
    expect(await audit(system.owner)).toMatchObject(clean);
    expect(await brokenInvariants(system)).toEqual({});
  });
});
