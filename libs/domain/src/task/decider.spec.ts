import { describe, expect, it } from '@jest/globals';
import type { ReceivedCommand } from '#contracts';
import { notIssued, taskDecider } from '#domain';

const taskId = '6f6b3c0e-7d0c-4f57-9f0a-0d6b8a3b6c11';
const asking = (other: object) =>
  taskDecider.references(notIssued(taskId), {
    ...{ commandId: taskId, streamId: taskId, receivedAt: '2026-03-02T02:00:00.000Z' },
    actor: { personId: 'an', postId: 'pct-1', capacity: 'KT' },
    ...other,
  } as ReceivedCommand);

describe('the units and posts about which a command asks', () => {
  it('are those that it names, and the post that acts', () => {
    const paper = {
      number: '1',
      issuedOn: '2026-03-02',
      signer: { personId: 'an', postId: 'ct-ubnd', capacity: 'holder' },
    };
    expect(
      asking({ body: { type: 'IssueTask', unitId: 'xa-kon-dao', leaderPostId: 'pct-2', paper } }),
    ).toEqual({
      unitIds: ['xa-kon-dao'],
      postIds: ['pct-1', 'ct-ubnd', 'pct-2'],
    });
    expect(
      asking({ body: { type: 'RuleOnDecline', ruling: { outcome: 'reassigned', unitId: 'xa-kon-dao' } } })
        .unitIds,
    ).toEqual(['xa-kon-dao']);
  });

  it.each([
    ['two ids in one place', { body: { type: 'ReassignTask', unitId: ['xa-kon-dao', 'phong-noi-vu'] } }],
    ['a null character', { body: { type: 'ReassignTask', unitId: 'a\u0000b' } }],
    ['half a character', { body: { type: 'ReassignTask', unitId: '\ud800' } }],
    ['a number', { body: { type: 'ReassignTask', unitId: 1e308 } }],
    ['a ruling that is none', { body: { type: 'RuleOnDecline', ruling: null } }],
    ['a paper that is none', { body: { type: 'SignOff', paper: 7 } }],
    ['no body', { body: null }],
  ])('are none where there is %s: the store could not be asked', (_, other) => {
    expect(asking(other)).toEqual({ unitIds: [], postIds: ['pct-1'] });
  });

  it('are none for an actor that is none', () => {
    expect(asking({ actor: 'pct-1', body: { type: 'AcknowledgeTask' } })).toEqual({
      unitIds: [],
      postIds: [],
    });
  });
});
