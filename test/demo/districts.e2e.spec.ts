import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DistrictsResult } from '../../infra/demo/districts/run.ts';
import { lastLine, newDataDir, playDemo } from './play-demo.ts';

const timeoutMs = 600_000;

let dataDir: string;
beforeAll(() => {
  dataDir = newDataDir();
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** How many tasks there are after each step. */
const tasksAfter: [at: string, tasks: number][] = [
  ['2025-06-02T08:00', 0],
  // Sections I and II of the working sheet, then the rest of the 27 out of Word.
  ['2025-06-02T09:00', 12],
  ['2025-06-02T10:00', 27],
  // One for each of nine communes, and a part of each.
  ['2025-06-03T08:30', 27 + 9],
  ['2025-06-03T14:00', 27 + 18],
  // Commitments of 25 collectives; the task of the district, and its parts in thirteen communes.
  ['2025-06-04T08:30', 45 + 25],
  ['2025-06-04T10:00', 70 + 14],
  ['2025-06-05T08:30', 84],
  ['2025-06-24T08:30', 84],
  ['2025-06-25T08:30', 84],
  ['2025-07-01T00:01', 84],
  ['2025-07-08T09:00', 84],
];

describe('the papers of both districts', () => {
  it(
    'are entered, imported, given on and merged in mid-task, and the six invariants hold after each step',
    async () => {
      const ended = await playDemo(dataDir, ['--districts', '--json']);
      const { steps } = lastLine<DistrictsResult['line']>(ended);
      expect(steps.map(({ at, tasks }) => [at, tasks])).toEqual(tasksAfter);
      for (const { at, broken } of steps) expect([at, broken]).toEqual([at, []]);
      expect(ended.said).toContain('giao mới 12 nhiệm vụ, 0 nhiệm vụ đã giao từ trước');
      expect(ended.said).toContain('giao mới 15 nhiệm vụ, 12 nhiệm vụ đã giao từ trước');
      expect(ended.said).toMatch(
        /\d+ đơn vị, mỗi đơn vị một kế hoạch cho tất cả nhiệm vụ của mình: 27 nhiệm vụ/,
      );
      expect(ended.said).toMatch(/phê duyệt \d+ phần, trả lại 1 phần/);
      expect(ended.said).toContain('0 phần việc chưa có đơn vị nhận');
      expect(ended.said).toMatch(/1677\/NQ-UBTVQH15: \d+ nhiệm vụ đã chuyển sang đơn vị kế thừa, còn lại 0/);
      expect(ended.said).toMatch(/1680\/NQ-UBTVQH15: \d+ nhiệm vụ đã chuyển sang đơn vị kế thừa, còn lại 0/);
    },
    timeoutMs,
  );
});
