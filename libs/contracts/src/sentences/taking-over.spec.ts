import { describe, expect, it } from '@jest/globals';
import { default1 } from '#domain';
import { sentenceFor } from '../sentences.ts';
import type { TaskEvent } from '../stream-events.ts';
import {
  but,
  given,
  nobodyActsUntil,
  seal,
  theTaskIssued,
  theTaskTakenOver,
  underThePolicy,
} from '../../../../test/support/domain/index.ts';
import { summarySentence } from './taking-over.ts';

const names = { unit: (id: string) => id, post: (id: string) => id, person: (id: string) => id };
const story = (...parts: Parameters<typeof given>): TaskEvent[] => given(...parts).stream().events;
const said = (events: TaskEvent[], type: TaskEvent['type'], language: 'vi' | 'en' = 'vi') =>
  events.filter((event) => event.type === type).map((event) => sentenceFor(event, names, language));
const fromBefore = story(theTaskTakenOver, nobodyActsUntil('2026-03-30 08:00'));

describe('the story of a task that is not like others', () => {
  it('says of a task that was taken over from when it is late, and who is told of it in a summary', () => {
    expect(said(fromBefore, 'TaskIssued')[0]).toMatch(
      / giao phong-noi-vu nhiệm vụ 15\/KH, nhiệm vụ chuyển tiếp đang thực hiện, hạn hoàn thành ngày 31\/12\/2025/,
    );
    expect(said(fromBefore, 'SpellOpened')).toEqual([
      'phong-noi-vu quá hạn hoàn thành nhiệm vụ (hạn ngày 31/12/2025), lần quá hạn thứ 1; ghi nhận khi chuyển tiếp vào hệ thống; ' +
        'người phụ trách khi đến hạn: tp-noi-vu giang',
    ]);
    expect(said(fromBefore, 'TakeoverSummarised')[0]).toMatch(
      /^Thông báo nhiệm vụ chuyển tiếp \(hạn ngày 31\/12\/2025, đã quá hạn 57 ngày làm việc\) trong bản tổng hợp gửi tp-noi-vu giang, /,
    );
    expect(said(fromBefore, 'TakeoverSummarised', 'en')[0]).toMatch(
      /^Named as taken over \(due on 31\/12\/2025, 57 working days late\) in the summary sent to tp-noi-vu giang, /,
    );
    const notBegun = story(
      but(theTaskTakenOver, { takenOver: 'not_started', dueOn: undefined, undated: true }),
    );
    expect(said(notBegun, 'TaskIssued', 'en')[0]).toMatch(/assigned task 15\/KH to phong-noi-vu, taken over/);
    const undated = story(
      but(theTaskTakenOver, { dueOn: undefined, undated: true }),
      nobodyActsUntil('2026-03-30 08:00'),
    );
    expect(said(undated, 'TakeoverSummarised', 'en')[0]).toMatch(/^Named as taken over \(no date\)/);
  });

  it('says of a summary how many tasks are in it', () => {
    expect([summarySentence(20, 12).vi, summarySentence(1, 0).en]).toEqual([
      'Bản tổng hợp nhiệm vụ chuyển tiếp: 20 nhiệm vụ, trong đó 12 nhiệm vụ đã quá hạn',
      'Summary of what was taken over: 1 task, 0 of them late',
    ]);
  });

  it('says how secret it is', () => {
    const secret = but(theTaskIssued, { secrecy: 'top_secret' as const, title: seal('secret file') });
    const events = story(underThePolicy({ ...default1, secretTasks: 'stub' }), secret);
    expect(said(events, 'TaskIssued')[0]).toContain('nhiệm vụ 15/KH, độ mật: TUYỆT MẬT, hạn hoàn thành');
    expect(said(events, 'TaskIssued', 'en')[0]).toContain(', secret (TUYỆT MẬT)');
  });
});
