import { describe, expect, it } from '@jest/globals';
import type { TaskEvent } from '#contracts';
import { correctedBySuccession } from './late-succession.ts';

const names = {
  unit: (id: string) => `đơn vị ${id}`,
  post: (id: string) => id,
  person: (id: string) => id,
};

const head = { personId: 'giang', postId: 'trưởng phòng', by: 'holder' as const };
const newHead = { personId: 'lan', postId: 'chủ tịch', by: 'holder' as const };

const correcting = (
  corrected: TaskEvent<'NoticesCorrected'>['data']['corrected'],
): TaskEvent<'NoticesCorrected'> => ({
  ...{ streamId: '0f000000-0000-4000-8000-000000000001', version: 12, type: 'NoticesCorrected' },
  ...{ eventId: '0c000000-0000-4000-8000-000000000009/3', commandId: '0c000000-0000-4000-8000-000000000009' },
  ...{ effectiveAt: '2026-03-31T17:00:00.000Z', recordedAt: '2026-04-04T02:00:00.000Z' },
  actor: { personId: 'phong', postId: 'quan-tri', capacity: 'holder' },
  told: [head, newHead],
  data: {
    ...{ unitId: 'a', decision: '0d000000-0000-4000-8000-000000000001', from: '2026-03-31T17:00:00.000Z' },
    ...{ corrected, succeededUnitIds: ['a', 'b'] },
  },
});
const wrong = (version: number) => ({ version, before: 'giang', told: newHead, notTheirs: [head] });
const said = (corrected: Parameters<typeof correcting>[0]) =>
  correctedBySuccession(correcting(corrected), ['a', 'b'], names);

describe('a corrective notice after a succession', () => {
  it('says whose the entries were and whose not, those of the same people together', () => {
    const { vi, en } = said([wrong(7), wrong(9)]);
    expect(vi).toBe(
      'Thông báo đính chính gửi trưởng phòng giang, chủ tịch lan: theo quyết định sắp xếp đơn vị (đơn vị a, đơn vị b) ' +
        'có hiệu lực từ 00:00 ngày 01/04/2026, ghi nhận sau, thông báo ở mục số 7, 9 không thuộc trách nhiệm của ' +
        'trưởng phòng giang mà thuộc trách nhiệm của chủ tịch lan',
    );
    expect(en).toContain('the notices of entries 7, 9 were not for trưởng phòng giang, but for chủ tịch lan');
  });

  it('says only whose an entry was that had told nobody of the old unit', () => {
    expect(said([{ ...wrong(7), notTheirs: [] }]).vi).toMatch(
      /thông báo ở mục số 7 thuộc trách nhiệm của chủ tịch lan$/,
    );
  });
});
