import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { DeparturesView, PersonPage } from '#contracts';
import { vacate } from '../support/appointments.ts';
import { local } from '../support/domain/time.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { taskInHand } from '../support/stories.ts';
import { System } from '../support/system.ts';

const paper = { number: '12/QĐ-UBND', issuedOn: '2026-03-02', issuedBy: 'UBND huyện' };

describe('what people who left have left behind', () => {
  let system: System;
  let administrator: Person;
  const mandateId = randomUUID();

  const left = async () => DeparturesView.parse((await administrator.get('/departures')).body);
  const onUnit = (unitId: string, act: object, id = randomUUID()) =>
    administrator.post(`/units/${unitId}/commands`, act, { 'idempotency-key': id });

  beforeAll(async () => {
    system = await System.start(local('2026-03-02 09:00'));
    await system.server.start();
    administrator = await Person.signIn(system.address, 'ubnd-administrator');
    await taskInHand(system, '2026-03-20');
    const mandate = {
      ...{
        type: 'GiveMandate',
        postId: 'ubnd-chair',
        toPersonId: 'p-kon-dao-staff',
        acts: ['SignOff'],
        paper,
      },
      until: local('2026-12-31 24:00'),
    };
    expect((await onUnit('ubnd', mandate, mandateId)).status).toBe(200);
  });
  afterAll(() => system.stop());

  it('is nothing while everybody is in their post', async () => {
    expect(await left()).toMatchObject({ posts: [], units: [], mandates: [], accounts: [] });
  });

  it('is every post, mandate and account that nobody is left for, and no more', async () => {
    const gone = ['kon-dao-head', 'ubnd-leader', 'kon-dao-staff', 'tai-chinh-head'];
    for (const postId of gone) await vacate(system, postId, local('2026-03-03 00:00'));
    await system.travel.to(local('2026-03-03 08:00'));
    const { posts, units, mandates, accounts } = await left();
    expect(posts).toMatchObject([
      {
        ...{ post: { postId: 'kon-dao-head' }, ended: false, tasks: 1, leftAt: local('2026-03-03 00:00') },
        lastHolder: { personId: 'p-kon-dao-head', name: 'Người giữ kon-dao-head' },
        deputies: [{ postId: 'kon-dao-deputy', person: { personId: 'p-kon-dao-deputy' } }],
      },
      { post: { postId: 'ubnd-leader' }, tasks: 1, deputies: [] },
    ]);
    expect(units).toEqual([]);
    expect(mandates).toMatchObject([{ mandateId, toPerson: { personId: 'p-kon-dao-staff' }, toPost: null }]);
    expect(accounts.map(({ person }) => person.personId).sort()).toEqual(gone.map((id) => `p-${id}`).sort());
  });

  it('is for the administrator to see', async () => {
    const chair = await Person.signIn(system.address, 'ubnd-chair');
    expect((await chair.get('/departures')).status).toBe(403);
    expect((await chair.get('/people?q=Người')).status).toBe(403);
  });

  it('is given to people who are looked for by any words of their names, with or without diacritics', async () => {
    const called = async (q: string, more = '') =>
      PersonPage.parse((await administrator.get(`/people?q=${encodeURIComponent(q)}${more}`)).body);
    const ids = async (q: string) => (await called(q)).items.map(({ personId }) => personId);
    expect((await called('tai-chinh-deputy nguoi')).items).toMatchObject([
      {
        personId: 'p-tai-chinh-deputy',
        name: 'Người giữ tai-chinh-deputy',
        posts: [{ unitId: 'tai-chinh' }],
      },
    ]);
    expect(await ids('NGƯỜI GIỮ kon-dao-head')).toEqual(['p-kon-dao-head']);
    expect(await ids('người giừ kon-dao')).toEqual([]);
    const first = await called('kon-dao', '&limit=2');
    const next = await called('kon-dao', `&limit=2&cursor=${first.next ?? ''}`);
    expect([...first.items, ...next.items].map(({ personId }) => personId)).toEqual(await ids('kon-dao'));
  });

  it('leaves nothing behind once it was decided on, by ordinary acts', async () => {
    const deputy = { postId: 'kon-dao-deputy', personId: 'p-kon-dao-deputy' };
    expect((await onUnit('kon-dao', { type: 'GiveCharge', ...deputy, paper })).status).toBe(200);
    const leader = { postId: 'ubnd-leader', personId: 'p-tai-chinh-head' };
    expect((await onUnit('ubnd', { type: 'AppointPerson', ...leader, paper })).status).toBe(200);
    expect((await onUnit('ubnd', { type: 'EndMandate', mandateId, paper })).status).toBe(200);
    expect((await administrator.delete('/people/p-ubnd-chair/account')).body).toMatchObject({
      code: 'post-still-held',
    });
    for (const { person } of (await left()).accounts)
      expect((await administrator.delete(`/people/${person.personId}/account`)).status).toBe(204);
    expect(await left()).toMatchObject({ posts: [], units: [], mandates: [], accounts: [] });
    await expect(Person.signIn(system.address, 'kon-dao-head')).rejects.toThrow();
    const [closed] = await system.owner.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM org.account_change WHERE what = 'closed' AND recorded_by->>'postId' = 'ubnd-administrator'`,
    );
    expect(closed).toEqual({ n: 3 });
  });

  it('left everything in order', async () => {
    expect(await audit(system.owner)).toMatchObject({ findings: [], rules: [], differences: [] });
    expect(await brokenInvariants(system)).toEqual({});
  });
});
