import { describe, expect, it } from '@jest/globals';
import type { DirectiveEvent, ReceivedCommand } from '#contracts';
import { default1, foldDirective, notRecorded, vietnamCalendar } from '#domain';
import { directiveId, givenDirective, thePlan } from '../../../test/support/domain/directives.ts';
import { theChair, theLeader } from '../../../test/support/domain/index.ts';
import { local } from '../../../test/support/domain/time.ts';
import { tellingProblem } from './telling.ts';
import type { Telling } from './telling.ts';

const body = { type: 'TellOfDisseminations' as const, calendarVersion: 'vn-2026.1' };
const required = {
  ...{ type: 'RequireDissemination' as const, unitIds: ['phong-noi-vu', 'xa-kon-dao'] },
  dueOn: '2026-03-20',
};
/** The reminder fell due on 19/03 at 08:00, the first level on 23/03 at 08:00, the second on 27/03. */
const receivedAt = local('2026-03-27 09:00');
const events = givenDirective(
  { act: thePlan, by: theChair },
  { act: required, by: theLeader },
  { act: body, by: theLeader, at: receivedAt },
).events();

const isTelling = (event: DirectiveEvent): event is Telling =>
  event.type === 'DisseminationReminded' || event.type === 'DisseminationEscalated';
const calendars = new Map([[vietnamCalendar.version, vietnamCalendar]]);
const order: ReceivedCommand = {
  ...{ commandId: '0c000000-0000-4000-8000-000000000003', streamId: directiveId, actor: theLeader },
  ...{ receivedAt, body: body as never },
};

type Changed = { data?: object; command?: object; policies?: (typeof default1)[] };
/** What is found of one that was said, where it or its order is changed. */
const problemOf = (event: Telling, { data = {}, command = {}, policies = [default1] }: Changed = {}) => {
  const before = foldDirective(
    notRecorded(directiveId),
    events.filter(({ version }) => version < event.version),
  );
  const changed = { ...event, data: { ...event.data, ...data } } as Telling;
  return tellingProblem(changed, before, { ...order, ...command }, calendars, () => policies)?.code;
};

const said = events.filter(isTelling);
const [reminder, levelOne] = said;
if (!reminder || !levelOne) throw new Error('nothing was said');

describe('what was said of a dissemination', () => {
  it('is in order where it was due', () => {
    expect(said.map(({ type }) => type)).toEqual([
      ...['DisseminationReminded', 'DisseminationEscalated', 'DisseminationEscalated'],
      ...['DisseminationReminded', 'DisseminationEscalated', 'DisseminationEscalated'],
    ]);
    expect(said.map((event) => problemOf(event))).toEqual(Array(6).fill(undefined));
  });

  it.each([
    ['fell due at another instant', { data: { fellDueAt: local('2026-03-20 08:00') } }],
    ['names another day', { data: { dueOn: '2026-03-19' } }],
    ['is of another unit', { data: { unitId: 'trung-tam' } }],
    ['says that it was in time', { data: { processedLate: false } }],
    ['was counted by a calendar that its order does not name', { data: { calendarVersion: 'vn-2026.2' } }],
    ['came when nothing was due yet', { command: { receivedAt: local('2026-03-19 07:59') } }],
    ['came of no such order', { command: { body: required } }],
    ['was counted by a calendar that is not there', { command: { body: { ...body, calendarVersion: 'x' } } }],
    ['is by a policy that was not in force', { policies: [{ ...default1, sendAtMinute: 9 * 60 }] }],
  ])('is found where it %s', (_, changed) => {
    expect(problemOf(reminder, changed)).toBe('dissemination-told-otherwise');
  });

  it.each([
    ['level', { level: 2 }],
    ['number of days late', { daysLate: 1 }],
  ])('is found with another %s', (_, data) => {
    expect(problemOf(levelOne, { data })).toBe('dissemination-told-otherwise');
  });

  it('leaves open whom it led to, which depends on who held which post', () => {
    expect(problemOf(levelOne, { data: { vacant: ['tp-noi-vu'] } })).toBeUndefined();
  });
});
