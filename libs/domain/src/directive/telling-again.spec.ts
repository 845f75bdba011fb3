import { describe, expect, it } from '@jest/globals';
import type { DirectiveEvent } from '#contracts';
import { givenDirective, sealed, thePlan } from '../../../../test/support/domain/directives.ts';
import type { DirectiveStep } from '../../../../test/support/domain/directives.ts';
import { theChair, theHead, theLeader } from '../../../../test/support/domain/index.ts';
import { local } from '../../../../test/support/domain/time.ts';

const unitId = 'phong-noi-vu';
const at = local('2026-03-30 08:00');
const reason = sealed(23);
const onRecord = { act: thePlan, by: theChair };
const requiring = {
  act: { type: 'RequireDissemination' as const, unitIds: [unitId, 'xa-kon-dao'], dueOn: '2026-03-20' },
  by: theLeader,
};
const telling = (when: string) => ({
  act: { type: 'TellOfDisseminations' as const, calendarVersion: 'vn-2026.1' },
  by: theLeader,
  at: local(when),
});
const minutes = { number: '03/BB-UBND', issuedOn: '2026-03-20' };
const held = { unitId, heldOn: '2026-03-24', attended: 41, expected: 45, minutes };
const reporting = (more: object = {}) => ({
  ...{ act: { type: 'ReportDissemination' as const, ...held, ...more }, by: theHead, at },
});
const correcting = (more: object = {}) => ({
  ...{
    act: { type: 'CorrectDissemination' as const, ...held, attended: 43, reason, ...more },
    by: theHead,
    at,
  },
});
const releasing = (unitIds: string[], by = theChair) => ({
  ...{ act: { type: 'ReleaseDissemination' as const, unitIds, reason }, by, at },
});
/** Told of both units: their heads on 19/03 and 23/03, the leader who asked for it on 27/03. */
const lateStory = [onRecord, requiring, telling('2026-03-27 09:00')];
const remindedStory = [onRecord, requiring, telling('2026-03-19 09:00')];

type Again = DirectiveEvent<'DisseminationNoticesCorrected'>;
/** Who is told again by the last step, of which unit, why, and of which events. */
const toldAgain = (...story: DirectiveStep[]) => {
  const before = givenDirective(...story.slice(0, -1)).events().length;
  return givenDirective(...story)
    .events()
    .slice(before)
    .filter((event): event is Again => event.type === 'DisseminationNoticesCorrected')
    .map(({ told, data }) => ({ ...data, told: told.map(({ postId }) => postId) }));
};

describe('whoever was told of a dissemination', () => {
  it('is told that it was held in time, if they were told that it was late', () => {
    const inTime = reporting({ heldOn: '2026-03-20' });
    // The head reports it, and needs no notice; the leader was told at the second level.
    expect(toldAgain(...lateStory, inTime)).toEqual([
      { unitId, because: 'held-in-time', corrected: [5], told: ['pct-1'] },
    ]);
    expect(toldAgain(...remindedStory, inTime)).toEqual([]);
  });

  it('is told nothing new of one that was late indeed', () => {
    expect(toldAgain(...lateStory, reporting())).toEqual([]);
  });

  it('is told that the report was put right, each time', () => {
    const story = [...lateStory, reporting(), correcting()];
    const again = { unitId, because: 'corrected', corrected: [5], told: ['pct-1'] };
    expect(toldAgain(...story)).toEqual([again]);
    expect(toldAgain(...story, correcting({ attended: 44 }))).toEqual([again]);
    expect(toldAgain(...story, correcting())).toEqual([]);
  });

  it('is told that the unit was released, of each unit apart', () => {
    const all = toldAgain(...lateStory, releasing([unitId, 'xa-kon-dao']));
    expect(all.map((one) => [one.unitId, one.because, one.told])).toEqual([
      [unitId, 'released', ['tp-noi-vu', 'pct-1']],
      ['xa-kon-dao', 'released', ['ct-kon-dao', 'pct-1']],
    ]);
    expect(toldAgain(...lateStory, releasing([unitId], theLeader))[0]?.told).toEqual(['tp-noi-vu']);
  });

  it('and nobody where nobody was told', () => {
    expect(toldAgain(onRecord, requiring, releasing([unitId]))).toEqual([]);
    expect(toldAgain(onRecord, requiring, reporting(), correcting())).toEqual([]);
  });
});
