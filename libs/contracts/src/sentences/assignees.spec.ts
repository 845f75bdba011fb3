import { describe, expect, it } from '@jest/globals';
import type { TaskEvent } from '#contracts';
import { sentenceFor } from '#contracts';
import { but, given, seal, theAssigneesNamed, theTaskIssued } from '../../../../test/support/domain/index.ts';
import { play } from '../../../../test/support/domain/stream.ts';

const called: Record<string, string> = {
  'phong-noi-vu': 'Phòng Nội vụ',
  'cv-noi-vu': 'Chuyên viên Nội vụ',
  'tp-noi-vu': 'Trưởng phòng Nội vụ',
  'theo-doi': 'Chuyên viên theo dõi',
  giang: 'Vũ Hương Giang',
};
const name = (id: string) => called[id] ?? id;
const names = { unit: name, post: name, person: name };

const said = (events: TaskEvent[], type: TaskEvent['type'], language: 'vi' | 'en') =>
  events.filter((event) => event.type === type).map((event) => sentenceFor(event, names, language));

describe('the story of who does what', () => {
  const named = given(theTaskIssued, theAssigneesNamed).stream();
  const dismissed = play(named, but(theAssigneesNamed, { at: '2026-03-05 09:00', assignees: [] }));

  it('says whom the head of the unit named, and that nobody is named any more', () => {
    expect(said(dismissed.events, 'AssigneesNamed', 'vi')).toEqual([
      'Trưởng phòng Nội vụ Vũ Hương Giang phân công cá nhân của Phòng Nội vụ thực hiện: Chuyên viên Nội vụ',
      'Trưởng phòng Nội vụ Vũ Hương Giang thôi phân công cá nhân của Phòng Nội vụ thực hiện',
    ]);
    expect(said(dismissed.events, 'AssigneesNamed', 'en')).toEqual([
      'Trưởng phòng Nội vụ Vũ Hương Giang named who of Phòng Nội vụ does it: Chuyên viên Nội vụ',
      'Trưởng phòng Nội vụ Vũ Hương Giang named nobody of Phòng Nội vụ to do it any more',
    ]);
  });

  it('says in its issue whom the decision names, and who follows it', () => {
    const { events } = given(
      but(theTaskIssued, {
        assignees: [{ postId: 'cv-noi-vu', work: seal('the draft') }],
        monitorPostId: 'theo-doi',
      }),
    ).stream();
    const [sentence] = said(events, 'TaskIssued', 'vi');
    expect(sentence).toContain(', cá nhân thực hiện: Chuyên viên Nội vụ, theo dõi: Chuyên viên theo dõi');
  });
});
