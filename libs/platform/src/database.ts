import pg from 'pg';
import { DataSource } from 'typeorm';
import { shippedPolicies, vietnamCalendar } from '#domain';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Append0004, EventStore0001, Restoration0006 } from '#event-store';
import { Files0012 } from '#files';
import {
  adoptOrganisation,
  Capacities0008,
  Organisation0002,
  PolicyVersions0015,
  seedRules,
} from '#organisation';
import { adoptVersions, NoticesAbout0020, ReadModels0003, ReadModels0011 } from '#read-models';
import { Watchdog0005 } from './migrations/0005-watchdog.ts';
import { Closings0007 } from './migrations/0007-closings.ts';
import { CalendarVersions0009 } from './migrations/0009-calendar-versions.ts';
import { Units0010 } from './migrations/0010-units.ts';
import { Suspensions0016 } from './migrations/0016-suspensions.ts';
import { ClosedFigures0014 } from './migrations/0014-closed-figures.ts';
import { BrowserSessions0017 } from './migrations/0017-browser-sessions.ts';
import { Changes0018 } from './migrations/0018-changes.ts';
import { Imports0023 } from './migrations/0023-imports.ts';
import { ReadLog0021 } from './migrations/0021-read-log.ts';
import { Disseminations0030 } from './migrations/0030-disseminations.ts';
import { CohortWithdrawals0042 } from './migrations/0042-cohort-withdrawals.ts';
import { DirectiveNotices0038 } from './migrations/0038-directive-notices.ts';
import { Spans0031 } from './migrations/0031-spans.ts';
import { Assignees0034 } from './migrations/0034-assignees.ts';
import { PlannedSubTasks0035 } from './migrations/0035-planned-sub-tasks.ts';
import { SubTasksSucceeded0036 } from './migrations/0036-sub-tasks-succeeded.ts';
import { Directives0022 } from './migrations/0022-directives.ts';
import { SubTasks0025 } from './migrations/0025-sub-tasks.ts';
import { Successions0024 } from './migrations/0024-successions.ts';
import { DirectiveChanges0026 } from './migrations/0026-directive-changes.ts';
import { Handovers0028 } from './migrations/0028-handovers.ts';
import { UnitPlans0029 } from './migrations/0029-unit-plans.ts';
import { Origins0033 } from './migrations/0033-origins.ts';
import { TakingOver0027 } from './migrations/0027-taking-over.ts';
import { grantRoles, urlFor } from './roles.ts';
import type { AppRole } from './roles.ts';

// A date is a day of the local calendar, not an instant: it stays text.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

const migrations = [
  EventStore0001,
  Organisation0002,
  ReadModels0003,
  Append0004,
  Watchdog0005,
  Restoration0006,
  Closings0007,
  Capacities0008,
  CalendarVersions0009,
  Units0010,
  ReadModels0011,
  Suspensions0016,
  ClosedFigures0014,
  PolicyVersions0015,
  Files0012,
  BrowserSessions0017,
  Changes0018,
  NoticesAbout0020,
  ReadLog0021,
  Directives0022,
  Imports0023,
  Successions0024,
  SubTasks0025,
  DirectiveChanges0026,
  Handovers0028,
  TakingOver0027,
  UnitPlans0029,
  Disseminations0030,
  Spans0031,
  Origins0033,
  Assignees0034,
  PlannedSubTasks0035,
  SubTasksSucceeded0036,
  DirectiveNotices0038,
  CohortWithdrawals0042,
];

/** Which of the migrations that a database has been through are of a later release than this one. */
export const unknownMigrations = (names: readonly string[]): string[] => {
  const known = new Set<string>(migrations.map((Migration) => new Migration().name));
  return names.filter((name) => !known.has(name));
};

const connect = (url: string, poolSize: number, applicationName: string): Promise<DataSource> =>
  new DataSource({
    type: 'postgres',
    url,
    poolSize,
    applicationName,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    // Whoever finds every connection in use is told so, rather than wait for ever.
    connectTimeoutMS: 3000,
    extra: { options: '-c timezone=UTC' },
  }).initialize();

/** Connects as the owner: for migrations, seeds, rebuilds and the travels of the demo. */
export const connectOwner = (url: string): Promise<DataSource> => connect(url, 4, 'dondoc owner');

/** Connects as one of the application’s roles. */
export const connectAs = (role: AppRole, ownerUrl: string): Promise<DataSource> =>
  connect(urlFor(ownerUrl, role), 20, `dondoc ${role}`);

/** The connections of a database, for a library that speaks to PostgreSQL itself. */
export const poolOf = ({ driver }: DataSource): pg.Pool => (driver as PostgresDriver).master as pg.Pool;

/** Brings the database to this release: tables, functions, roles, the default rules where there are none, streams for the units, and the versions of tasks. */
export const migrate = async (url: string): Promise<void> => {
  const owner = await connectOwner(url);
  try {
    await owner.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', ['dondoc migrate']);
    await owner.runMigrations();
    await grantRoles(owner, url);
    await seedRules(owner, shippedPolicies, vietnamCalendar);
    await adoptOrganisation(owner);
    await adoptVersions(owner.manager);
  } finally {
    await owner.destroy();
  }
};
