import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountOf } from './chaos/account.ts';
import { readOptions } from './chaos/options.ts';
import { runChaos } from './chaos/run.ts';
import type { Tell } from './chaos/run.ts';
import { terminalReporter } from './supervise/reporter.ts';
import { superviseUntilDone } from './supervise/supervise.ts';

const interrupted = 130;

/** Run by root, PostgreSQL has a user of its own, who must get in. */
const makeFolder = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'dondoc-chaos-'));
  chmodSync(dir, 0o755);
  return dir;
};

/** `npm run chaos`: people at work on servers that are killed again and again; then everything they were promised is checked. */
export default async function chaos(args: string[]): Promise<void> {
  const options = readOptions(args);
  // The last line on the standard output is for programs; what people read goes beside it.
  const report = terminalReporter(options.json ? process.stderr : process.stdout);
  const began = performance.now();
  const tell: Tell = (what) =>
    report.say(`${((performance.now() - began) / 1000).toFixed(1).padStart(7)} s  ${what}`);
  const dataDir = makeFolder();
  let keep = true;
  try {
    const result = await superviseUntilDone(report, (scope) =>
      runChaos(options, { dataDir, scope, report, tell }),
    );
    keep = result !== undefined && !result.figures.ok;
    process.exitCode = result ? Number(keep) : interrupted;
    if (!result) return;
    report.say(accountOf(result).join('\n'));
    if (options.json) process.stdout.write(`${JSON.stringify(result.figures)}\n`);
  } finally {
    if (keep) report.say(`The record of every request, the logs and the data are kept in ${dataDir}.`);
    else rmSync(dataDir, { recursive: true, force: true });
  }
}
