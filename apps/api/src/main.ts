import 'reflect-metadata';
import { connectAs, readConfig, temporalClient } from '#platform';
import type { Config } from '#platform';
import { createApp } from './app.ts';
import { CohortRounds } from './cohorts/cohort-rounds.ts';
import { ApplicationRounds } from './calendars/application-rounds.ts';
import { ChangeStreams } from './changes/change-streams.ts';
import { ChangeRounds } from './directives/change-rounds.ts';
import { TellingRounds } from './directives/telling-rounds.ts';
import { CorrectionRounds } from './corrections/correction-rounds.ts';
import { ImportRounds } from './imports/import-rounds.ts';
import { PlannedRounds } from './sub-tasks/planned-rounds.ts';
import { WithdrawalRounds } from './sub-tasks/withdrawal-rounds.ts';
import { SuccessionRounds } from './successions/succession-rounds.ts';
import { SuspensionRounds } from './suspensions/suspension-rounds.ts';
import { DraftRounds } from './files/draft-rounds.ts';

const connect = async (url: string) => {
  try {
    return await connectAs('api', url);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The database of DATABASE_URL does not answer (${reason}): start it, run the migration, and start the API again.`,
    );
  }
};

const listening = async (app: Awaited<ReturnType<typeof createApp>>, { HOST, PORT }: Config) => {
  try {
    await app.listen(PORT, HOST);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${PORT} is in use: stop what uses it, or set PORT to another one.`);
  }
};

/** Serves until SIGINT or SIGTERM, then lets the requests under way end. A start that fails says why in one sentence. */
const main = async (): Promise<void> => {
  const config = readConfig(process.env);
  if (!config.DATABASE_URL) throw new Error('Set DATABASE_URL, or use npm start, which brings a database.');
  if (!config.TOKEN_SECRET) {
    console.warn(
      'TOKEN_SECRET is not set: sessions end when this process does, and no other process knows them.',
    );
  }
  const app = await createApp(config, await connect(config.DATABASE_URL), temporalClient(config));
  app.enableShutdownHooks();
  await listening(app, config);
  app.get(ChangeStreams).start();
  app.get(ApplicationRounds).start();
  app.get(CorrectionRounds).start();
  app.get(SuspensionRounds).start();
  app.get(ImportRounds).start();
  app.get(CohortRounds).start();
  app.get(SuccessionRounds).start();
  app.get(ChangeRounds).start();
  app.get(TellingRounds).start();
  app.get(PlannedRounds).start();
  app.get(WithdrawalRounds).start();
  app.get(DraftRounds).start();
  console.log(`dondoc api is ready on http://${config.HOST}:${config.PORT}/api/docs`);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
