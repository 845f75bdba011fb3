import { describe, expect, it } from '@jest/globals';
import {
  but,
  given,
  theEntryCorrected,
  theTaskAmended,
  theTaskIssued,
} from '../../../../test/support/domain/index.ts';
import { sentenceFor } from '../sentences.ts';

const names = { unit: (id: string) => id, post: (id: string) => id, person: (id: string) => id };
const said = (language: 'vi' | 'en', ...steps: Parameters<typeof given>) => {
  const told = ['TaskIssued', 'EntryCorrected', 'TaskAmended'];
  const last = given(...steps)
    .stream()
    .events.findLast(({ type }) => told.includes(type));
  return last ? sentenceFor(last, names, language) : '';
};

describe('the sentence of an issue', () => {
  const forYear = but(theTaskIssued, { span: { from: 2026, to: 2026 } });

  it('says for which years the task is', () => {
    expect(said('vi', forYear)).toContain('15/KH, thực hiện năm 2026, hạn hoàn thành ngày 31/03/2026');
    expect(said('en', forYear)).toContain(', for the year 2026, due on');
    const whole = but(theTaskIssued, { span: { from: 2026, to: 2030 } });
    expect(said('vi', whole)).toContain(', thực hiện giai đoạn 2026–2030, ');
    expect(said('vi', theTaskIssued)).not.toContain('thực hiện');
  });

  it('says which years are put right, or said at last', () => {
    const span = { from: 2025, to: 2026 };
    const corrected = but(theEntryCorrected, { dueOn: undefined, span });
    expect(said('vi', forYear, corrected)).toContain(
      'thời gian thực hiện từ năm 2026 thành giai đoạn 2025–2026',
    );
    const amended = but(theTaskAmended, { title: undefined, span });
    expect(said('en', theTaskIssued, amended)).toContain(
      'the years that it is for from – to the years 2025–2026',
    );
  });

  it('says that years or the officer are taken off', () => {
    const none = but(theTaskAmended, { title: undefined, span: null });
    expect(said('vi', forYear, none)).toContain('thời gian thực hiện từ năm 2026 thành không nêu năm');
    expect(said('en', forYear, none)).toContain('the years that it is for from the year 2026 to none');
    const followed = but(theTaskIssued, { monitorPostId: 'theo-doi' });
    const nobody = but(theTaskAmended, { title: undefined, monitorPostId: null });
    expect(said('vi', followed, nobody)).toContain('chuyên viên theo dõi từ theo-doi sang (không có)');
    expect(said('en', followed, nobody)).toContain('the monitoring officer from theo-doi to (none)');
  });
});
