import { describe, expect, it } from '@jest/globals';
import { countedAs } from './countings.ts';

describe('why a date is what it is', () => {
  it('is told by the days off of each kind and the make-up days', () => {
    // From Wed 31/12/2025: 05–09 (5), Sat 10 (6), Mon 12 (7).
    const said = countedAs({
      ...{ by: 'working_days', days: 7, from: '2025-12-31', makeUp: ['2026-01-10'] },
      notCounted: [
        { from: '2026-01-01', through: '2026-01-01', because: 'holiday' },
        { from: '2026-01-02', through: '2026-01-02', because: 'swap_off' },
        { from: '2026-01-03', through: '2026-01-04', because: 'weekend' },
        { from: '2026-01-11', through: '2026-01-11', because: 'weekend' },
      ],
    });
    expect(said.vi).toBe(
      '7 ngày làm việc, tính từ sau ngày 31/12/2025; không tính nghỉ lễ, tết 01/01/2026; nghỉ hoán đổi 02/01/2026; ' +
        'nghỉ hằng tuần 03/01–04/01/2026, 11/01/2026; có tính ngày làm bù 10/01/2026',
    );
    expect(said.en).toBe(
      '7 working days after 31/12/2025; not counted: public holiday 01/01/2026; swapped day off 02/01/2026; ' +
        'weekend 03/01–04/01/2026, 11/01/2026; counted: make-up day 10/01/2026',
    );
  });

  it('is said of a term whose working was not kept, as far as it was', () => {
    const said = countedAs({ by: 'working_days', days: 1, from: '2026-03-02' });
    expect(said).toEqual({
      vi: '1 ngày làm việc, tính từ sau ngày 02/03/2026',
      en: '1 working day after 02/03/2026',
    });
  });

  it('is told by the day a term of months came to, where that was off', () => {
    const term = { by: 'months', length: 2, from: '2025-12-17', nominal: '2026-02-17' } as const;
    const notCounted = [{ from: '2026-02-17', through: '2026-02-22', because: 'holiday' as const }];
    expect(countedAs({ ...term, notCounted })).toEqual({
      vi:
        '2 tháng, tính từ sau ngày 17/12/2025; ngày cuối 17/02/2026 là ngày nghỉ nên chuyển sang ngày làm việc tiếp theo ' +
        '(nghỉ lễ, tết 17/02–22/02/2026)',
      en:
        '2 months after 17/12/2025; the last day, 17/02/2026, is off and so is moved to the next working day ' +
        '(public holiday 17/02–22/02/2026)',
    });
    expect(countedAs({ ...term, length: 1, notCounted: [] }).en).toBe('1 month after 17/12/2025');
  });

  it('names both years of days off across New Year', () => {
    const notCounted = [{ from: '2027-12-31', through: '2028-01-02', because: 'holiday' as const }];
    const said = countedAs({ by: 'working_days', days: 1, from: '2027-12-30', notCounted, makeUp: [] });
    expect(said.vi).toContain('nghỉ lễ, tết 31/12/2027–02/01/2028');
  });

  it('is that the day somebody named was off', () => {
    const notCounted = [{ from: '2026-03-28', through: '2026-03-29', because: 'weekend' as const }];
    expect(countedAs({ by: 'named', on: '2026-03-28', notCounted })).toEqual({
      vi: 'ngày được ấn định 28/03/2026 là ngày nghỉ nên chuyển sang ngày làm việc tiếp theo (nghỉ hằng tuần 28/03–29/03/2026)',
      en: 'the date named, 28/03/2026, is off and so is moved to the next working day (weekend 28/03–29/03/2026)',
    });
  });

  it('is the last day of the plan that was approved', () => {
    expect(countedAs({ by: 'named', plan: 2 })).toEqual({
      vi: 'ngày cuối của kế hoạch lần 2 đã được phê duyệt',
      en: 'the last day of plan no. 2, as approved',
    });
    const notCounted = [{ from: '2026-03-28', through: '2026-03-29', because: 'weekend' as const }];
    expect(countedAs({ by: 'named', plan: 1, on: '2026-03-28', notCounted })).toEqual({
      vi:
        'ngày cuối của kế hoạch lần 1 đã được phê duyệt: 28/03/2026 là ngày nghỉ nên chuyển sang ngày làm việc tiếp theo ' +
        '(nghỉ hằng tuần 28/03–29/03/2026)',
      en:
        'the last day of plan no. 1, as approved: 28/03/2026, is off and so is moved to the next working day ' +
        '(weekend 28/03–29/03/2026)',
    });
  });

  it('is that somebody named it', () => {
    expect(countedAs({ by: 'named' })).toEqual({ vi: 'ngày được ấn định', en: 'the date was named' });
  });
});
