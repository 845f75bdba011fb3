import { describe, expect, it } from '@jest/globals';
import type { DirectiveEvent, Directory } from '#contracts';
import { givenDirective, sealed, thePlan } from '../../../../test/support/domain/directives.ts';
import { theChair, theHead, theLeader } from '../../../../test/support/domain/index.ts';
import { organisation } from '../../../../test/support/domain/organisation.ts';
import { local } from '../../../../test/support/domain/time.ts';

const unitId = 'phong-noi-vu';
const onRecord = { act: thePlan, by: theChair };
/** Asked for on Monday, 2 March 2026, by Friday, 20 March. */
const required = { type: 'RequireDissemination' as const, unitIds: [unitId], dueOn: '2026-03-20' };
const requiring = { act: required, by: theLeader };
const telling = (at: string, directory?: Directory) => ({
  act: { type: 'TellOfDisseminations' as const, calendarVersion: 'vn-2026.1' },
  by: theLeader,
  at: local(at),
  ...(directory ? { directory } : {}),
});

type Telling = DirectiveEvent<'DisseminationReminded' | 'DisseminationEscalated'>;
const isTelling = (event: DirectiveEvent): event is Telling =>
  event.type === 'DisseminationReminded' || event.type === 'DisseminationEscalated';

/** What was said in a story, to whom, by posts. */
const saidIn = (...story: Parameters<typeof givenDirective>) =>
  givenDirective(...story)
    .events()
    .filter(isTelling)
    .map(({ type, told, data }) => ({
      ...(type === 'DisseminationReminded' ? { reminder: data.fellDueAt } : { level: data.level }),
      told: told.map(({ postId }) => postId),
    }));

const [head, leader, chair] = ['tp-noi-vu', 'pct-1', 'ct-ubnd'];

describe('what is said of a dissemination as its day comes near and passes', () => {
  it('reminds the head on the working day before, once', () => {
    const story = [onRecord, requiring];
    givenDirective(...story)
      .when(telling('2026-03-19 07:59'))
      .thenNothing();
    const reminded = givenDirective(...story, telling('2026-03-19 08:00'));
    expect(reminded.events().at(-1)).toMatchObject({
      type: 'DisseminationReminded',
      told: [{ personId: theHead.personId, postId: head }],
      data: {
        ...{ unitId, dueOn: '2026-03-20', fellDueAt: local('2026-03-19 08:00') },
        ...{ calendarVersion: 'vn-2026.1', vacant: [], processedLate: false },
      },
    });
    reminded.when(telling('2026-03-20 23:59')).thenNothing();
  });

  it('goes up to the head, the leader who asked for it and the chair once it is late, with the days late', () => {
    const story = [onRecord, requiring, telling('2026-03-19 08:00')];
    const levels = ['2026-03-23 08:00', '2026-03-27 08:00', '2026-04-06 08:00'].map((at) => telling(at));
    expect(saidIn(...story, ...levels).slice(1)).toEqual([
      { level: 1, told: [head] },
      { level: 2, told: [leader] },
      { level: 3, told: [chair] },
    ]);
    const late = givenDirective(...story, ...levels);
    expect(late.events().filter(isTelling)).toMatchObject([
      { type: 'DisseminationReminded' },
      ...[1, 5, 11].map((daysLate) => ({ data: { daysLate } })),
    ]);
    late.when(telling('2026-06-01 08:00')).thenNothing();
  });

  it('says what was missed while nobody looked, the last reminder and each level, as processed late', () => {
    const late = givenDirective(onRecord, requiring, telling('2026-03-27 09:00'));
    expect(saidIn(onRecord, requiring, telling('2026-03-27 09:00'))).toEqual([
      { reminder: local('2026-03-19 08:00'), told: [head] },
      { level: 1, told: [head] },
      { level: 2, told: [leader] },
    ]);
    for (const { data } of late.events().filter(isTelling)) expect(data.processedLate).toBe(true);
  });

  it('tells nobody twice where the chair has asked for it', () => {
    const byChair = { act: required, by: theChair };
    const story = givenDirective(onRecord, byChair, telling('2026-04-06 08:00'));
    expect(story.events().slice(-2)).toMatchObject([
      { told: [{ postId: chair }], data: { level: 2 } },
      { told: [], data: { level: 3, mergedInto: 2 } },
    ]);
  });

  it('goes on to the next one where nobody holds the post of the head', () => {
    const nobody = {
      ...organisation,
      tenures: organisation.tenures.filter(({ postId }) => postId !== head),
    };
    const story = givenDirective(onRecord, requiring, telling('2026-03-23 08:00', nobody));
    expect(story.events().at(-1)).toMatchObject({
      told: [{ postId: leader }],
      data: { level: 1, vacant: [head] },
    });
  });

  it('begins the ladder when a day was named that had passed', () => {
    const passed = { act: { ...required, dueOn: '2026-02-25' }, by: theLeader };
    givenDirective(onRecord, passed).when(telling('2026-03-02 17:00')).thenNothing();
    expect(saidIn(onRecord, passed, telling('2026-03-03 08:00'))).toEqual([{ level: 1, told: [head] }]);
  });

  it('begins anew with another day', () => {
    const moved = { act: { ...required, dueOn: '2026-04-10' }, by: theChair, at: local('2026-03-30 08:00') };
    const story = [onRecord, requiring, telling('2026-03-27 08:00'), moved];
    givenDirective(...story)
      .when(telling('2026-04-08 08:00'))
      .thenNothing();
    expect(saidIn(...story, telling('2026-04-14 08:00'), telling('2026-04-17 08:00')).slice(3)).toEqual([
      { reminder: local('2026-04-09 08:00'), told: [head] },
      { level: 1, told: [head] },
      { level: 2, told: [chair] },
    ]);
  });

  it('says nothing of what was held, of units that were released, and under a directive that has ended', () => {
    const minutes = { number: '03/BB-UBND', issuedOn: '2026-02-26' };
    const held = { heldOn: '2026-02-26', attended: 41, expected: 45, minutes };
    const reported = { act: { type: 'ReportDissemination' as const, unitId, ...held }, by: theHead };
    const reason = sealed(23);
    const released = {
      act: { type: 'ReleaseDissemination' as const, unitIds: [unitId], reason },
      by: theChair,
    };
    const ended = {
      act: { type: 'EndDirective' as const, because: 'term-over' as const, from: '2026-03-05', reason },
      by: theChair,
    };
    for (const step of [reported, released, ended])
      givenDirective(onRecord, requiring, step).when(telling('2026-04-06 08:00')).thenNothing();
  });
});
