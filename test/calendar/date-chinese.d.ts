/** The package’s own types are not where the resolver looks for them; this is as much as the specs use. */
declare module 'date-chinese' {
  class Lunar {
    newYear(gregorianYear: number): number;
    fromJDE(jde: number): this;
    get(): [cycle: number, year: number, month: number, leap: boolean, day: number];
    set(cycle: number, year: number, month: number, leap: boolean, day: number): this;
    toGregorian(gregorianYear: number): { year: number; month: number; day: number };
  }
  export class CalendarVietnamese extends Lunar {}
  export class CalendarChinese extends Lunar {}
}
