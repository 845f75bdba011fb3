import type { LocalDate, WorkingCalendar } from '#contracts';
import { addDays, isWorkingDay } from '../calendar/index.ts';

/** How many working days there are from the day after `first` up to and with each day, `first` being the first and `through` the last. */
export const numberedDays = (first: LocalDate, through: LocalDate, calendar: WorkingCalendar): number[] => {
  const numbers = [0];
  for (let day = addDays(first, 1), number = 0; day <= through; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) number += 1;
    numbers.push(number);
  }
  return numbers;
};
