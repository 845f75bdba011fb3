import type { z } from 'zod';
import type { Calendar, CalendarSummary, Names } from '#contracts';
import type { RuleVersion } from '#organisation';
import { provenanceOf } from '../rules/rule-versions.ts';

/** A version, with where it comes from and when it came into force. */
export const summaryOf = (version: RuleVersion<Calendar>, names: Names): z.infer<typeof CalendarSummary> => {
  const { from, through } = version.body;
  return { ...provenanceOf(version, names), from, through };
};
