import { describe, expect, it } from '@jest/globals';
import {
  at8,
  but,
  due,
  effective,
  escalated,
  given,
  inTheOrganisation,
  local,
  named,
  nobodyActsUntil,
  opened,
  organisation,
  reminded,
  spellOpened,
  theChair,
  theDeputy,
  theEngineIsAwayUntil,
  theHead,
  theLeader,
  theTaskAcknowledged,
  theTaskSuspended,
  theTaskTakenOver,
  theTaskWithdrawn,
  theUnit,
  to,
  toInCharge,
  vacated,
  withInCharge,
  workingDays,
} from '../../../../../test/support/domain/index.ts';
import { default1 } from '#domain';
import type { Expected } from '../../../../../test/support/domain/index.ts';

const notBegun = but(theTaskTakenOver, { takenOver: 'not_started' as const });
const stillInTerm = but(theTaskTakenOver, { dueOn: '2026-03-31' });

const summaryAt = at8('2026-03-30');
const summary = (daysLate: number, dueOn: string, ...told: Expected['told'] & object): Expected => ({
  type: 'TakeoverSummarised',
  ...{ effectiveAt: summaryAt, recordedAt: summaryAt },
  told,
  data: { obligationId: 'completion-1', dueOn, daysLate, processedLate: false },
});
const theSpell: Expected = {
  ...spellOpened('2025-12-31 24:00', 'completion-1', {
    ...{ owner: theUnit, dueOn: '2025-12-31', takenOver: true },
  }),
  recordedAt: local('2026-03-27 15:00'),
};
const levels = { levels: ['2026-03-30', '2026-04-03', '2026-04-13'], summaryAt };

describe('a task that is taken over on a Friday, late by months', () => {
  it('is issued on its own day, tells nobody, and asks neither for an acknowledgement nor for a plan', () => {
    const { paper, code, title, unitId, leaderPostId } = theTaskTakenOver.body;
    given()
      .when(theTaskTakenOver)
      .then(
        ...effective(
          '2025-06-02 09:00',
          {
            type: 'TaskIssued',
            data: {
              ...{
                code,
                title,
                unitId,
                authorityId: 'ubnd',
                leaderPostId,
                dueOn: '2025-12-31',
                reportOn: [],
              },
              ...{ policy: default1, calendarVersion: 'vn-2026.1', paper },
              takenOver: { as: 'in_progress', summaryAt },
            },
          },
          opened('completion-1', theUnit, named, due('2025-12-31', { remind: [], ...levels })),
        ).map((event) => ({ ...event, recordedAt: local('2026-03-27 15:00') })),
      );
  });

  it('is late from its own day; on Monday at 08:00 there are one summary and level 1, then the ladder goes on', () => {
    const about = { about: theUnit, vacant: [] };
    given(theTaskTakenOver)
      .at('2026-04-30 24:00')
      .clock(
        theSpell,
        // January 21, February 15, March 21 by the 30th.
        summary(57, '2025-12-31', to(theHead), to(theLeader)),
        escalated('2026-03-30 08:00', 'completion-1', {
          ...{ ...about, level: 1, rung: 'head', told: [to(theHead)], inSummary: true },
        }),
        escalated('2026-04-03 08:00', 'completion-1', {
          ...{ ...about, level: 2, rung: 'leader', told: [to(theLeader)] },
        }),
        escalated('2026-04-13 08:00', 'completion-1', {
          ...{ ...about, level: 3, rung: 'chair', told: [to(theChair)] },
        }),
      );
  });

  it('says nothing before Monday but that it is late', () => {
    given(theTaskTakenOver).at('2026-03-30 07:59').clock(theSpell);
  });

  it('is in progress, and its days late are the true ones', () => {
    const task = given(theTaskTakenOver, nobodyActsUntil('2026-03-27 15:00')).task();
    expect(task).toMatchObject({ stage: 'in_progress', issuedAt: local('2025-06-02 09:00') });
    expect(task.obligations[0]?.spells).toMatchObject([{ openedAt: local('2025-12-31 24:00'), levels: [] }]);
  });

  it('tells whoever holds the posts on Monday, and names who answered for it when it fell due', () => {
    const deputyInCharge = withInCharge(theDeputy, vacated('2026-01-15 00:00', theHead).from(organisation));
    given(inTheOrganisation(deputyInCharge), theTaskTakenOver)
      .at('2026-03-30 08:00')
      .clock(
        theSpell,
        summary(57, '2025-12-31', toInCharge(theDeputy), to(theLeader)),
        escalated('2026-03-30 08:00', 'completion-1', {
          ...{ about: theUnit, vacant: ['tp-noi-vu'], level: 1, rung: 'head', inSummary: true },
          told: [toInCharge(theDeputy)],
        }),
      );
  });

  it('tells in the summary whoever level 1 leads to where nobody is in charge of the unit', () => {
    const without = vacated('2026-01-15 00:00', theHead, theLeader).from(organisation);
    given(inTheOrganisation(without), theTaskTakenOver)
      .at('2026-03-30 08:00')
      .clock(
        theSpell,
        summary(57, '2025-12-31', to(theChair)),
        escalated('2026-03-30 08:00', 'completion-1', {
          ...{ about: theUnit, vacant: ['tp-noi-vu', 'pct-1'], level: 1, rung: 'head', inSummary: true },
          told: [to(theChair)],
        }),
      );
  });

  it('says in an outage over the summary that this was sent late', () => {
    const story = given(theTaskTakenOver, theEngineIsAwayUntil('2026-03-31 10:00'));
    const said = story.stream().events.filter(({ type }) => type === 'TakeoverSummarised');
    expect(said).toMatchObject([{ effectiveAt: summaryAt, data: { processedLate: true } }]);
  });

  it('has no summary once it is closed', () => {
    given(theTaskTakenOver, but(theTaskWithdrawn, { at: '2026-03-28 09:00' }))
      .at('2026-04-30 24:00')
      .clock();
  });
});

describe('a task that is taken over', () => {
  it('owes what begins now from now on: the acknowledgement and the plan, if it has not begun', () => {
    const weekend = ['2026-03-28'];
    const events = given().when(notBegun).expected();
    expect(events.map(({ data }) => data).slice(1, 3)).toStrictEqual([
      opened(
        'acknowledge-1',
        theUnit,
        workingDays(2, '2026-03-27', ...weekend),
        due('2026-03-31', { remind: [], levels: ['2026-04-01', '2026-04-07', '2026-04-15'] }),
      ).data,
      opened(
        'plan-1',
        theUnit,
        workingDays(10, '2026-03-27', ...weekend, '2026-04-04'),
        due('2026-04-10', {
          remind: ['2026-04-07', '2026-04-09'],
          levels: ['2026-04-13', '2026-04-17', '2026-04-28'],
        }),
      ).data,
    ]);
  });

  it('is acknowledged as any other', () => {
    expect(given(notBegun, but(theTaskAcknowledged, { at: '2026-03-27 16:00' })).task().stage).toBe(
      'acknowledged',
    );
  });

  it('is reminded of a date to come, but not on the morning of the summary', () => {
    given(stillInTerm)
      .at('2026-03-31 23:59')
      .clock(
        summary(0, '2026-03-31', to(theHead), to(theLeader)),
        reminded('2026-03-31 08:00', 'completion-1', { dueOn: '2026-03-31', told: [to(theHead)] }),
      );
  });

  it('counts a date of the same Friday as any other', () => {
    const { obligations } = given(but(theTaskTakenOver, { dueOn: '2026-03-27' })).task();
    expect(obligations[0]?.schedule).toStrictEqual(due('2026-03-27', { remind: [], ...levels }));
  });

  it('has the levels of a date of the same Friday moved with it, though level 1 would have come with the summary', () => {
    const dueThatDay = but(theTaskTakenOver, { dueOn: '2026-03-27' });
    const suspended = but(theTaskSuspended, { at: '2026-03-27 16:00', until: '2026-04-01' });
    const story = given(dueThatDay, suspended, nobodyActsUntil('2026-04-03 24:00'));
    expect(story.task().obligations[0]?.schedule).toMatchObject({
      ...{ dueOn: '2026-04-02', levelAt: ['2026-04-03', '2026-04-09', '2026-04-17'].map(at8) },
    });
    const said = story.stream().events.flatMap((one) => (one.type === 'Escalated' ? [one] : []));
    expect(said).toMatchObject([{ effectiveAt: at8('2026-04-03'), data: { level: 1 } }]);
    expect(said[0]?.data).not.toHaveProperty('inSummary');
  });

  it('does not open periods that are over, nor takes reports of days that are', () => {
    const monthly = but(stillInTerm, { dueOn: '2026-12-31', reportEvery: ['month'] });
    const reports = given(monthly)
      .task()
      .obligations.filter(({ kind }) => kind === 'periodic-report');
    expect(reports.map(({ period }) => period?.through)).toStrictEqual(['2026-04-14']);
    given()
      .when(but(monthly, { reportOn: ['2026-03-27'] }))
      .thenRejected('report-date-out-of-range');
    given()
      .when(but(monthly, { reportOn: ['2026-03-30'] }))
      .expected();
  });

  it('was given before today, by a paper that the monitoring office enters', () => {
    const { effectiveAt: _, ...undatedBody } = theTaskTakenOver.body;
    given()
      .when({ ...theTaskTakenOver, body: undatedBody })
      .thenRejected('nothing-to-take-over');
    given()
      .when(but(theTaskTakenOver, { effectiveAt: local('2026-03-27 08:00'), dueOn: '2026-03-31' }))
      .thenRejected('nothing-to-take-over');
    given()
      .when(but(theTaskTakenOver, { by: theLeader }))
      .thenRejected('backdating-not-permitted');
  });
});
