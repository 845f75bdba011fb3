import { describe, expect, it } from '@jest/globals';
import {
  given,
  theLinesApproved,
  theMilestoneReached,
  theMilestonesAhead,
  theParentWithLines,
  thePlannedSubTaskIssued,
  theRefusalNoted,
  under,
} from '../../../../test/support/domain/index.ts';
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

describe('the sentences about lines that are to be sub-tasks', () => {
  const parent = given(...theLinesApproved, theRefusalNoted).stream().events;
  const child = given(...under(theParentWithLines), thePlannedSubTaskIssued).stream().events;
  const said = (type: string, language: Language) =>
    [...parent, ...child].filter((one) => one.type === type).map((one) => sentenceFor(one, names, language));
  const ofPlan = (language: Language) => [
    said('PlanSubmitted', language)[0],
    said('TaskIssued', language)[1],
    said('SubTaskNotIssued', language)[0],
  ];

  it('say how many there are, by which line each was issued, and why one was not', () => {
    const [sent, issued, refused] = ofPlan('vi');
    expect(sent).toBe('Phòng Nội vụ gửi kế hoạch lần 1, gồm 2 đầu việc, đề xuất giao 1 nhiệm vụ con');
    expect(issued).toContain(
      'nhiệm vụ con 15/KH/1.2 theo đầu việc 2 của kế hoạch lần 1 đã được phê duyệt, hạn',
    );
    expect(refused).toMatch(
      /^Đầu việc 2 của kế hoạch lần 1 chưa giao được cho Phòng Nội vụ thành nhiệm vụ con\. Hạn của nhiệm vụ con không được sau ngày 20\/03\/2026/,
    );
  });

  it('say the same in English', () => {
    const [sent, issued, refused] = ofPlan('en');
    expect(sent).toBe('Phòng Nội vụ sent plan no. 1, of 2 lines, 1 line of it to be issued as sub-tasks');
    expect(issued).toContain('by line 2 of the approved plan no. 1, due on');
    expect(refused).toMatch(/as a sub-task\. The sub-task must be due by 20\/03\/2026/);
  });
});
