import { describe, expect, it } from '@jest/globals';
import {
  anotherLeader,
  appointed,
  but,
  due,
  effective,
  ended,
  enteredFromPaper,
  given,
  inTheOrganisation,
  konDaoHead,
  leads,
  moved,
  opened,
  organisation,
  seal,
  spellClosed,
  theChair,
  theCompletionSubmitted,
  theDeputy,
  theEntryCorrected,
  theExtensionGranted,
  theExtensionRequested,
  theHead,
  theLeader,
  theMonitor,
  thePaper,
  thePlanApproved,
  thePlanSubmitted,
  theStaff,
  theTaskAcknowledged,
  theTaskAmended,
  theTaskIssued,
  theTaskReassigned,
  theTaskWithdrawn,
  theWorkInHand,
  to,
  vacated,
  workingDays,
} from '../../../../test/support/domain/index.ts';
import type { Expected } from '../../../../test/support/domain/index.ts';

/** Amended by the supervising leader, unless others are told: then by somebody else, or with a new leader. */
const amended = (data: object, ...told: Expected['told'] & object): Expected =>
  ({
    type: 'TaskAmended',
    told: [to(theHead), ...told],
    data: { ...data, reason: seal('reason') },
  }) as Expected;

// Wed 15/04. Seven days before: 08/04. Three: Sun 12/04, so Fri 10/04. Levels: 16/04; 17, 20, 21: 22/04;
// 23, 24, (27 off), 28, 29, (30/04 and 01/05 off), 04/05: 05/05.
const due15April = due('2026-04-15', {
  remind: ['2026-04-08', '2026-04-10', '2026-04-14', '2026-04-15'],
  levels: ['2026-04-16', '2026-04-22', '2026-05-05'],
});

describe('the leader amends a task', () => {
  it('may give a later date: before and after are kept, and the ladder starts from the new one', () => {
    given(...theWorkInHand)
      .when(but(theTaskAmended, { title: undefined, dueOn: '2026-04-15' }))
      .then(
        amended({ before: { dueOn: '2026-03-31' }, after: { dueOn: '2026-04-15' } }),
        moved('completion-1', '2026-03-31', due15April),
      );
  });

  it('may give a shorter date', () => {
    given(...theWorkInHand)
      .when(but(theTaskAmended, { title: undefined, dueOn: '2026-03-20' }))
      .then(
        amended({ before: { dueOn: '2026-03-31' }, after: { dueOn: '2026-03-20' } }),
        moved(
          'completion-1',
          '2026-03-31',
          // Fri 20/03. Levels: Mon 23/03; 24, 25, 26: 27/03; 30, 31, 01, 02, 03: 06/04.
          due('2026-03-20', {
            remind: ['2026-03-13', '2026-03-17', '2026-03-19', '2026-03-20'],
            levels: ['2026-03-23', '2026-03-27', '2026-04-06'],
          }),
        ),
      );
  });

  it('changes no term by changing words', () => {
    given(but(theTaskIssued, { content: seal('content') }))
      .when(but(theTaskAmended, { at: '2026-03-02 10:00', content: seal('more') }))
      .then(
        amended({
          before: { title: seal('title'), content: seal('content') },
          after: { title: seal('another title'), content: seal('more') },
        }),
      );
  });

  it('may add a content where there was none', () => {
    given(theTaskIssued)
      .when(but(theTaskAmended, { at: '2026-03-02 10:00', title: undefined, content: seal('content') }))
      .then(amended({ before: {}, after: { content: seal('content') } }));
  });

  it('has nothing to change if everything stands already', () => {
    given(...theWorkInHand)
      .when(but(theTaskAmended, { title: seal('title'), dueOn: '2026-03-31', leaderPostId: 'pct-1' }))
      .thenNothing();
  });

  it('may not set a date before today', () => {
    given(...theWorkInHand)
      .when(but(theTaskAmended, { dueOn: '2026-03-11' }))
      .thenRejected('due-date-passed', { today: '2026-03-12' });
  });

  it('may hand the task only to a post that leads the authority', () => {
    for (const leaderPostId of ['theo-doi', 'tp-noi-vu', 'bt-dang-uy'])
      given(...theWorkInHand)
        .when(but(theTaskAmended, { leaderPostId }))
        .thenRejected('not-a-leader-post', { postId: leaderPostId });
  });

  it('is an act of the supervising leader or the chair, of no other leader', () => {
    given(...theWorkInHand)
      .when(but(theTaskAmended, { by: theChair }))
      .then(
        amended({ before: { title: seal('title') }, after: { title: seal('another title') } }, to(theLeader)),
      );
    given(...theWorkInHand)
      .when(but(theTaskAmended, { by: anotherLeader }))
      .thenRejected('not-permitted', {});
  });

  it('counts from the paper when the monitoring office enters it', () => {
    given(...theWorkInHand)
      .when(
        but(enteredFromPaper(theTaskAmended), {
          title: undefined,
          dueOn: '2026-04-15',
          effectiveAt: '2026-03-11T08:00:00.000Z',
        }),
      )
      .then(
        ...effective(
          '2026-03-11 15:00',
          amended(
            { before: { dueOn: '2026-03-31' }, after: { dueOn: '2026-04-15' }, paper: thePaper },
            to(theLeader),
          ),
          moved('completion-1', '2026-03-31', due15April),
        ),
      );
  });
});

describe('the leader gives a new date when the unit is late already', () => {
  it('ends the stretch of lateness, which stays on record', () => {
    given(...theWorkInHand)
      .when(but(theTaskAmended, { at: '2026-04-03 10:00', title: undefined, dueOn: '2026-04-15' }))
      .then(
        amended({ before: { dueOn: '2026-03-31' }, after: { dueOn: '2026-04-15' } }),
        // Due Tue 31/03: late on 01, 02 and Fri 03/04.
        spellClosed('completion-1', 3, 'moved'),
        moved('completion-1', '2026-03-31', due15April),
      );
  });

  it('that was decided before the lateness began, leaves no day late', () => {
    given(...theWorkInHand)
      .when(
        but(enteredFromPaper(theTaskAmended), {
          at: '2026-04-03 10:00',
          title: undefined,
          dueOn: '2026-04-15',
          effectiveAt: '2026-03-31T08:00:00.000Z',
        }),
      )
      .then(
        ...effective(
          '2026-03-31 15:00',
          amended(
            { before: { dueOn: '2026-03-31' }, after: { dueOn: '2026-04-15' }, paper: thePaper },
            to(theLeader),
          ),
          spellClosed('completion-1', 0, 'moved'),
          moved('completion-1', '2026-03-31', due15April),
        ),
      );
  });

  it('moves nothing while the result lies with the leader', () => {
    given(...theWorkInHand, theCompletionSubmitted)
      .when(but(theTaskAmended, { at: '2026-03-30 09:00', title: undefined, dueOn: '2026-04-15' }))
      .then(amended({ before: { dueOn: '2026-03-31' }, after: { dueOn: '2026-04-15' } }));
  });
});

describe('another leader takes over the supervision', () => {
  const handedOver = but(theTaskAmended, { title: undefined, leaderPostId: 'pct-2' });
  const change = { before: { leaderPostId: 'pct-1' }, after: { leaderPostId: 'pct-2' } };

  it('by the chair is told to both leaders; the new one gets a term of their own for what is still to be decided', () => {
    given(theTaskIssued, theTaskAcknowledged, thePlanSubmitted)
      .when(but(handedOver, { by: theChair }))
      .then(
        amended(change, to(theLeader), to(anotherLeader)),
        ended('decide-plan-1', 'transferred'),
        // From Thu 12/03: 13, 16, 17, 18, 19. Levels: 20/03; 23, 24, 25: 26/03.
        opened(
          'decide-plan-2',
          leads('pct-2'),
          workingDays(5, '2026-03-12', '2026-03-14'),
          due('2026-03-19', { remind: ['2026-03-18'], levels: ['2026-03-20', '2026-03-26'] }),
        ),
      );
  });

  it('leaves the lateness of the old leader with the old leader', () => {
    given(theTaskIssued, theTaskAcknowledged, thePlanSubmitted)
      .when(but(handedOver, { at: '2026-03-18 10:00' }))
      .then(
        amended(change, to(anotherLeader)),
        // The plan of 09/03 was to be decided by Mon 16/03: late on 17 and 18.
        spellClosed('decide-plan-1', 2, 'transferred'),
        ended('decide-plan-1', 'transferred'),
        // From Wed 18/03: 19, 20, 23, 24, 25. Levels: 26/03; 27, 30, 31: 01/04.
        opened(
          'decide-plan-2',
          leads('pct-2'),
          workingDays(5, '2026-03-18', '2026-03-21'),
          due('2026-03-25', { remind: ['2026-03-24'], levels: ['2026-03-26', '2026-04-01'] }),
        ),
      );
  });

  it('leaves what the unit owes as it is; the leader who hands it over is not told', () => {
    given(...theWorkInHand)
      .when(handedOver)
      .then(amended(change, to(anotherLeader)));
  });
});

describe('a slip of the pen in the issue', () => {
  const corrected: Expected = {
    type: 'EntryCorrected',
    told: [to(theHead)],
    data: { corrects: 1, before: { dueOn: '2026-03-31' }, after: { dueOn: '2026-03-30' } },
  };
  const movedTo30March = moved(
    'completion-1',
    '2026-03-31',
    // Mon 30/03. Three days before is Fri 27/03; one is Sun 29/03, so Fri 27/03 too. Levels: 31/03; 01, 02, 03: Mon 06/04;
    // 07, 08, 09, 10, 13: 14/04.
    due('2026-03-30', {
      remind: ['2026-03-23', '2026-03-27', '2026-03-30'],
      levels: ['2026-03-31', '2026-04-06', '2026-04-14'],
    }),
  );

  const issuedByTheChair = but(theTaskIssued, { by: theChair });

  it('is put right by whoever wrote it; whoever was told the wrong date is told the right one', () => {
    given(theTaskIssued).when(theEntryCorrected).then(corrected, movedTo30March);
    given(issuedByTheChair)
      .when(but(theEntryCorrected, { by: theChair }))
      .then({ ...corrected, told: [to(theHead), to(theLeader)] }, movedTo30March);
  });

  it('is put right by the monitoring office, which may add why; the leader who wrote it is told too', () => {
    given(theTaskIssued)
      .when(but(theEntryCorrected, { by: theMonitor, note: seal('misread') }))
      .then(
        {
          ...corrected,
          told: [to(theHead), to(theLeader)],
          data: { ...corrected.data, note: seal('misread') },
        },
        movedTo30March,
      );
  });

  it('was never the date: the first date is the right one, and no past date is kept', () => {
    expect(given(theTaskIssued, theEntryCorrected).task().due).toStrictEqual({
      first: '2026-03-30',
      current: '2026-03-30',
      past: [],
    });
  });

  it('can be put right until 24:00 of the next working day', () => {
    given(theTaskIssued)
      .when(but(theEntryCorrected, { at: '2026-03-03 23:59' }))
      .then(corrected, movedTo30March);
    given(theTaskIssued)
      .when(but(theEntryCorrected, { at: '2026-03-03 24:00' }))
      .thenRejected('correction-too-late', { until: '2026-03-03T17:00:00.000Z' });
  });

  it('made on a Friday can be put right until the end of Monday', () => {
    const onFriday = but(theTaskIssued, { at: '2026-03-06 09:00' });
    given(onFriday)
      .when(but(theEntryCorrected, { at: '2026-03-09 23:59' }))
      .then(corrected, movedTo30March);
    given(onFriday)
      .when(but(theEntryCorrected, { at: '2026-03-10 00:00' }))
      .thenRejected('correction-too-late', { until: '2026-03-09T17:00:00.000Z' });
  });

  it('gets no more time by being corrected once', () => {
    given(theTaskIssued, theEntryCorrected)
      .when(but(theEntryCorrected, { at: '2026-03-04 08:00', dueOn: '2026-03-31' }))
      .thenRejected('correction-too-late', { until: '2026-03-03T17:00:00.000Z' });
  });

  it('is told to everybody who has heard of the task since', () => {
    const newHead = { ...theHead, personId: 'phuc' };
    const handover = appointed('2026-03-03 00:00', newHead).to(
      vacated('2026-03-03 00:00', theHead).from(organisation),
    );
    // The old head and the leader were told of the issue, the new one was reminded of the receipt on 03/03 at 08:00.
    given(inTheOrganisation(handover), issuedByTheChair)
      .when(but(theEntryCorrected, { by: theChair, at: '2026-03-03 10:00' }))
      .then({ ...corrected, told: [to(theHead), to(theLeader), to(newHead)] }, movedTo30March);
  });

  it('in the name of the leader is told to the leader who was meant as well', () => {
    given(issuedByTheChair)
      .when(but(theEntryCorrected, { by: theChair, dueOn: undefined, leaderPostId: 'pct-2' }))
      .then({
        type: 'EntryCorrected',
        told: [to(theHead), to(theLeader), to(anotherLeader)],
        data: { corrects: 1, before: { leaderPostId: 'pct-1' }, after: { leaderPostId: 'pct-2' } },
      });
  });

  it('is no slip if it says what stands already', () => {
    given(theTaskIssued)
      .when(but(theEntryCorrected, { dueOn: '2026-03-31' }))
      .thenNothing();
  });

  it('cannot be replaced by a date that has passed or a post that does not lead', () => {
    given(theTaskIssued)
      .when(but(theEntryCorrected, { dueOn: '2026-03-01' }))
      .thenRejected('due-date-passed', { today: '2026-03-02' });
    given(theTaskIssued)
      .when(but(theEntryCorrected, { leaderPostId: 'tp-noi-vu' }))
      .thenRejected('not-a-leader-post', { postId: 'tp-noi-vu' });
  });

  it('is not for others to put right, be it the chair or the unit', () => {
    for (const by of [theChair, anotherLeader, theHead, theDeputy, theStaff])
      given(theTaskIssued).when(but(theEntryCorrected, { by })).thenRejected('not-permitted', {});
  });

  it('is out of reach once a later entry has been made', () => {
    // Issue and its three duties are 1–4; nobody was reminded before 10:00: the amendment is 5.
    given(theTaskIssued, but(theTaskAmended, { at: '2026-03-02 10:00' }))
      .when(theEntryCorrected)
      .thenRejected('entry-not-correctable', { version: 5 });
  });

  it('in the date is out of reach once the task has moved on with another date; in the words it is not', () => {
    const onward = but(theTaskReassigned, { at: '2026-03-02 10:00', dueOn: '2026-04-15' });
    given(theTaskIssued, onward)
      .when(theEntryCorrected)
      .thenRejected('entry-not-correctable', { version: 1 });
    given(theTaskIssued, onward)
      .when(but(theEntryCorrected, { dueOn: undefined, title: seal('right') }))
      .then({
        type: 'EntryCorrected',
        told: [to(theHead), to(konDaoHead)],
        data: { corrects: 1, before: { title: seal('title') }, after: { title: seal('right') } },
      });
    // With the date of the issue it is still that date which was wrong.
    expect(
      given(theTaskIssued, but(theTaskReassigned, { at: '2026-03-02 10:00' }), theEntryCorrected).task().due,
    ).toStrictEqual({ first: '2026-03-30', current: '2026-03-30', past: [] });
  });

  it('is out of reach once the task is closed', () => {
    given(theTaskIssued, but(theTaskWithdrawn, { at: '2026-03-02 10:00' }))
      .when(theEntryCorrected)
      .thenRejected('task-closed');
  });
});

describe('a slip of the pen in an amendment or an extension', () => {
  const dateAmended = but(theTaskAmended, { title: undefined, dueOn: '2026-04-15' });
  // 1–4 the issue, 5 a reminder, 6–7 the receipt, 8–10 the plan, 11–12 its approval.
  const slip = but(theEntryCorrected, { at: '2026-03-12 16:00', version: 13, dueOn: '2026-04-16' });

  it('is put right without touching the first date', () => {
    expect(given(...theWorkInHand, dateAmended, slip).task().due).toStrictEqual({
      first: '2026-03-31',
      current: '2026-04-16',
      past: ['2026-03-31'],
    });
  });

  it('concerns only what that entry said', () => {
    given(...theWorkInHand, dateAmended)
      .when(but(slip, { dueOn: undefined, title: seal('other') }))
      .thenRejected('entry-not-correctable', { version: 13 });
  });

  it('is put right in an extension too, by the leader who granted it', () => {
    // … 13–16: reminders of 24/03, the request and its duty; the grant is 16.
    const story = [...theWorkInHand, theExtensionRequested, theExtensionGranted];
    given(...story)
      .when(but(theEntryCorrected, { at: '2026-03-26 10:00', version: 16, dueOn: '2026-04-14' }))
      .then(
        {
          type: 'EntryCorrected',
          told: [to(theHead)],
          data: { corrects: 16, before: { dueOn: '2026-04-15' }, after: { dueOn: '2026-04-14' } },
        },
        moved(
          'completion-1',
          '2026-04-15',
          // Tue 14/04. 07/04; Sat 11/04, so Fri 10/04; 13/04. Levels: 15/04; 16, 17, 20: 21/04;
          // 22, 23, 24, 28, 29: Mon 04/05.
          due('2026-04-14', {
            remind: ['2026-04-07', '2026-04-10', '2026-04-13', '2026-04-14'],
            levels: ['2026-04-15', '2026-04-21', '2026-05-04'],
          }),
        ),
      );
  });

  it('that named the wrong leader hands on what has to be decided', () => {
    const early = [
      but(theTaskIssued, { leaderPostId: 'pct-2' }),
      but(thePlanSubmitted, { at: '2026-03-02 10:00' }),
    ];
    given(...early)
      .when(but(theEntryCorrected, { dueOn: undefined, leaderPostId: 'pct-1' }))
      .then(
        {
          type: 'EntryCorrected',
          // The leader who was meant is the one who puts it right.
          told: [to(theHead), to(anotherLeader)],
          data: { corrects: 1, before: { leaderPostId: 'pct-2' }, after: { leaderPostId: 'pct-1' } },
        },
        ended('decide-plan-1', 'transferred'),
        // From Mon 02/03: 03, 04, 05, 06, 09. One day before: Sun 08/03, so Fri 06/03. Levels: 10/03; 11, 12, 13: Mon 16/03.
        opened(
          'decide-plan-2',
          leads('pct-1'),
          workingDays(5, '2026-03-02', '2026-03-07'),
          due('2026-03-09', { remind: ['2026-03-06'], levels: ['2026-03-10', '2026-03-16'] }),
        ),
      );
  });
});

describe('a correction of the issue after a plan was sent and approved', () => {
  it('is refused for its time alone: neither is an entry of its own', () => {
    given(theTaskIssued, theTaskAcknowledged, thePlanSubmitted, thePlanApproved)
      .when(but(theEntryCorrected, { at: '2026-03-12 08:00' }))
      .thenRejected('correction-too-late', { until: '2026-03-03T17:00:00.000Z' });
  });
});

describe('a due date brought forward', () => {
  it('ends the reports named for later days: there is nothing left to report on', () => {
    const issued = but(theTaskIssued, { reportOn: ['2026-03-16', '2026-03-25'] });
    const amended = but(theTaskAmended, { title: undefined, dueOn: '2026-03-20' });
    const reports = given(issued, theTaskAcknowledged, amended)
      .task()
      .obligations.filter(({ kind }) => kind === 'report');
    expect(reports.map(({ obligationId, ended: end }) => [obligationId, end?.how])).toStrictEqual([
      ['report-1', undefined],
      ['report-2', 'released'],
    ]);
  });
});
