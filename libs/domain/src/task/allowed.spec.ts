import { describe, expect, it } from '@jest/globals';
import { allowed, decide, isIssued, whyNot } from '#domain';
import type { Act, Actor, TaskCommand } from '#contracts';
import {
  anotherLeader,
  aStranger,
  but,
  given,
  inTheOrganisation,
  konDaoDeputy,
  konDaoHead,
  konDaoStaff,
  local,
  organisation,
  theChair,
  theCompletionSubmitted,
  theContributionDeclined,
  theContributionRequested,
  theContributionRequired,
  theCoordinatedTaskIssued,
  theDeputy,
  theExtensionRequested,
  theHead,
  theLeader,
  theMonitor,
  thePlanSubmitted,
  theProgressReported,
  theStaff,
  theTaskAcknowledged,
  theTaskAmended,
  theTaskDeclined,
  theTaskIssued,
  theTaskReassigned,
  theTaskSignedOff,
  theTaskSuspended,
  theTaskWithdrawn,
  theWorkInHand,
  vacated,
} from '../../../../test/support/domain/index.ts';
import { stageTable } from './stages.ts';

type Story = Parameters<typeof given>;

const may = (actor: Actor, ...story: Story) => {
  const { task, now, facts } = given(...story).stream();
  return allowed(actor, now, task, facts);
};

const ofTheLeader = ['AmendTask', 'ReassignTask', 'WithdrawTask', 'SuspendTask'];

describe('what one may do with a task that is not there yet', () => {
  it('is to issue it, for whoever leads the authority, and for the monitoring office with a paper', () => {
    for (const actor of [theChair, theLeader, anotherLeader, theMonitor])
      expect(may(actor)).toStrictEqual(['IssueTask']);
  });

  it('is nothing for the units', () => {
    for (const actor of [theHead, theStaff, konDaoHead]) expect(may(actor)).toStrictEqual([]);
  });
});

describe('what one may do with a task just issued', () => {
  it('is for the unit to answer it; staff may only acknowledge', () => {
    for (const actor of [theHead, theDeputy])
      expect(may(actor, theTaskIssued)).toStrictEqual([
        ...['AcknowledgeTask', 'DeclineTask', 'RequestClarification', 'SubmitPlan', 'NameAssignees'],
      ]);
    expect(may(theStaff, theTaskIssued)).toStrictEqual(['AcknowledgeTask']);
  });

  it('is for whoever wrote it to change, correct, reassign or withdraw it', () => {
    expect(may(theLeader, theTaskIssued)).toStrictEqual([
      ...['AmendTask', 'CorrectEntry', 'ReassignTask', 'WithdrawTask', 'SuspendTask'],
      'ChaseUnit',
    ]);
    expect(may(theChair, theTaskIssued)).toStrictEqual([...ofTheLeader, 'ChaseUnit']);
  });

  it('is for the monitoring office what it may enter from paper, and to put slips right', () => {
    expect(may(theMonitor, theTaskIssued)).toStrictEqual([
      ...['AmendTask', 'CorrectEntry', 'ReassignTask', 'WithdrawTask', 'SuspendTask'],
      'ChaseUnit',
    ]);
  });

  it('is nothing for another leader, another unit or another authority', () => {
    for (const actor of [anotherLeader, konDaoHead, aStranger])
      expect(may(actor, theTaskIssued)).toStrictEqual([]);
  });
});

describe('what one may do as the task goes on', () => {
  it('is for the leader alone to rule on a decline', () => {
    expect(may(theHead, theTaskIssued, theTaskDeclined)).toStrictEqual([]);
    expect(may(theChair, theTaskIssued, theTaskDeclined)).toStrictEqual([
      ...ofTheLeader,
      'RuleOnDecline',
      'ChaseUnit',
    ]);
  });

  it('is for the leader to decide on a plan, while the unit may report and ask', () => {
    const story: Story = [theTaskIssued, theTaskAcknowledged, thePlanSubmitted];
    expect(may(theChair, ...story)).toStrictEqual([...ofTheLeader, 'ReturnPlan', 'ApprovePlan', 'ChaseUnit']);
    expect(may(theHead, ...story)).toStrictEqual([
      ...['ReportProgress', 'RequestExtension', 'RaiseImpediment', 'NameAssignees'],
    ]);
    expect(may(theStaff, ...story)).toStrictEqual(['ReportProgress']);
  });

  it('is for the leader to remark on a report and decide on a later date once there are any', () => {
    expect(may(theChair, ...theWorkInHand)).toStrictEqual([...ofTheLeader, 'ChaseUnit']);
    expect(may(theChair, ...theWorkInHand, theProgressReported)).toStrictEqual([
      ...ofTheLeader,
      ...['ReviewProgress', 'ChaseUnit'],
    ]);
    expect(may(theChair, ...theWorkInHand, theExtensionRequested)).toStrictEqual([
      ...ofTheLeader,
      ...['GrantExtension', 'RefuseExtension', 'ChaseUnit'],
    ]);
    expect(may(theHead, ...theWorkInHand, theExtensionRequested)).toStrictEqual([
      ...['ReportProgress', 'RaiseImpediment', 'SubmitCompletion', 'NameAssignees'],
    ]);
  });

  it('is for the leader to sign the result off or send it back, while the unit waits', () => {
    expect(may(theChair, ...theWorkInHand, theCompletionSubmitted)).toStrictEqual([
      ...['AmendTask', 'WithdrawTask', 'SuspendTask', 'ReturnCompletion', 'SignOff'],
    ]);
    expect(may(theHead, ...theWorkInHand, theCompletionSubmitted)).toStrictEqual([]);
  });

  it('is nothing but to resume, prolong or withdraw it while it is suspended', () => {
    expect(may(theChair, ...theWorkInHand, theTaskSuspended)).toStrictEqual([
      ...['WithdrawTask', 'SuspendTask', 'ResumeTask'],
    ]);
    expect(may(theHead, ...theWorkInHand, theTaskSuspended)).toStrictEqual([]);
  });

  it('passes to the unit that has the task now', () => {
    const story: Story = [...theWorkInHand, theTaskReassigned];
    expect(may(theHead, ...story)).toStrictEqual([]);
    expect(may(konDaoHead, ...story)).toStrictEqual([
      ...['AcknowledgeTask', 'DeclineTask', 'RequestClarification', 'SubmitPlan', 'NameAssignees'],
    ]);
  });
});

describe('what a coordinating unit may do', () => {
  const asked: Story = [theCoordinatedTaskIssued, ...theWorkInHand.slice(1), theContributionRequested];

  it('is to give what it is asked for, or to decline, through its head or deputy', () => {
    for (const actor of [konDaoHead, konDaoDeputy])
      expect(may(actor, ...asked)).toStrictEqual([
        ...['GiveContribution', 'DeclineContribution', 'NameAssignees'],
      ]);
    expect(may(konDaoStaff, ...asked)).toStrictEqual([]);
    expect(may(theStaff, ...asked)).toStrictEqual([
      ...['ReportProgress', 'RequestContribution', 'WithdrawContributionRequest'],
    ]);
  });

  it('is but to name who of it does what before it is asked, and while the leader has to rule', () => {
    expect(may(konDaoHead, ...asked.slice(0, -1))).toStrictEqual(['NameAssignees']);
    expect(may(konDaoHead, ...asked, theContributionDeclined)).toStrictEqual(['NameAssignees']);
    expect(may(theChair, ...asked, theContributionDeclined)).toContain('RuleOnContribution');
  });

  it('is no longer to decline once the leader has ruled', () => {
    expect(may(konDaoHead, ...asked, theContributionDeclined, theContributionRequired)).toStrictEqual([
      ...['GiveContribution', 'NameAssignees'],
    ]);
  });
});

describe('what one may do about a slip of the pen', () => {
  it('is nothing once the task has moved on with another date than the one last entered', () => {
    const dateAmended = but(theTaskAmended, { title: undefined, dueOn: '2026-04-15' });
    const story: Story = [...theWorkInHand, dateAmended];
    expect(may(theMonitor, ...story)).toContain('CorrectEntry');
    const onward = but(theTaskReassigned, { at: '2026-03-12 11:00', dueOn: '2026-04-20' });
    expect(may(theMonitor, ...story, onward)).not.toContain('CorrectEntry');
  });
});

describe('what one may do with a closed task', () => {
  it('is nothing, for anybody, but for the leader to reopen one that was signed off', () => {
    const signedOff: Story = [...theWorkInHand, theCompletionSubmitted, theTaskSignedOff];
    for (const actor of [theChair, theLeader, theMonitor, theHead, theStaff])
      expect(may(actor, ...theWorkInHand, theTaskWithdrawn)).toStrictEqual([]);
    for (const actor of [theHead, theStaff, anotherLeader])
      expect(may(actor, ...signedOff)).toStrictEqual([]);
    for (const actor of [theChair, theLeader, theMonitor])
      expect(may(actor, ...signedOff)).toStrictEqual(['ReopenTask']);
  });
});

describe('what one may do without the post', () => {
  it('is nothing', () => {
    const { task, facts } = given(
      inTheOrganisation(vacated('2026-03-10 00:00', theHead).from(organisation)),
      theTaskIssued,
    ).stream();
    expect(allowed(theHead, local('2026-03-09 23:59'), task, facts)).toHaveLength(5);
    expect(allowed(theHead, local('2026-03-10 00:00'), task, facts)).toStrictEqual([]);
  });
});

describe('why one may not do the rest', () => {
  const why = (actor: Actor, ...story: Story) => {
    const { task, now, facts } = given(...story).stream();
    if (!isIssued(task)) throw new Error('The story does not begin with an issue.');
    const others = whyNot(actor, now, task, facts);
    return { others, task, now, facts };
  };
  const reason = (act: Act, actor: Actor, ...story: Story) => {
    const found = why(actor, ...story).others.find((one) => one.act === act);
    return found && (found.why === 'done' ? 'done' : found.why.code);
  };
  const stories: Story[] = [
    [theTaskIssued],
    [theTaskIssued, theTaskDeclined],
    [theTaskIssued, theTaskAcknowledged, thePlanSubmitted],
    [...theWorkInHand, theExtensionRequested],
    [...theWorkInHand, theTaskSuspended],
    [...theWorkInHand, theCompletionSubmitted],
    [...theWorkInHand, theCompletionSubmitted, theTaskSignedOff],
  ];
  const everybody = [theChair, theLeader, anotherLeader, theMonitor, theHead, theStaff, konDaoHead];

  it('says first whose act it is, then what would have to come first', () => {
    expect(reason('ApprovePlan', theHead, theTaskIssued)).toBe('not-permitted');
    expect(reason('ApprovePlan', theLeader, theTaskIssued)).toBe('no-plan-to-decide');
    expect(reason('SubmitCompletion', theHead, theTaskIssued)).toBe('not-acknowledged');
    expect(reason('SubmitCompletion', theHead, theTaskIssued, theTaskAcknowledged)).toBe('plan-not-approved');
    expect(reason('AcknowledgeTask', theHead, ...theWorkInHand)).toBe('done');
    expect(reason('SubmitPlan', theHead, theTaskIssued)).toBeUndefined();
  });

  it('is said of every act that is not offered, and of no other', () => {
    for (const story of stories)
      for (const actor of everybody) {
        const said = why(actor, ...story).others.map(({ act }) => act);
        expect([...said, ...may(actor, ...story), 'IssueTask'].sort()).toStrictEqual(
          Object.keys(stageTable).sort(),
        );
      }
  });

  it('is what the decider answers', () => {
    // The decider asks the monitoring office for its paper before anything else.
    const all = everybody.filter((actor) => actor !== theMonitor);
    for (const story of stories)
      for (const actor of all) {
        const { others, task, now, facts } = why(actor, ...story);
        for (const one of others) {
          const body = { type: one.act } as TaskCommand;
          const command = { commandId: 'c', streamId: task.taskId, actor, receivedAt: now, body };
          expect(decide(command, task, facts)).toStrictEqual(
            one.why === 'done' ? { events: [] } : { rejection: one.why },
          );
        }
      }
  });
});
