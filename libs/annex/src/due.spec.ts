import { describe, expect, it } from '@jest/globals';
import { dueIn } from './due.ts';

const on = (text: string) => dueIn(text, '2026-03-02');
const dueOn = (text: string) => {
  const read = on(text);
  return 'timed' in read && 'dueOn' in read.timed ? read.timed.dueOn : read;
};

describe('a date as people write it', () => {
  it.each([
    ['30/6/2026', '2026-06-30'],
    ['30/06/2026.', '2026-06-30'],
    ['30-6-2026', '2026-06-30'],
    ['30.6.2026', '2026-06-30'],
    ['ngày 30/6/2026', '2026-06-30'],
    ['Ngày 30 tháng 6 năm 2026', '2026-06-30'],
    ['2026-06-30', '2026-06-30'],
    ['chậm nhất là ngày 30/6/2026', '2026-06-30'],
    ['Đến hết ngày 30/6/2026', '2026-06-30'],
    ['Hoàn thành\u00a0xong trước 15/7/2026'.normalize('NFD'), '2026-07-14'],
  ])('%j is the day %s', (text, day) => {
    expect(dueOn(text)).toBe(day);
  });

  it('needs no remark where day, month and year are named', () => {
    expect(on('30/6/2026')).toEqual({ timed: { dueOn: '2026-06-30' } });
  });

  it.each([
    ['Quý III/2026', '2026-09-30'],
    ['QUÝ III/2026'.normalize('NFD'), '2026-09-30'],
    ['quý 3 năm 2026', '2026-09-30'],
    ['Trong Quý\u00a0IV năm 2026', '2026-12-31'],
    ['tháng 9/2026', '2026-09-30'],
    ['Tháng 02 năm 2028', '2028-02-29'],
    ['cuối tháng 9/2026', '2026-09-30'],
    ['9/2026', '2026-09-30'],
    ['cuối năm 2026', '2026-12-31'],
    ['Năm 2026', '2026-12-31'],
    ['2026', '2026-12-31'],
    ['6 tháng đầu năm 2026', '2026-06-30'],
    ['6 tháng cuối năm', '2026-12-31'],
    ['Giai đoạn 2026 - 2030', '2030-12-31'],
    ['2026–2030', '2030-12-31'],
    ['Từ 01/4/2026 đến 30/6/2026', '2026-06-30'],
  ])('%j ends on %s, and that is said', (text, day) => {
    expect(on(text)).toMatchObject({
      timed: { dueOn: day },
      finding: { code: 'due-understood', on: day },
    });
  });

  it.each([
    ['trước 30/9', '2026-09-29'],
    ['Trước ngày 30/9/2026', '2026-09-29'],
    ['hoàn thành trước ngày 01 tháng 7', '2026-06-30'],
    ['Trước tháng 9/2026', '2026-08-31'],
    ['trước Quý IV/2026', '2026-09-30'],
  ])('%j means the day before: %s', (text, day) => {
    expect(on(text)).toMatchObject({ timed: { dueOn: day }, finding: { code: 'due-before', on: day } });
  });

  it('without a year is the next one from the date of the paper on', () => {
    expect(dueOn('30/9')).toBe('2026-09-30');
    expect(dueOn('15/02')).toBe('2027-02-15');
    expect(dueOn('tháng 3')).toBe('2026-03-31');
    expect(dueOn('Quý I')).toBe('2026-03-31');
    expect(dueOn('29/02')).toEqual({ finding: { code: 'no-such-day', written: '29/02' } });
  });

  it.each(['31/6/2026', '9/30/2026', '30/02/2026', 'tháng 13/2026', '0/5/2026'])(
    '%j is no day that exists',
    (text) => {
      expect(on(text)).toEqual({ finding: { code: 'no-such-day', written: text } });
    },
  );
});

describe('a time that is no date', () => {
  it.each(['khẩn trương', 'Khẩn trương', 'KHẨN TRƯƠNG'.normalize('NFD'), 'thực hiện ngay', 'Ngay'])(
    '%j is urgent',
    (text) => {
      expect(on(text)).toEqual({ timed: { urgent: true } });
    },
  );

  it.each([
    ['Thường xuyên', []],
    ['thường\u00a0xuyên', []],
    ['Hằng năm', ['year']],
    ['Thường xuyên, báo cáo hằng quý', ['quarter']],
    ['Định kỳ 6 tháng', ['half_year']],
  ])('%j is a standing task', (text, reportEvery) => {
    expect(on(text)).toEqual({ timed: { standing: true, reportEvery } });
  });

  it.each([
    ['15 ngày làm việc', { by: 'working_days', length: 15 }],
    ['trong vòng 02 tháng kể từ ngày ký', { by: 'months', length: 2 }],
    ['2 tuần', { by: 'days', length: 14 }],
  ])('%j is a term', (text, term) => {
    expect(on(text)).toEqual({ timed: { dueIn: term } });
  });

  it('can be none', () => {
    expect(on('Không thời hạn')).toEqual({ timed: { undated: true } });
  });

  it.each(['', ' ', '-', '…'])('%j says nothing: it is asked for', (text) => {
    expect(on(text)).toEqual({ finding: { code: 'due-missing' } });
  });

  it.each([
    'Theo kế hoạch của tỉnh',
    'đầu tháng 9',
    'Thường xuyên, báo cáo trước 30/11',
    '30/6 và 30/12',
    'khẩn trương, theo tiến độ',
  ])('%j is in doubt: it is asked', (text) => {
    expect(on(text)).toEqual({ finding: { code: 'due-not-understood', written: text } });
  });

  it('that is urgent by a day has the day', () => {
    expect(dueOn('Khẩn trương, trước 30/9')).toBe('2026-09-29');
  });
});
