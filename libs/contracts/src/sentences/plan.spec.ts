import { describe, expect, it } from '@jest/globals';
import { given, theMilestoneReached, theMilestonesAhead } from '../../../../test/support/domain/index.ts';
import { sentenceFor } from '../sentences.ts';
import type { Language, Names } from '../words.ts';

const asIs = (id: string) => id;
const names: Names = { person: asIs, post: asIs, unit: () => 'Phòng Nội vụ' };

describe('the sentences about milestones', () => {
  const { events } = given(...theMilestonesAhead, theMilestoneReached).stream();
  const said = (type: string, language: Language) =>
    events.filter((one) => one.type === type).map((one) => sentenceFor(one, names, language));

  it('say how many a plan has, and of each its line', () => {
    expect([
      said('PlanSubmitted', 'vi')[0],
      said('ObligationOpened', 'vi').at(-1),
      said('MilestoneReached', 'vi')[0],
    ]).toEqual([
      'Phòng Nội vụ gửi kế hoạch lần 1, gồm 3 đầu việc, trong đó có 2 cột mốc',
      'Phòng Nội vụ phải đạt cột mốc của kế hoạch (đầu việc 3) chậm nhất hết ngày 25/03/2026',
      'Phòng Nội vụ báo cáo đã đạt cột mốc ở đầu việc 2 của kế hoạch lần 1',
    ]);
  });

  it('say the same in English', () => {
    expect([said('PlanSubmitted', 'en')[0], said('MilestoneReached', 'en')[0]]).toEqual([
      'Phòng Nội vụ sent plan no. 1, of 3 lines, with 2 milestones',
      'Phòng Nội vụ reported that it reached the milestone in line 2 of plan no. 1',
    ]);
  });
});
