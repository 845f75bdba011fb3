import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { DecideSuccession } from '#contracts';
import { createDatabase } from './database.ts';
import { local } from './domain/time.ts';
import { Person } from './http.ts';
import { beforeTheMerger, mergedCommunes } from './organisation.ts';
import { taskInHand } from './stories.ts';
import { System } from './system.ts';
import { theTask } from './tasks.ts';

const start = local('2025-06-02 09:00');

/** Xã Đăk Trăm, Kon Đào and Văn Lem become the new Kon Đào. */
export const merger = local('2025-07-01 00:00');
const decision = {
  effectiveAt: merger,
  units: mergedCommunes['kon-dao-2025'].map((unitId) => ({ unitId, successorIds: ['kon-dao-2025'] })),
  tasks: [],
  paper: { number: '1677/NQ-UBTVQH15', issuedOn: '2025-06-16', issuedBy: 'Uỷ ban Thường vụ Quốc hội' },
} satisfies DecideSuccession;

export const sent = { type: 'SubmitCompletion', summary: 'Đã hoàn thành' } as const;

/** Given by a paper of May, before the office began with dondoc, and due on 30/05. Returns its id. */
const takenOver = async (system: System): Promise<string> => {
  const { taskId, issue } = theTask('2025-05-30');
  const signer = { personId: 'p-ubnd-chair', postId: 'ubnd-chair', capacity: 'holder' } as const;
  await system.done(taskId, 'ubnd-monitor', {
    ...{ ...issue, unitId: 'noi-vu', takenOver: 'in_progress', effectiveAt: local('2025-05-05 09:00') },
    paper: { number: '27/KH-UBND', issuedOn: '2025-05-05', signer },
  });
  return taskId;
};

/**
 * June 2025 of four units, played until Tue 01/07 09:00, when three of them have been merged in mid-task. Answers with the ids.
 *
 * - `lateBefore` (Đăk Trăm) and `doneSince` (Văn Lem) were due on 20/06 and are not sent; `lateSince` (Kon Đào) is due on 02/07.
 * - `done`: Đăk Trăm, due 30/06, signed off on 18/06. `takenOver`: Nội vụ, since May.
 */
export const untilTheMerger = async () => {
  const system = await System.start(start, {}, await createDatabase(start, beforeTheMerger));
  await system.server.start();
  const tasks = {
    lateBefore: await taskInHand(system, '2025-06-20', 'dak-tram'),
    doneSince: await taskInHand(system, '2025-06-20', 'van-lem'),
    lateSince: await taskInHand(system, '2025-07-02', 'kon-dao'),
    done: await taskInHand(system, '2025-06-30', 'dak-tram'),
    takenOver: await takenOver(system),
  };
  await system.travel.to(local('2025-06-18 09:00'));
  await system.done(tasks.done, 'dak-tram-head', sent);
  await system.done(tasks.done, 'ubnd-leader', { type: 'SignOff', grade: 'good' });
  await system.travel.to(local('2025-06-26 09:00'));
  const administrator = await Person.signIn(system.address, 'ubnd-administrator');
  const decided = await administrator.post('/successions', decision, { 'idempotency-key': randomUUID() });
  if (decided.status !== 200) throw new Error(`The merger is refused: ${JSON.stringify(decided.body)}`);
  await system.travel.to(local('2025-07-01 09:00'));
  const moved = () => system.owner.query<unknown[]>(`SELECT 1 FROM es.event WHERE type = 'TaskSucceeded'`);
  for (let patience = 0; (await moved()).length < 3; patience += 1) {
    if (patience > 80) throw new Error('The tasks do not come to their new unit');
    await pause(500);
  }
  return { system, tasks };
};

/** What the new unit does from then until Tue 08/07 09:00: it is done with one, and is given one of its own, whose id is answered. */
export const afterTheMerger = async (
  system: System,
  { doneSince }: { doneSince: string },
): Promise<string> => {
  await system.done(doneSince, 'kon-dao-2025-head', sent);
  await system.done(doneSince, 'ubnd-leader', { type: 'SignOff', grade: 'satisfactory' });
  const own = await taskInHand(system, '2025-07-31', 'kon-dao-2025');
  await system.travel.to(local('2025-07-08 09:00'));
  return own;
};
