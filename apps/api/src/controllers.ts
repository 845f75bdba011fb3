import { AuditController } from './audit/audit.controller.ts';
import { CalendarsController } from './calendars/calendars.controller.ts';
import { ChangesController } from './changes/changes.controller.ts';
import { CohortsController } from './cohorts/cohorts.controller.ts';
import { CommandsController } from './commands/commands.controller.ts';
import { DirectiveCommandsController } from './commands/directive-commands.controller.ts';
import { UnitCommandsController } from './commands/unit-commands.controller.ts';
import { DeparturesController } from './departures/departures.controller.ts';
import { DirectiveChangesController } from './directives/changes.controller.ts';
import { DirectivesController } from './directives/directives.controller.ts';
import { DisseminationsController } from './directives/disseminations.controller.ts';
import { FilesController } from './files/files.controller.ts';
import { ForecastController } from './forecast/forecast.controller.ts';
import { OverviewController } from './figures/overview.controller.ts';
import { PeriodsController } from './figures/periods.controller.ts';
import { HandoversController } from './handovers/handovers.controller.ts';
import { HealthController } from './health/health.controller.ts';
import { ImportsController } from './imports/imports.controller.ts';
import { LedgerController } from './ledger/ledger.controller.ts';
import { LettersController } from './letters/letters.controller.ts';
import { MeController } from './me/me.controller.ts';
import { OfficeController } from './office/office.controller.ts';
import { PeopleController } from './people/people.controller.ts';
import { PoliciesController } from './policies/policies.controller.ts';
import { ReadsController } from './reads/reads.controller.ts';
import { BrowserSessionController } from './sessions/browser-session.controller.ts';
import { SessionsController } from './sessions/sessions.controller.ts';
import { SuccessionsController } from './successions/successions.controller.ts';
import { SuspensionsController } from './suspensions/suspensions.controller.ts';
import { TasksController } from './tasks/tasks.controller.ts';
import { UnitPlansController } from './unit-plans/unit-plans.controller.ts';
import { UnitsController } from './units/units.controller.ts';
import { WatchdogController } from './watchdog/watchdog.controller.ts';
import { WeeksController } from './weeks/weeks.controller.ts';

/** What the API answers by, in the order in which its description lists them. */
export const controllers = [
  SessionsController,
  BrowserSessionController,
  MeController,
  TasksController,
  CommandsController,
  FilesController,
  UnitCommandsController,
  DirectiveCommandsController,
  DirectivesController,
  DirectiveChangesController,
  DisseminationsController,
  UnitPlansController,
  AuditController,
  ReadsController,
  ForecastController,
  OverviewController,
  WeeksController,
  OfficeController,
  LedgerController,
  LettersController,
  PeriodsController,
  CalendarsController,
  SuspensionsController,
  ImportsController,
  CohortsController,
  SuccessionsController,
  HandoversController,
  DeparturesController,
  PoliciesController,
  UnitsController,
  PeopleController,
  WatchdogController,
  ChangesController,
  HealthController,
];
