import type { Instant } from '#contracts';
import { inInstant } from '#contracts';
import { atMinute, vietnamCalendar } from '#domain';

/** The instant of a local time, `2021-01-22T10:30`. */
export const instantOf = (local: string): Instant => {
  const [date = '', time = ''] = local.split('T');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return atMinute(date, hours * 60 + minutes, vietnamCalendar);
};

/** An instant as people here write it: 10:30 ngày 22/01/2021. */
export const inLocal = (instant: Instant): string => inInstant(instant, 'vi');
