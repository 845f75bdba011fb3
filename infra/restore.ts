import { resolve } from 'node:path';
import { requireOwnPostgres } from './backup/source.ts';
import { dataDirectory, makeDirectory } from './embedded/paths.ts';
import { fileSettings } from './file-settings.ts';
import { lossLines } from './restore/loss-report.ts';
import { restore as restoreArchive } from './restore/run.ts';
import { PlainError } from './supervise/plain-error.ts';
import { terminalReporter } from './supervise/reporter.ts';
import { superviseUntilDone } from './supervise/supervise.ts';

const interrupted = 130;

/** `npm run restore -- FILE`: puts the whole cluster and the uploaded files back to a backup, and says what is lost by it. */
export default async function restore(args: string[]): Promise<void> {
  const [file, ...rest] = args;
  if (file === undefined || rest.length > 0 || file.startsWith('-'))
    throw new PlainError('Use npm run restore -- FILE, with the file of a backup.');
  requireOwnPostgres();
  const report = terminalReporter();
  const dataDir = dataDirectory();
  makeDirectory(dataDir, 'DONDOC_DATA_DIR');
  const done = await superviseUntilDone(report, (scope) =>
    restoreArchive(resolve(file), { scope, dataDir, report, files: fileSettings(dataDir) }),
  );
  if (!done) {
    process.exitCode = interrupted;
    return;
  }
  const { manifest, loss, lostFile, aside } = done;
  const { tasks, events, commands, files } = manifest.holds;
  for (const line of [
    `Restored: ${tasks} tasks, ${events} events and ${commands} commands, all that was received until ${manifest.backupAt}.`,
    files === undefined
      ? 'The uploaded files are not in the backup: they are in a bucket, or there were none then.'
      : `All ${files} uploaded files of the backup are in their place.`,
    ...lossLines(manifest.backupAt, loss, lostFile),
    ...(aside === undefined
      ? []
      : [`The database that was here has been set aside, with everything in it: ${aside}`]),
    'Go on with npm start.',
  ])
    report.say(line);
}
