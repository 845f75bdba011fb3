import { describe, expect, it } from '@jest/globals';
import { taskDecider } from '#domain';
import type { Directory, TaskEvent } from '#contracts';
import {
  appointed,
  at8,
  given,
  local,
  nobodyActsUntil,
  organisation,
  theCompletionSubmitted,
  theDeputy,
  theHead,
  theTaskSignedOff,
  theWorkInHand,
  to,
  toInCharge,
  but,
  vacated,
  withInCharge,
} from '../../../../test/support/domain/index.ts';
import { append, taskId } from '../../../../test/support/domain/stream.ts';
import type { Stream } from '../../../../test/support/domain/stream.ts';

const theNewHead = { ...theHead, personId: 'phuc' };
const decision = '0d000000-0000-4000-8000-000000000001';
const from = local('2026-04-01 00:00');

/** What the task is sent because of a decision that counts from an instant, and what it answers in the organisation as known now. */
const order = (stream: Stream, directory: Directory, since = from) =>
  taskDecider.decide(
    {
      ...{ commandId: '0d000000-0000-4000-8000-000000000002', streamId: taskId },
      actor: { personId: 'phuong', postId: 'quan-tri', capacity: 'TL' },
      receivedAt: local('2026-04-04 09:00'),
      body: { type: 'CorrectNotices', unitId: 'phong-noi-vu', decision, from: since },
    },
    stream.task,
    { ...stream.facts, directory },
  );

const eventsOf = (decided: ReturnType<typeof order>) => {
  if ('rejection' in decided) throw new Error(decided.rejection.code);
  return decided.events;
};

/** Due on Tuesday 31/03; level 1 told the head on Wednesday 01/04 at 08:00. */
const late = given(...theWorkInHand, nobodyActsUntil('2026-04-04 08:00')).stream();
const versionOf = (events: TaskEvent[], type: TaskEvent['type'], at: string) =>
  events.find((event) => event.type === type && event.effectiveAt === at)?.version;
const levelOne = versionOf(late.events, 'Escalated', at8('2026-04-01'));
const replaced = appointed('2026-04-01 00:00', theNewHead).to(
  vacated('2026-04-01 00:00', theHead).from(organisation),
);

describe('a head who was replaced from 01/04, by a decision recorded on 04/04', () => {
  it('gives one corrective notice, to whoever held the post when the clock told somebody else', () => {
    expect(eventsOf(order(late, replaced))).toMatchObject([
      {
        type: 'NoticesCorrected',
        effectiveAt: local('2026-04-04 09:00'),
        told: [to(theNewHead)],
        data: {
          ...{ unitId: 'phong-noi-vu', decision, from },
          corrected: [{ version: levelOne, before: 'giang', told: to(theNewHead) }],
        },
      },
    ]);
  });

  it('leaves alone what was told before it counted, and tasks in which nobody else was told', () => {
    expect(eventsOf(order(late, replaced, at8('2026-04-01')))).toHaveLength(1);
    expect(eventsOf(order(late, replaced, local('2026-04-01 08:01')))).toEqual([]);
    expect(eventsOf(order(late, organisation))).toEqual([]);
  });

  it('is corrected once: what was put right is right', () => {
    const after = append(late, eventsOf(order(late, replaced)));
    expect(eventsOf(order(after, replaced))).toEqual([]);
  });

  it('is corrected again when the decision itself is put right', () => {
    const after = append(late, eventsOf(order(late, replaced)));
    const [again] = eventsOf(order(after, organisation));
    expect(again).toMatchObject({ told: [to(theHead)], data: { corrected: [{ before: 'phuc' }] } });
  });

  it('is told of a closed task too, and changes neither its stage nor its terms', () => {
    const closed = given(
      ...theWorkInHand,
      but(theCompletionSubmitted, { at: '2026-04-02 09:00' }),
      but(theTaskSignedOff, { at: '2026-04-03 09:00' }),
    ).stream();
    const after = append(closed, eventsOf(order(closed, replaced)));
    expect(after.events.at(-1)?.type).toBe('NoticesCorrected');
    const {
      version: _,
      knownAt: __,
      notices: ___,
      tellings: _____,
      entry: ____,
      ...before
    } = closed.task as Record<string, unknown>;
    expect(after.task).toMatchObject(before);
  });

  it('reaches no task that was never issued', () => {
    const nothing = { ...late, task: taskDecider.initial(taskId) };
    expect(order(nothing, replaced)).toEqual({ rejection: { code: 'not-issued', details: {} } });
  });
});

describe('a head who was relieved, by a decision recorded later', () => {
  it('leaves it to the deputy in charge, who is told', () => {
    const vacant = withInCharge(theDeputy, vacated('2026-04-01 00:00', theHead).from(organisation));
    expect(eventsOf(order(late, vacant))).toMatchObject([{ told: [toInCharge(theDeputy)] }]);
  });
});
