import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '#audit';
import { OverviewTaskPage, PeriodCorrections, WeekTable } from '#contracts';
import type { Overview } from '#contracts';
import { local } from '../support/domain/time.ts';
import { behind, overviewFor } from '../support/figures.ts';
import { Person } from '../support/http.ts';
import { brokenInvariants } from '../support/invariants.ts';
import { afterTheMerger, merger, sent, untilTheMerger } from '../support/merger.ts';
import type { System } from '../support/system.ts';

const key = (id: string = randomUUID()) => ({ 'idempotency-key': id });

describe('the figures of units of which one succeeds others', () => {
  let system: System;
  let leader: Person;
  let tasks: Awaited<ReturnType<typeof untilTheMerger>>['tasks'];
  /** What the leader was shown on 01/07 of the unit that had ended, and of June, which was closed then. */
  let closed = '';
  let june = '';
  const periodId = randomUUID();

  const textOf = async (path: string) => (await leader.file(path)).bytes.toString('utf8');
  const atEnd = () => textOf('/overview?unit=dak-tram&closed=true');
  const unitIn = ({ units }: Overview, unitId: string) => units.find(({ unit }) => unit.unitId === unitId);

  beforeAll(async () => {
    ({ system, tasks } = await untilTheMerger());
    leader = await Person.signIn(system.address, 'ubnd-leader');
  });
  afterAll(() => system.stop());

  it('are closed for the one that ended, with what it had, and say who succeeded it', async () => {
    const { total, units } = await overviewFor(leader);
    const dakTram = unitIn(await overviewFor(leader), 'dak-tram');
    // What was done stays its own; what was not is the successor’s.
    expect(dakTram?.figures.tasks.count).toBe(1);
    expect(dakTram?.ended).toMatchObject({
      at: merger,
      successors: [{ unitId: 'kon-dao-2025', name: 'UBND xã Kon Đào' }],
      figures: { tasks: { count: 2 }, rates: { completion: { numerator: 1, denominator: 2 } } },
    });
    expect(await behind(leader, dakTram?.ended?.figures?.tasks.tasks ?? '')).toEqual(
      [tasks.lateBefore, tasks.done].sort(),
    );
    expect(units.reduce((sum, { figures }) => sum + figures.tasks.count, 0)).toBe(total.tasks.count);
    closed = await atEnd();
    const period = { from: '2025-06-01', to: '2025-06-30' };
    expect(await leader.post('/periods', period, key(periodId))).toMatchObject({ status: 200 });
    june = await textOf(`/periods/${periodId}`);
  });

  it('tell for the one that goes on what it inherited, from whom, and what was late before', async () => {
    await afterTheMerger(system, tasks);
    const overview = await overviewFor(leader);
    const [own, inherited, ...rest] = unitIn(overview, 'kon-dao-2025')?.figures.origins ?? [];
    expect(rest).toEqual([]);
    expect(own).toMatchObject({ origin: 'own', text: 'giao mới', count: 1, lateBefore: { count: 0 } });
    expect(inherited).toMatchObject({
      ...{ origin: 'inherited', text: 'kế thừa', count: 3, lateBefore: { count: 2 } },
      rates: { completion: { numerator: 1, denominator: 3 }, onTime: { numerator: 0, denominator: 3 } },
    });
    expect(inherited?.from.map(({ unit, count }) => [unit.name, count])).toEqual([
      ['UBND xã Đăk Trăm', 1],
      ['UBND xã Kon Đào', 1],
      ['UBND xã Văn Lem', 1],
    ]);
    const { lateBefore, doneSince, lateSince } = tasks;
    expect(await behind(leader, inherited?.tasks ?? '')).toEqual([lateBefore, doneSince, lateSince].sort());
    expect(await behind(leader, inherited?.lateBefore.tasks ?? '')).toEqual([lateBefore, doneSince].sort());
    expect(await behind(leader, inherited?.from[0]?.tasks ?? '')).toEqual([lateBefore]);
    expect(await behind(leader, inherited?.rates.completion.numeratorTasks ?? '')).toEqual([doneSince]);
    expect(unitIn(overview, 'noi-vu')?.figures.origins).toMatchObject([
      { origin: 'taken_over', text: 'chuyển tiếp', count: 1 },
    ]);
    expect(overview.total.origins.map(({ origin, count }) => [origin, count])).toEqual([
      ...[
        ['own', 2],
        ['inherited', 3],
        ['taken_over', 1],
      ],
    ]);
  });

  it('part the days overdue at the end of the unit before: 23–27 and 30/06 are Đăk Trăm’s', async () => {
    const { body } = await leader.get('/overview/tasks?fromUnit=dak-tram');
    expect(OverviewTaskPage.parse(body).items).toMatchObject([
      {
        ...{ taskId: tasks.lateBefore, unit: { unitId: 'kon-dao-2025' }, spells: 1, daysOverdue: 12 },
        origin: {
          as: 'inherited',
          from: { name: 'UBND xã Đăk Trăm' },
          since: merger,
          spells: 1,
          daysOverdue: 6,
        },
      },
    ]);
  });

  it('are told apart in the table of the week, too', async () => {
    const table = WeekTable.parse((await leader.get('/weeks/2025-07-02')).body);
    const inherited = {
      ...{ origin: 'inherited', lateBefore: 2 },
      counts: { total: 3, carried: 2, fallingDue: 1, onTime: 0, late: 1, overdue: 2, open: 0 },
      from: [{ name: 'UBND xã Đăk Trăm' }, { name: 'UBND xã Kon Đào' }, { name: 'UBND xã Văn Lem' }],
    };
    const konDao = table.units.find(({ unit }) => unit.unitId === 'kon-dao-2025');
    expect(konDao).toMatchObject({ ended: null, origins: [inherited] });
    expect(table.origins.map(({ origin, counts }) => [origin, counts.total])).toEqual([
      ...[
        ['own', 1],
        ['inherited', 3],
        ['taken_over', 1],
      ],
    ]);
    expect(table.units.find(({ unit }) => unit.unitId === 'dak-tram')).toMatchObject({
      ...{ counts: { total: 1, onTime: 1 }, head: null },
      ended: { at: merger, successors: [{ name: 'UBND xã Kon Đào' }] },
    });
  });

  it('say of a period before that the unit has ended since', async () => {
    const dakTram = unitIn(await overviewFor(leader, '?to=2025-06-27'), 'dak-tram');
    expect(dakTram).toMatchObject({
      figures: { tasks: { count: 2 }, origins: [] },
      ended: { at: merger, successors: [{ unitId: 'kon-dao-2025' }], figures: null },
    });
    // What was on record before the decision knows of no end.
    const then = await overviewFor(leader, `?asOf=${local('2025-06-20 09:00')}`);
    expect(unitIn(then, 'dak-tram')?.ended).toBeNull();
  });

  it('stay as they were closed, whatever the successor does; so does the period', async () => {
    await system.done(tasks.lateBefore, 'kon-dao-2025-head', sent);
    await system.done(tasks.lateBefore, 'ubnd-leader', { type: 'SignOff', grade: 'satisfactory' });
    expect(await atEnd()).toBe(closed);
    expect(await textOf(`/periods/${periodId}`)).toBe(june);
    const { items } = PeriodCorrections.parse((await leader.get(`/periods/${periodId}/corrections`)).body);
    expect(items).toEqual([]);
  });

  it('are closed of units that have ended only, and shown to whoever may see them', async () => {
    expect(await leader.get('/overview?unit=noi-vu&closed=true')).toMatchObject({
      ...{ status: 400, body: { errors: [{ path: 'closed' }] } },
    });
    const head = await Person.signIn(system.address, 'kon-dao-2025-head');
    expect(await head.get('/overview?unit=dak-tram&closed=true')).toMatchObject({ status: 403 });
    const { units } = await overviewFor(head);
    expect(units.map(({ unit }) => unit.unitId)).toEqual(['kon-dao-2025']);
  });

  it('follow from the events, and break no invariant', async () => {
    expect(await brokenInvariants(system)).toEqual({});
    expect(await audit(system.owner)).toMatchObject({ findings: [], rules: [], differences: [] });
  });
});
