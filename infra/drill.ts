import { parseArgs } from 'node:util';
import { loseTemporal } from './drill/temporal-lost.ts';
import type { DrillResult } from './drill/temporal-lost.ts';
import { recoveredLine } from './recover.ts';
import { PlainError } from './supervise/plain-error.ts';
import { terminalReporter } from './supervise/reporter.ts';
import { superviseUntilDone } from './supervise/supervise.ts';

const interrupted = 130;
const most = 100_000;

const readOptions = (args: string[]): { tasks: number; json: boolean } => {
  const options = {
    tasks: { type: 'string', default: '200' },
    json: { type: 'boolean', default: false },
  } as const;
  const usage = new PlainError(`Use npm run drill -- --tasks N (1 to ${most}), and --json for programs.`);
  try {
    const { tasks, json } = parseArgs({ args, options }).values;
    const count = Number(tasks);
    if (!Number.isInteger(count) || count < 1 || count > most) throw usage;
    return { tasks: count, json };
  } catch {
    throw usage;
  }
};

const tell = ({ tasks, events, meanwhile, recovered, seconds, problems }: DrillResult): string[] => [
  '',
  `  issuing ${tasks} tasks (${events} events)`.padEnd(58) + `${seconds.issue} s`,
  `  stopping Temporal, ${meanwhile} commands in its hands, dropping`.padEnd(58) + `${seconds.outage} s`,
  '  starting servers, schemas, namespace, worker, API'.padEnd(58) + `${seconds.start} s`,
  '  recovering'.padEnd(58) + `${seconds.recover} s`,
  '  until every workflow has answered and all is compared'.padEnd(58) + `${seconds.agree} s`,
  '',
  recoveredLine(recovered),
  ...(problems.length === 0
    ? [
        `All ${tasks} tasks stand as before, the ${meanwhile} commands are decided, and nothing was said twice.`,
      ]
    : ['Not everything is as it should be:', ...problems.map((problem) => `  ${problem}`)]),
];

/** `npm run drill`: loses Temporal in an office of its own, recovers, and compares. */
export default async function drill(args: string[]): Promise<void> {
  const { tasks, json } = readOptions(args);
  // The last line on the standard output is for programs; what people read goes beside it.
  const people = json ? process.stderr : process.stdout;
  const report = terminalReporter(people);
  const result = await superviseUntilDone(report, (scope) => loseTemporal(tasks, scope, report));
  if (!result) {
    process.exitCode = interrupted;
    return;
  }
  for (const line of tell(result)) report.say(line);
  if (json) process.stdout.write(`${JSON.stringify(result)}\n`);
  process.exitCode = result.problems.length === 0 ? 0 : 1;
}
