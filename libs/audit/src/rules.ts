import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import type { FoundProblem, Policy } from '#contracts';
import { shippedPolicies, vietnamCalendar } from '#domain';
import { entryHash } from '#organisation';
import type { Entry, Rules } from '#organisation';

/** A policy or calendar that is not what it was, by table and version. */
export type RuleFinding = { table: keyof Rules; version: string; problem: FoundProblem };

type Find = (version: string, problem: FoundProblem) => void;

/** A version as it lies in the database. Those that came with a release, or were put in by hand before 0.2.0, were entered by nobody. */
type RuleRow<Body> = {
  version: string;
  body: Body;
  inForce: boolean;
  entry: Entry<Body> | { entryId: null };
  hash: Buffer | null;
};

const rowsOf = <K extends keyof Rules>(manager: EntityManager, table: K): Promise<RuleRow<Rules[K]>[]> =>
  manager.query(
    `SELECT version, body, in_force AS "inForce", hash, jsonb_build_object('entryId', entry_id, 'body', body, 'base', base, 'paper', paper,
       'by', entered_by) AS entry FROM org.${table}`,
  );

const asEntered = ({ entry, hash }: RuleRow<unknown>): boolean =>
  entry.entryId === null ? hash === null : hash !== null && entryHash(entry).equals(hash);

const versionsFound = <K extends keyof Rules>(
  rows: readonly RuleRow<Rules[K]>[],
  shipped: readonly Rules[K][],
  find: Find,
): void => {
  for (const row of rows) if (!asEntered(row)) find(row.version, { code: 'rule-changed' });
  for (const one of shipped) {
    const row = rows.find(({ version }) => version === one.version);
    if (!isDeepStrictEqual(row?.body, one)) find(one.version, { code: 'rule-not-as-released' });
  }
};

/** In force is what was put in force last; where nothing ever was, what the installation began with. */
const inForceFound = async (
  manager: EntityManager,
  table: keyof Rules,
  rows: readonly RuleRow<unknown>[],
  find: Find,
): Promise<void> => {
  const [last] = await manager.query<{ version: string }[]>(
    `SELECT version FROM org.${table}_application ORDER BY application DESC LIMIT 1`,
  );
  const present = rows.find(({ inForce }) => inForce)?.version;
  if (last && last.version !== present)
    find(present ?? last.version, { code: 'rule-out-of-force', last: last.version });
};

/** Holds the rules in the database against those that came with releases, were entered, and were pinned in tasks. */
export const ruleFindings = async (
  manager: EntityManager,
  pinned: Iterable<{ policy: Policy; calendarVersion: string }>,
): Promise<RuleFinding[]> => {
  const problems = new Map<string, RuleFinding>();
  const finder =
    (table: keyof Rules): Find =>
    (version, problem) =>
      problems.set(`${table} ${version} ${problem.code}`, { table, version, problem });
  const policies = await rowsOf(manager, 'policy');
  const calendars = await rowsOf(manager, 'calendar');
  versionsFound<'policy'>(policies, shippedPolicies, finder('policy'));
  versionsFound<'calendar'>(calendars, [vietnamCalendar], finder('calendar'));
  await inForceFound(manager, 'policy', policies, finder('policy'));
  await inForceFound(manager, 'calendar', calendars, finder('calendar'));
  const bodies = new Map(policies.map(({ version, body }) => [version, body]));
  const known = new Set(calendars.map(({ version }) => version));
  for (const { policy, calendarVersion } of pinned) {
    if (!isDeepStrictEqual(bodies.get(policy.version), policy))
      finder('policy')(policy.version, { code: 'rule-not-as-pinned' });
    if (!known.has(calendarVersion)) finder('calendar')(calendarVersion, { code: 'calendar-gone' });
  }
  return [...problems.values()];
};
