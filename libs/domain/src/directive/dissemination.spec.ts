import { describe, expect, it } from '@jest/globals';
import type { DirectiveCommandOf } from '#contracts';
import { givenDirective, sealed, thePlan } from '../../../../test/support/domain/directives.ts';
import { theChair, theHead, theLeader } from '../../../../test/support/domain/index.ts';
import { organisation } from '../../../../test/support/domain/organisation.ts';
import { vietnamCalendar } from '../calendar/index.ts';
import { answeringFor } from '../organisation/successions.ts';
import { disseminationStanding } from './dissemination.ts';
import { endOf } from './ends.ts';

const unitId = 'phong-noi-vu';
const onRecord = { act: thePlan, by: theChair };
const paper = { number: '15/KH-UBND', issuedOn: '2026-02-27', signer: theChair };
const unitPaper = { number: '07/BC-UBND', issuedOn: '2026-02-27', signer: theHead };
const minutes = { number: '03/BB-UBND', issuedOn: '2026-02-26' };

/** The story is told on Monday, 2 March 2026. */
const required: DirectiveCommandOf<'RequireDissemination'> = {
  type: 'RequireDissemination',
  unitIds: [unitId],
  dueOn: '2026-03-20',
};
const reported: DirectiveCommandOf<'ReportDissemination'> = {
  ...{ type: 'ReportDissemination', unitId, heldOn: '2026-02-26', attended: 41, expected: 45, minutes },
};
const corrected: DirectiveCommandOf<'CorrectDissemination'> = {
  ...{ ...reported, type: 'CorrectDissemination', attended: 43, reason: sealed(21) },
};
const released: DirectiveCommandOf<'ReleaseDissemination'> = {
  ...{ type: 'ReleaseDissemination', unitIds: [unitId], reason: sealed(22) },
};
const requiring = { act: required, by: theChair };
const reporting = { act: reported, by: theHead };
const by = (dueOn: string) => ({ act: { ...required, dueOn }, by: theChair });
const ending = {
  act: {
    type: 'EndDirective' as const,
    because: 'term-over' as const,
    from: '2026-03-05',
    reason: sealed(23),
  },
  by: theChair,
};

const standingOf = (story: ReturnType<typeof givenDirective>, now: string) => {
  const directive = story.directive();
  const [one] = directive.disseminations;
  return one && disseminationStanding(one, endOf(directive), now, vietnamCalendar);
};

describe('dissemination of a directive', () => {
  it('is owed by the units that are named, until the end of a day', () => {
    const { disseminations } = givenDirective(onRecord).when(requiring).then('DisseminationRequired');
    expect(disseminations).toEqual([
      {
        unitId,
        days: [
          {
            ...{ dueOn: '2026-03-20', dueAt: '2026-03-20T17:00:00.000Z' },
            ...{ since: '2026-03-02T01:00:00.000Z', until: null },
          },
        ],
        held: null,
        askedBy: 'ct-ubnd',
        said: { remindedAt: null, levels: [] },
        notices: [],
      },
    ]);
  });

  it('is asked for by those who lead the authority, or by its office from a paper that one of them signed', () => {
    const story = givenDirective(onRecord);
    story.when({ ...requiring, by: theLeader }).then('DisseminationRequired');
    story.when({ ...requiring, by: theHead }).thenRejected('not-permitted');
    story.when({ act: required }).thenRejected('paper-required');
    story.when({ act: { ...required, paper } }).then('DisseminationRequired');
    story.when({ act: { ...required, paper: unitPaper } }).thenRejected('signer-not-entitled');
  });

  it('is asked of units of the authority only, by no day before the directive, under one that counts', () => {
    const story = givenDirective(onRecord);
    story.when({ ...requiring, act: { ...required, unitIds: ['nobody'] } }).thenRejected('unknown-unit');
    story.when(by('2026-01-21')).thenRejected('dissemination-too-early');
    givenDirective(onRecord, ending).when(requiring).thenRejected('directive-over');
  });

  it('is asked for once for a day; another day is named beside the first', () => {
    const story = givenDirective(onRecord, requiring);
    story.when(requiring).thenNothing();
    const { disseminations } = story.when(by('2026-03-31')).then('DisseminationRequired');
    expect(disseminations[0]?.days).toMatchObject([
      { dueOn: '2026-03-20', until: '2026-03-02T01:00:00.000Z' },
      { dueOn: '2026-03-31', until: null },
    ]);
  });

  it('is reported by the head of the unit, or by the office from the unit’s paper', () => {
    const story = givenDirective(onRecord, requiring);
    const { disseminations } = story.when(reporting).then('DisseminationReported');
    expect(disseminations[0]?.held).toMatchObject({
      ...{ heldOn: '2026-02-26', attended: 41, expected: 45, minutes, reportedBy: theHead },
      reportedAt: '2026-03-02T01:00:00.000Z',
    });
    story.when({ ...reporting, by: theChair }).thenRejected('not-permitted');
    story.when({ act: reported }).thenRejected('unit-paper-required');
    story.when({ act: { ...reported, paper } }).thenRejected('signer-not-entitled');
    story.when({ act: { ...reported, paper: unitPaper } }).then('DisseminationReported');
  });

  it.each([
    ['after today', { heldOn: '2026-03-03' }, 'held-in-future'],
    ['before the directive was issued', { heldOn: '2026-01-21' }, 'held-before-directive'],
    ['with more than were to come', { attended: 46 }, 'attended-beyond-expected'],
    ['without minutes', { minutes: undefined }, 'minutes-required'],
  ] as const)('cannot have been held %s', (_, said, code) => {
    const { minutes: own, ...rest } = { ...reported, ...said };
    const act = { ...rest, ...(own ? { minutes: own } : {}) };
    givenDirective(onRecord, requiring).when({ act, by: theHead }).thenRejected(code);
  });

  it('is reported once and by units that owe it; then it can be put right', () => {
    givenDirective(onRecord).when(reporting).thenRejected('dissemination-not-owed');
    const story = givenDirective(onRecord, requiring, reporting);
    story.when(reporting).thenRejected('dissemination-held');
    story.when(by('2026-03-31')).thenRejected('dissemination-held');
    story.when({ act: released, by: theChair }).thenRejected('dissemination-held');
    story.when({ act: { ...corrected, attended: 41 }, by: theHead }).thenNothing();
    const { disseminations } = story.when({ act: corrected, by: theHead }).then('DisseminationCorrected');
    expect(disseminations[0]?.held).toMatchObject({ attended: 43, corrections: 1, reportedBy: theHead });
    givenDirective(onRecord, requiring)
      .when({ act: corrected, by: theHead })
      .thenRejected('dissemination-not-reported');
  });

  it('is owed no longer by units that are released, until they are named again', () => {
    const story = givenDirective(onRecord, requiring, { act: released, by: theChair });
    expect(standingOf(story, '2026-03-25T02:00:00.000Z')).toEqual({ state: 'released', daysLate: 0 });
    story.when(reporting).thenRejected('dissemination-not-owed');
    story.when({ act: released, by: theChair }).thenRejected('dissemination-not-owed');
    story.when(requiring).then('DisseminationRequired');
    story.when({ act: released }).thenRejected('dissemination-not-owed');
  });
});

describe('dissemination by the authority itself', () => {
  const own = { ...required, unitIds: ['ubnd'] };

  it('is reported by those who lead it', () => {
    const story = givenDirective(onRecord, { act: own, by: theChair });
    story.when({ act: { ...reported, unitId: 'ubnd' }, by: theHead }).thenRejected('not-permitted');
    story.when({ act: { ...reported, unitId: 'ubnd' }, by: theChair }).then('DisseminationReported');
    story.when({ act: { ...reported, unitId: 'ubnd' }, by: theLeader }).then('DisseminationReported');
  });
});

describe('how late dissemination is', () => {
  it('is counted in working days, from the day on which it was due until it was held', () => {
    const story = givenDirective(onRecord, by('2026-02-25'));
    expect(standingOf(story, '2026-02-25T16:59:00.000Z')).toEqual({ state: 'owed', daysLate: 0 });
    expect(standingOf(story, '2026-02-25T17:00:00.000Z')).toEqual({ state: 'overdue', daysLate: 1 });
    // Thursday and Friday; then the Monday on which it is looked at.
    expect(standingOf(story, '2026-03-02T02:00:00.000Z')).toEqual({ state: 'overdue', daysLate: 3 });
    const held = givenDirective(onRecord, by('2026-02-25'), reporting);
    expect(standingOf(held, '2026-03-31T02:00:00.000Z')).toEqual({ state: 'held', daysLate: 1 });
  });

  it('is not forgotten where the day is moved, and no day counts twice', () => {
    // Late on the 26th, 27th and on 2 March, when the day was moved.
    const story = givenDirective(onRecord, by('2026-02-25'), by('2026-03-06'));
    expect(standingOf(story, '2026-03-05T02:00:00.000Z')).toEqual({ state: 'owed', daysLate: 3 });
    expect(standingOf(story, '2026-03-10T02:00:00.000Z')).toEqual({ state: 'overdue', daysLate: 5 });
    const back = givenDirective(onRecord, by('2026-02-25'), by('2026-02-26'));
    expect(standingOf(back, '2026-03-03T02:00:00.000Z')).toEqual({ state: 'overdue', daysLate: 4 });
  });

  it('ends with the directive', () => {
    const story = givenDirective(onRecord, by('2026-02-27'), ending);
    expect(standingOf(story, '2026-03-04T02:00:00.000Z')).toEqual({ state: 'overdue', daysLate: 3 });
    // Until Wednesday, the last day of the directive.
    expect(standingOf(story, '2026-03-31T02:00:00.000Z')).toEqual({ state: 'lapsed', daysLate: 3 });
  });
});

describe('dissemination that a unit left open when it ended', () => {
  const endedOn = '2026-02-20T17:00:00.000Z';
  const succession = { successionId: '0e000000-0000-4000-8000-000000000001', from: endedOn };
  const directory = {
    ...organisation,
    units: organisation.units.map((unit) =>
      unit.unitId === 'xa-kon-dao'
        ? { ...unit, to: endedOn, successions: [{ ...succession, successorIds: [unitId], restTo: unitId }] }
        : unit,
    ),
  };
  const at = '2026-03-02T01:00:00.000Z';

  it('is for the successor to report', () => {
    const story = givenDirective(onRecord, { ...requiring, act: { ...required, unitIds: ['xa-kon-dao'] } });
    const act = { ...reported, unitId: 'xa-kon-dao' };
    story.when({ act, by: theHead }).thenRejected('not-permitted');
    story.when({ act, by: theHead, directory }).then('DisseminationReported');
  });

  it('is nobody’s where there is no successor, and each one’s where none of several has the rest', () => {
    expect(answeringFor(directory, 'xa-kon-dao', at)).toEqual([unitId]);
    expect(answeringFor(directory, 'xa-kon-dao', '2026-02-20T16:59:59.000Z')).toEqual(['xa-kon-dao']);
    const among = (successions: object[]) => ({
      ...organisation,
      units: organisation.units.map((unit) =>
        unit.unitId === 'xa-kon-dao' ? { ...unit, to: endedOn, successions } : unit,
      ),
    });
    expect(answeringFor(among([]) as typeof organisation, 'xa-kon-dao', at)).toEqual([]);
    const split = [{ ...succession, successorIds: [unitId, 'to-chua-co-truong'], restTo: null }];
    expect(answeringFor(among(split) as typeof organisation, 'xa-kon-dao', at)).toEqual([
      unitId,
      'to-chua-co-truong',
    ]);
  });
});
