import { describe, expect, it } from '@jest/globals';
import type { TaskEvent } from '#contracts';
import { taskDecider } from '#domain';
import {
  anotherLeader,
  given,
  inTheFamily,
  seal,
  theChair,
  theLeader,
  theTaskIssued,
  theTaskWithdrawn,
  theWorkInHand,
} from '../../../../test/support/domain/index.ts';
import type { Order } from '../../../../test/support/domain/index.ts';
import { but } from '../../../../test/support/domain/acts.ts';
import { notIssued } from './task.ts';

const cohortId = '0c000000-0000-4000-8000-000000000001';
const decisionId = '0d000000-0000-4000-8000-000000000001';

const [, ...afterIssue] = theWorkInHand;
const theTask = but(theTaskIssued, { cohortId });
const inHand = [theTask, ...afterIssue] as const;

const withdraws = (by = theTaskWithdrawn.by, of = cohortId): Order => ({
  ...{ by, at: theTaskWithdrawn.at },
  body: { type: 'WithdrawByDecision', decisionId, cohortId: of, reason: seal('no money') },
});

describe('a decision that withdraws a cohort', () => {
  it('withdraws each task as if it alone were withdrawn, and is named', () => {
    const alone = given(...inHand)
      .when(but(theTaskWithdrawn, { reason: seal('no money') }))
      .expected();
    given(...inHand)
      .when(withdraws())
      .then(
        ...alone.map((event) =>
          event.type === 'TaskWithdrawn'
            ? { ...event, data: { ...event.data, withCohort: { cohortId, decisionId } } }
            : event,
        ),
      );
  });

  it('is refused by a task that whoever decides may not withdraw', () => {
    given(...inHand)
      .when(withdraws(anotherLeader))
      .thenRejected('not-permitted');
  });

  it('leaves a task that has ended, and one of another cohort, as they are', () => {
    given(...inHand, theTaskWithdrawn)
      .when({ ...withdraws(), at: '2026-03-30 08:00' })
      .thenNothing();
    given(...inHand)
      .when(withdraws(theChair, '0c000000-0000-4000-8000-000000000002'))
      .thenNothing();
    given(...theWorkInHand)
      .when(withdraws())
      .thenNothing();
  });

  it('ends the task', () => {
    expect(given(...inHand, withdraws()).task().stage).toBe('withdrawn');
  });
});

describe('a unit that would join a cohort', () => {
  it('is asked about by whoever issues the task, and by nobody else', () => {
    const command = (body: object) =>
      ({
        ...{ commandId: 'c', streamId: 's', receivedAt: '', actor: theLeader },
        body,
      }) as unknown as Parameters<typeof taskDecider.family>[1];
    const asked = (task: Parameters<typeof taskDecider.family>[0], body: object) =>
      taskDecider.family(task, command(body), false);
    expect(asked(notIssued('s'), theTask.body)).toEqual({ cohortId });
    expect(asked(notIssued('s'), theTaskIssued.body)).toBeUndefined();
    expect(asked(given(...inHand).task(), theTaskWithdrawn.body)).toBeUndefined();
  });

  it('gets the task, unless the cohort was withdrawn', () => {
    const issued = (withdrawn: boolean) => given(inTheFamily({ cohort: { withdrawn } })).when(theTask);
    const events = issued(false).expected() as Pick<TaskEvent, 'type'>[];
    expect(events[0]?.type).toBe('TaskIssued');
    issued(true).thenRejected('cohort-withdrawn');
  });
});
