import { ownFile, readData } from './demo/data.ts';
import { lookAtKept } from './demo/look.ts';
import { readOptions } from './demo/options.ts';
import type { Options } from './demo/options.ts';
import { yearProgress } from './demo/progress.ts';
import { runDistricts } from './demo/districts/run.ts';
import type { DistrictsResult } from './demo/districts/run.ts';
import { runDemo } from './demo/run.ts';
import type { Result } from './demo/run.ts';
import { terminalReporter } from './supervise/reporter.ts';
import { supervise, superviseUntilDone } from './supervise/supervise.ts';

const interrupted = 130;

const run = async ({ json, keep, districts, file }: Options): Promise<void> => {
  const data = readData(file ?? ownFile());
  // The last line on the standard output is for programs; what people read goes beside it.
  const people = json ? process.stderr : process.stdout;
  const report = terminalReporter(people);
  const progress = yearProgress(report, people.isTTY);
  const result = await superviseUntilDone<Result | DistrictsResult>(report, (scope) =>
    districts
      ? runDistricts(data, { scope, report, keep })
      : runDemo(data, { scope, report, progress, keep }),
  );
  if (!result) {
    process.exitCode = interrupted;
    return;
  }
  people.write(`${result.report.join('\n')}\n`);
  if (keep) people.write('\nThe data is kept; look at it with: npm run demo -- --look\n');
  if (json) process.stdout.write(`${JSON.stringify(result.line)}\n`);
  else people.write(`\n${result.line.seconds} s\n`);
  process.exitCode = result.ok ? 0 : 1;
};

/** `npm run demo`: a year of Đăk Tô, or the papers of both districts, on real servers, told and checked. */
export default async function demo(args: string[]): Promise<void> {
  const options = readOptions(args);
  if (!options.look) return run(options);
  const report = terminalReporter();
  await supervise(report, (scope) => lookAtKept(scope, report));
}
