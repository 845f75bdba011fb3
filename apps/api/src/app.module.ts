import { Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationShutdown } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { BusinessClock, EventStore, FrozenFigures, HandedLists, Inbox } from '#event-store';
import { FileRegister, FileStore } from '#files';
import type { FileSettings } from '#files';
import {
  Accounts,
  CalendarVersions,
  CohortWithdrawals,
  HandoverRecord,
  Organisation,
  People,
  PolicyVersions,
  Successions,
  Suspensions,
} from '#organisation';
import { CommandGateway, ImportRecord } from '#platform';
import type { Config } from '#platform';
import { Audit } from './audit/audit.ts';
import { ApplicationRounds } from './calendars/application-rounds.ts';
import { Calendars } from './calendars/calendars.ts';
import { Previews } from './calendars/preview.ts';
import { ChangeStreams } from './changes/change-streams.ts';
import { Cohorts } from './cohorts/cohorts.ts';
import { CohortRounds } from './cohorts/cohort-rounds.ts';
import { CohortIssuing } from './cohorts/issuing.ts';
import { CohortWithdrawing } from './cohorts/withdrawing.ts';
import { Backlog } from './commands/backlog.ts';
import { Commands } from './commands/commands.ts';
import { controllers } from './controllers.ts';
import { CorrectionRounds } from './corrections/correction-rounds.ts';
import { Departures } from './departures/departures.ts';
import { directiveProviders } from './directives/providers.ts';
import { Downloads } from './files/downloads.ts';
import { DraftRounds } from './files/draft-rounds.ts';
import { NamedFiles } from './files/named-files.ts';
import { UploadLimit } from './files/upload-limit.ts';
import { Uploads } from './files/uploads.ts';
import { Forecasts } from './forecast/forecasts.ts';
import { Endings } from './figures/endings.ts';
import { Overviews } from './figures/overviews.ts';
import { Corrections } from './figures/corrections.ts';
import { Periods } from './figures/periods.ts';
import { Scopes } from './figures/scopes.ts';
import { HandedNow } from './handovers/handed-now.ts';
import { Handovers } from './handovers/handovers.ts';
import { LeftPosts } from './handovers/left-posts.ts';
import { Canaries } from './health/canaries.ts';
import { Ready } from './health/readiness.ts';
import { Annexes } from './imports/annexes.ts';
import { DryRun } from './imports/dry-run.ts';
import { ImportPreviews } from './imports/import-preview.ts';
import { ImportRounds } from './imports/import-rounds.ts';
import { Imports } from './imports/imports.ts';
import { Lateness } from './ledger/lateness.ts';
import { Ledgers } from './ledger/ledgers.ts';
import { Letters } from './letters/letters.ts';
import { LoadGuard } from './load/load.guard.ts';
import { Load } from './load/load.ts';
import { Me } from './me/me.ts';
import { Office } from './office/office.ts';
import { PeopleFound } from './people/people-found.ts';
import { Registration } from './people/registration.ts';
import { Policies } from './policies/policies.ts';
import { Reads } from './reads/reads.ts';
import { SessionGuard } from './sessions/session.guard.ts';
import { SigningIn } from './sessions/sign-in.ts';
import { Tokens } from './sessions/tokens.ts';
import { PlannedRounds } from './sub-tasks/planned-rounds.ts';
import { WithdrawalRounds } from './sub-tasks/withdrawal-rounds.ts';
import { SuccessionRounds } from './successions/succession-rounds.ts';
import { SuccessionDecisions } from './successions/successions.ts';
import { SuspensionPreviews } from './suspensions/suspension-preview.ts';
import { SuspensionRounds } from './suspensions/suspension-rounds.ts';
import { SuspensionDecisions } from './suspensions/suspensions.ts';
import { TaskLines } from './tasks/task-lines.ts';
import { Tasks } from './tasks/tasks.ts';
import { Trials } from './tasks/trials.ts';
import { UnitPlanDeciding } from './unit-plans/deciding.ts';
import { UnitPlans } from './unit-plans/unit-plans.ts';
import { Units } from './units/units.ts';
import { Watchdog } from './watchdog/watchdog.ts';
import { WeekReports } from './weeks/week-reports.ts';
import { Weeks } from './weeks/weeks.ts';

/** The settings of the API. */
export type ApiConfig = Pick<Config, 'TASK_QUEUE' | 'TOKEN_SECRET' | 'TRUST_PROXY' | 'MAX_FILE_MB'> &
  FileSettings;

/** What the API is made of, given its connections; it ends them when it ends. */
@Module({})
export class AppModule implements OnApplicationShutdown {
  constructor(
    private readonly database: DataSource,
    private readonly temporal: Client,
  ) {}

  static with(
    config: Omit<ApiConfig, keyof FileSettings>,
    database: DataSource,
    temporal: Client,
    files: FileStore,
  ): DynamicModule {
    const inbox = new Inbox(database);
    return {
      module: AppModule,
      controllers,
      providers: [
        { provide: DataSource, useValue: database },
        { provide: Client, useValue: temporal },
        { provide: Inbox, useValue: inbox },
        { provide: EventStore, useValue: new EventStore(database) },
        { provide: FrozenFigures, useValue: new FrozenFigures(database) },
        { provide: HandedLists, useValue: new HandedLists(database) },
        { provide: BusinessClock, useValue: new BusinessClock(database) },
        { provide: Organisation, useValue: new Organisation(database) },
        { provide: CalendarVersions, useValue: new CalendarVersions(database) },
        { provide: PolicyVersions, useValue: new PolicyVersions(database) },
        { provide: Accounts, useValue: new Accounts(database) },
        { provide: People, useValue: new People(database) },
        { provide: ImportRecord, useValue: new ImportRecord(database) },
        { provide: Suspensions, useValue: new Suspensions(database) },
        { provide: CohortWithdrawals, useValue: new CohortWithdrawals(database) },
        { provide: Successions, useValue: new Successions(database) },
        { provide: HandoverRecord, useValue: new HandoverRecord(database) },
        { provide: FileStore, useValue: files },
        { provide: FileRegister, useValue: new FileRegister(database) },
        { provide: UploadLimit, useValue: new UploadLimit(config.MAX_FILE_MB) },
        { provide: CommandGateway, useValue: new CommandGateway(temporal, inbox, config.TASK_QUEUE) },
        { provide: Canaries, useValue: new Canaries(temporal, config.TASK_QUEUE) },
        { provide: Tokens, useFactory: () => new Tokens(config.TOKEN_SECRET) },
        { provide: APP_GUARD, useClass: LoadGuard },
        { provide: APP_GUARD, useClass: SessionGuard },
        ...[
          Load,
          SigningIn,
          Backlog,
          TaskLines,
          Trials,
          Tasks,
          NamedFiles,
          Commands,
          Uploads,
          Downloads,
          DraftRounds,
          Reads,
          Audit,
          Forecasts,
          Endings,
          Scopes,
          Overviews,
          Lateness,
          Ledgers,
          Letters,
          Periods,
          Corrections,
          Calendars,
          Previews,
          ApplicationRounds,
          Cohorts,
          CohortIssuing,
          CohortWithdrawing,
          CohortRounds,
          HandedNow,
          Handovers,
          LeftPosts,
          Departures,
          SuccessionDecisions,
          SuccessionRounds,
          PlannedRounds,
          WithdrawalRounds,
          SuspensionDecisions,
          SuspensionPreviews,
          SuspensionRounds,
          Annexes,
          DryRun,
          ImportPreviews,
          Imports,
          ImportRounds,
          Policies,
          Units,
          UnitPlans,
          UnitPlanDeciding,
          ...directiveProviders,
          Registration,
          PeopleFound,
          CorrectionRounds,
          Me,
          Watchdog,
          ChangeStreams,
          Weeks,
          Office,
          WeekReports,
          Ready,
        ],
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled([this.database.destroy(), this.temporal.connection.close()]);
  }
}
