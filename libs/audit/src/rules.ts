import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import type { Calendar, Policy } from '#contracts';
import { shippedPolicies, vietnamCalendar } from '#domain';

/** A policy or calendar that is not what it was, by table and version. */
export type RuleFinding = { table: 'policy' | 'calendar'; version: string; problem: string };

type RuleRow<Body> = { version: string; body: Body };

const bodiesOf = async <Body>(manager: EntityManager, table: RuleFinding['table']) => {
  const rows = await manager.query<RuleRow<Body>[]>(`SELECT version, body FROM org.${table}`);
  return new Map(rows.map(({ version, body }) => [version, body]));
};

/** Holds the rules in the database against those that came with this release, and against those that tasks have pinned. */
export const ruleFindings = async (
  manager: EntityManager,
  pinned: Iterable<{ policy: Policy; calendarVersion: string }>,
): Promise<RuleFinding[]> => {
  const policies = await bodiesOf<Policy>(manager, 'policy');
  const calendars = await bodiesOf<Calendar>(manager, 'calendar');
  const problems = new Map<string, RuleFinding>();
  const find = (table: RuleFinding['table'], version: string, problem: string) =>
    problems.set(`${table} ${version} ${problem}`, { table, version, problem });
  for (const shipped of shippedPolicies)
    if (!isDeepStrictEqual(policies.get(shipped.version), shipped))
      find('policy', shipped.version, 'it is not the one of this release');
  if (!isDeepStrictEqual(calendars.get(vietnamCalendar.version), vietnamCalendar))
    find('calendar', vietnamCalendar.version, 'it is not the one of this release');
  for (const { policy, calendarVersion } of pinned) {
    if (!isDeepStrictEqual(policies.get(policy.version), policy))
      find('policy', policy.version, 'it is not the one that tasks were issued by');
    if (!calendars.has(calendarVersion)) find('calendar', calendarVersion, 'it is gone, and tasks go by it');
  }
  return [...problems.values()];
};
