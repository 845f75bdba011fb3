import type { z } from 'zod';
import type { CalendarSummary, Names } from '#contracts';
import type { CalendarVersion } from '#organisation';
import { named } from '../http/named.ts';

/** A version, with where it comes from and when it came into force. */
export const summaryOf = (
  { calendar, application, enteredBy, ...version }: CalendarVersion,
  names: Names,
): z.infer<typeof CalendarSummary> => {
  const { base, paper, enteredAt, inForce } = version;
  const { application: number, appliedAt, appliedBy } = application ?? {};
  return {
    ...{ version: calendar.version, base, from: calendar.from, through: calendar.through },
    ...{ paper, enteredAt, inForce },
    enteredBy: enteredBy && named(enteredBy, names),
    application:
      number && appliedAt && appliedBy
        ? { application: number, version: calendar.version, appliedAt, appliedBy: named(appliedBy, names) }
        : null,
  };
};
