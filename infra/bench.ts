import { readOptions } from './bench/options.ts';
import { reportOf } from './bench/report.ts';
import { runBench } from './bench/run.ts';
import { terminalReporter } from './supervise/reporter.ts';
import { superviseUntilDone } from './supervise/supervise.ts';

const interrupted = 130;

/** `npm run bench`: how fast it is, beside what the same servers do with the least possible work. */
export default async function bench(args: string[]): Promise<void> {
  const options = readOptions(args);
  // The last line on the standard output is for programs; what people read goes beside it.
  const people = options.json ? process.stderr : process.stdout;
  const report = terminalReporter(people);
  const result = await superviseUntilDone(report, (scope) => runBench(options, { scope, report }));
  if (!result) {
    process.exitCode = interrupted;
    return;
  }
  people.write(`${reportOf(result).join('\n')}\n`);
  if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`);
}
