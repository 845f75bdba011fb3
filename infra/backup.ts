import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openSource } from './backup/source.ts';
import { takeBackup } from './backup/take.ts';
import { dataDirectory, makeDirectory } from './embedded/paths.ts';
import { PlainError } from './supervise/plain-error.ts';
import { terminalReporter } from './supervise/reporter.ts';
import { superviseUntilDone } from './supervise/supervise.ts';

const interrupted = 130;

const readTo = (args: string[]): string | undefined => {
  try {
    return parseArgs({ args, options: { to: { type: 'string' } } }).values.to;
  } catch {
    throw new PlainError('Use npm run backup -- --to FILE, or a folder that is there.');
  }
};

const datedName = (): string => `dondoc-${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}.tar.gz`;

/** The file to write: as named, or with a dated name in the folder named or in the data directory. */
const target = (to: string | undefined, dataDir: string): string => {
  const named = resolve(to ?? join(dataDir, 'backups'));
  if (to === undefined) makeDirectory(named, 'DONDOC_DATA_DIR');
  return statSync(named, { throwIfNoEntry: false })?.isDirectory() ? join(named, datedName()) : named;
};

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** `npm run backup`: the whole cluster as of one moment and all uploaded files, in one file, whether dondoc runs or not. */
export default async function backup(args: string[]): Promise<void> {
  const to = readTo(args);
  const began = performance.now();
  const report = terminalReporter();
  const done = await superviseUntilDone(report, async (scope) => {
    const dataDir = dataDirectory();
    const source = await openSource(scope, dataDir, report);
    const file = target(to, dataDir);
    return { file, manifest: await takeBackup(source, file, report, scope.signal) };
  });
  if (!done) {
    process.exitCode = interrupted;
    return;
  }
  const { file, manifest } = done;
  const { tasks, events, commands, files } = manifest.holds;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  report.say(`${file}, ${megabytes(statSync(file).size)}, in ${seconds} s`);
  report.say(
    `It holds ${tasks} tasks, ${events} events and ${commands} commands: all that was received until ${manifest.backupAt}.`,
  );
  report.say(
    files === undefined
      ? 'The uploaded files are in a bucket and not in it: back the bucket up, too.'
      : `With it are all ${files} uploaded files.`,
  );
  report.say('It holds personal data: keep it where only those may read it who may read the database.');
}
