import { Overview, OverviewTaskPage, TimeOverview } from '#contracts';
import { local } from './domain/time.ts';
import type { Person } from './http.ts';
import { taskInHand } from './stories.ts';
import type { System } from './system.ts';
import { theTask, timedOtherwise } from './tasks.ts';

const done = { type: 'SubmitCompletion', summary: 'Đã hoàn thành' } as const;

/**
 * March 2026 of two units, played until Wed 01/04 09:00: what figures are made of, one of each. Answers with the ids.
 *
 * - `inTime`: Kon Đào, due 31/03, sent 20/03. `late`: Kon Đào, due 13/03, sent 18/03. `extended`: Kon Đào, due 13/03, moved on 11/03 to 20/03,
 *   sent 18/03. All three are signed off on the next day.
 * - `overdue`: Nội vụ, due 13/03, not sent. `inTerm`: Nội vụ, due 30/06. `undated`, `withdrawn` (10/03): Kon Đào.
 */
export const march = async (system: System) => {
  const inTime = await taskInHand(system, '2026-03-31');
  const late = await taskInHand(system, '2026-03-13');
  const extended = await taskInHand(system, '2026-03-13');
  const overdue = await taskInHand(system, '2026-03-13', 'noi-vu');
  const inTerm = await taskInHand(system, '2026-06-30', 'noi-vu');
  const { taskId: undated, issue } = timedOtherwise({ undated: true });
  await system.done(undated, 'ubnd-leader', issue);
  const { taskId: withdrawn, issue: another } = theTask('2026-03-31');
  await system.done(withdrawn, 'ubnd-leader', another);
  await system.travel.to(local('2026-03-10 10:00'));
  await system.done(withdrawn, 'ubnd-leader', { type: 'WithdrawTask', reason: 'Không còn cần' });
  const more = { dueOn: '2026-03-20', reason: 'Mưa lũ' };
  await system.done(extended, 'kon-dao-head', { type: 'RequestExtension', ...more });
  await system.travel.to(local('2026-03-11 10:00'));
  await system.done(extended, 'ubnd-leader', { type: 'GrantExtension', ...more });
  await system.travel.to(local('2026-03-18 10:00'));
  for (const taskId of [late, extended]) await system.done(taskId, 'kon-dao-head', done);
  await system.travel.to(local('2026-03-19 10:00'));
  for (const taskId of [late, extended])
    await system.done(taskId, 'ubnd-leader', { type: 'SignOff', grade: 'satisfactory' });
  await system.travel.to(local('2026-03-20 10:00'));
  await system.done(inTime, 'kon-dao-head', done);
  await system.travel.to(local('2026-03-23 10:00'));
  await system.done(inTime, 'ubnd-leader', { type: 'SignOff', grade: 'good' });
  await system.travel.to(local('2026-04-01 09:00'));
  return { inTime, late, extended, overdue, inTerm, undated, withdrawn };
};
export type March = Awaited<ReturnType<typeof march>>;

export const overviewFor = async (person: Person, query = ''): Promise<Overview> =>
  Overview.parse((await person.get(`/overview${query}`)).body);

export const timeFor = async (person: Person, query = ''): Promise<TimeOverview> =>
  TimeOverview.parse((await person.get(`/overview/time${query}`)).body);

/** The ids of the tasks behind a number, by the address that stands beside it. */
export const behind = async (person: Person, address: string): Promise<string[]> => {
  const page = OverviewTaskPage.parse((await person.get(address.replace('/api', ''))).body);
  return page.items.map(({ taskId }) => taskId).sort();
};
