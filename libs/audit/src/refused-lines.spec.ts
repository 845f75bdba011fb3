import { describe, expect, it } from '@jest/globals';
import type { Outcome, TaskEvent } from '#contracts';
import { fold, notIssued } from '#domain';
import { given, theLinesApproved, theRefusalNoted } from '../../../test/support/domain/index.ts';
import { refusedLineProblem } from './refused-lines.ts';
import type { LineOrder } from './refused-lines.ts';

const events = given(...theLinesApproved, theRefusalNoted).stream().events;
const isRefused = (event: TaskEvent): event is TaskEvent<'SubTaskNotIssued'> =>
  event.type === 'SubTaskNotIssued';
const refused = events.find(isRefused);
if (!refused) throw new Error('no line was refused');
const before = fold(
  notIssued(refused.streamId),
  events.filter(({ version }) => version < refused.version),
);
const { body: noted } = theRefusalNoted;
const rejected = (details: Record<string, string | number>, code = 'past-parent') =>
  ({ rejected: { code, details, version: 0 } }) as Outcome;
const orderTo = (changed: object = {}, outcome: Outcome | null = rejected({ latest: '2026-03-20' })) =>
  ({
    body: {
      ...{ type: 'IssuePlannedSubTask', parentTaskId: refused.streamId, plan: 1, line: 2 },
      ...{ unitId: 'trung-tam', ...changed },
    },
    outcome,
  }) as LineOrder;

const saying = (changed: object) => ({ ...refused, data: { ...refused.data, ...changed } }) as typeof refused;
const problemOf = (event = refused, command: object = noted, orders = [orderTo()], task = before) =>
  refusedLineProblem(event, task, command as never, orders)?.code;

describe('a line of which no sub-task came', () => {
  it('is in order where its order was refused so', () => {
    expect(problemOf()).toBeUndefined();
    expect(problemOf(refused, noted, [orderTo({ line: 3 }), orderTo()])).toBeUndefined();
  });

  it.each([
    ['reason', saying({ refusal: { code: 'unit-ended', details: {} } })],
    ['detail of the reason', saying({ refusal: { code: 'past-parent', details: { latest: '2026-03-21' } } })],
    ['unit', saying({ toUnitId: 'xa-kon-dao' })],
    ['line', saying({ line: 1 })],
    ['plan', saying({ plan: 2 })],
  ])('is found with another %s', (_, event) => {
    expect(problemOf(event)).toBe('line-not-refused-so');
    // Also where the command that brought it says the same.
    expect(problemOf(event, { ...noted, ...event.data })).toBe('line-not-refused-so');
  });

  it.each([
    ['was accepted', orderTo({}, { accepted: { version: 4, changed: true } })],
    ['has no outcome', orderTo({}, null)],
    ['was refused for another reason', orderTo({}, rejected({ unitId: 'trung-tam' }, 'unit-ended'))],
    ['was for another unit', orderTo({ unitId: 'xa-kon-dao' })],
    ['was no order for a line', orderTo({ type: 'IssueTask' })],
  ])('is found where its order %s', (_, order) => {
    expect(problemOf(refused, noted, [order])).toBe('line-not-refused-so');
  });

  it('is found without an order, and of a plan that was not approved', () => {
    expect(problemOf(refused, noted, [])).toBe('line-not-refused-so');
    expect(problemOf(refused, noted, [orderTo()], notIssued(refused.streamId))).toBe('line-not-refused-so');
  });

  it('is found where its command says another line', () => {
    expect(problemOf(refused, { ...noted, line: 1 })).toBe('line-not-refused-so');
  });
});
