import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Forecast } from '#contracts';
import { Person } from '../support/http.ts';
import type { Answer } from '../support/http.ts';
import { System } from '../support/system.ts';
import { theTask } from '../support/tasks.ts';

const english = { 'accept-language': 'en' };
const entriesOf = ({ body }: Answer) => Forecast.parse(body).entries;
const inShort = (answer: Answer) =>
  entriesOf(answer)
    .filter(({ type, obligationId }) => type !== 'ObligationOpened' && obligationId === 'completion-1')
    .map(({ at, type, told }) => [at, type, ...told.map(({ postId }) => postId)].join(' '));

describe('what comes if nobody acts', () => {
  const { taskId, issue } = theTask('2026-03-31');
  let system: System;
  let leader: Person;
  let staff: Person;
  beforeAll(async () => {
    system = await System.start('2026-03-02T02:00:00.000Z');
    await system.server.start();
    leader = await Person.signIn(system.address, 'ubnd-leader');
    staff = await Person.signIn(system.address, 'kon-dao-staff');
  });
  afterAll(() => system.stop());

  // 24/03; three days before is Sat 28/03, so Fri 27/03; 30/03; 31/03. Levels: 01/04; 02, 03, 06: 07/04; 08, 09, 10, 13, 14: 15/04.
  const coming = [
    '2026-03-24T01:00:00.000Z Reminded kon-dao-head',
    '2026-03-27T01:00:00.000Z Reminded kon-dao-head',
    '2026-03-30T01:00:00.000Z Reminded kon-dao-head',
    '2026-03-31T01:00:00.000Z Reminded kon-dao-head',
    '2026-03-31T17:00:00.000Z SpellOpened',
    '2026-04-01T01:00:00.000Z Escalated kon-dao-head',
    '2026-04-07T01:00:00.000Z Escalated ubnd-leader',
    '2026-04-15T01:00:00.000Z Escalated ubnd-chair',
  ];

  it('is shown for a task not yet issued, with how each date is counted, and keeps nothing', async () => {
    const answer = await leader.post('/forecast', issue);
    expect(answer.status).toBe(200);
    expect(inShort(answer)).toEqual(coming);
    const [issued] = entriesOf(answer);
    expect([issued?.type, ...(issued?.told ?? []).map(({ postId }) => postId)]).toEqual([
      ...['TaskIssued', 'kon-dao-head'],
    ]);
    const plan = entriesOf(answer).find(({ obligationId }) => obligationId === 'plan-1');
    expect(plan?.sentence).toContain(
      'chậm nhất hết ngày 16/03/2026 (10 ngày làm việc, tính từ sau ngày 02/03/2026; ' +
        'không tính nghỉ hằng tuần 07/03–08/03/2026, 14/03–15/03/2026)',
    );
    expect(await system.owner.query('SELECT command_id FROM es.command')).toEqual([]);
  });

  it('says once of a date in a year without a calendar that it may change', async () => {
    const answer = await leader.post('/forecast', { ...issue, dueOn: '2026-12-31' });
    const inNextYear = entriesOf(answer).filter(({ at }) => at > '2026-12-31T17:00:00.000Z');
    expect(inNextYear.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['ObligationOpened', 'Escalated']),
    );
    for (const { sentence } of inNextYear)
      expect(sentence.split('lịch làm việc năm 2027 chưa được công bố')).toHaveLength(2);
  });

  it('is counted for a term as for a date', async () => {
    const { dueOn, ...undated } = issue;
    const answer = await leader.post(
      '/forecast',
      { ...undated, dueIn: { by: 'months', length: 1 } },
      english,
    );
    const completion = entriesOf(answer).find(({ obligationId }) => obligationId === 'completion-1');
    expect(dueOn).toBe('2026-03-31');
    expect(completion?.sentence).toContain('by the end of 02/04/2026 (1 month after 02/03/2026)');
  });

  it('is refused where the issue would be', async () => {
    expect(await staff.post('/forecast', issue)).toMatchObject({
      status: 403,
      body: { code: 'not-permitted' },
    });
    const both = { ...issue, dueIn: { by: 'days', length: 10 } };
    expect(await leader.post('/forecast', both)).toMatchObject({
      status: 422,
      body: { code: 'due-date-or-term' },
    });
  });

  it('is the same for the task once it is issued', async () => {
    expect((await leader.act(taskId, issue)).status).toBe(200);
    expect(inShort(await staff.get(`/tasks/${taskId}/forecast`))).toEqual(coming);
  });

  it('is what then comes', async () => {
    await system.travel.to('2026-04-16T02:00:00.000Z');
    const said = (await system.events(taskId))
      .filter(
        ({ actor, data }) =>
          actor === 'clock' && 'obligationId' in data && data.obligationId === 'completion-1',
      )
      .map(({ effectiveAt, type, told }) =>
        [effectiveAt, type, ...told.map(({ postId }) => postId)].join(' '),
      );
    expect(said).toEqual(coming);
  });
});
