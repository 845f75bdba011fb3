import type { Figure, Result } from './figures.ts';

const number = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value >= 10 ? 1 : 2);

const row = (name: string, { perSecond, p50Ms, p99Ms, cpu }: Figure): string[] => [
  name,
  number(perSecond),
  p50Ms === undefined ? '' : number(p50Ms),
  p99Ms === undefined ? '' : number(p99Ms),
  Object.entries(cpu)
    .filter(([, busy]) => busy >= 0.02)
    .toSorted(([, a], [, b]) => b - a)
    .map(([process, busy]) => `${process} ${busy.toFixed(2)}`)
    .join(', '),
];

const names = {
  workflow: 'through the workflow',
  raw: 'bare Update, one row',
  dbos: 'DBOS, one workflow a task',
  dbosShort: 'DBOS, one workflow a command',
  http: 'over HTTP, inbox and all',
};

const table = (title: string, rows: string[][]): string[] => {
  const head = [title, 'a second', 'p50 ms', 'p99 ms', 'processors busy'];
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => (column === 0 || column === 4 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 || column === 4 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return ['', line(head), rule, ...rows.map(line)];
};

const commandTables = ({ commands }: Result): string[] =>
  commands
    ? [
        ...table(
          'Commands, 1 at once',
          Object.entries(names).map(([name, title]) =>
            row(title, commands.oneAtOnce[name as keyof typeof names]),
          ),
        ),
        ...table(
          'Commands, 20 at once',
          Object.entries(names).map(([name, title]) =>
            row(title, commands.twentyAtOnce[name as keyof typeof names]),
          ),
        ),
      ]
    : [];

const asleepTable = ({ asleep }: Result): string[] =>
  asleep
    ? table('Commands for tasks asleep, 20 at once', [row('through the workflow, replayed', asleep)])
    : [];

const issueTable = ({ issue }: Result): string[] =>
  issue
    ? table('Tasks issued, 20 at once', [
        row('through the workflow', issue.workflow),
        row('bare Update-with-Start, one row', issue.raw),
        row('bare start', issue.start),
      ])
    : [];

const verifyTable = ({ verify }: Result): string[] =>
  verify
    ? table(`Events of ${verify.events}`, [
        row('verified', verify.verify),
        row('read and hashed', verify.scan),
      ])
    : [];

const megabytes = (bytes: number): string => `${number(bytes / 1_000_000)} MB`;

const historyLines = ({ history }: Result): string[] => {
  if (!history) return [];
  const { command, idleYear } = history;
  const year = idleYear
    ? `a year with nothing to do ${number(idleYear.events)} events and ${number(idleYear.bytes)} bytes`
    : 'an idle year only on our own Temporal server';
  return [
    '',
    `History: a command takes ${number(command.events)} events and ${number(command.bytes)} bytes, ${year}.`,
  ];
};

const memoryLines = ({ memory }: Result): string[] => {
  if (!memory) return [];
  const { atRest, full, per1000Tasks } = memory;
  return [
    '',
    `Memory of the worker: ${megabytes(atRest.residentBytes)} at rest, ${megabytes(full.residentBytes)} with ${full.openTasks} open tasks in its cache;`,
    `1,000 tasks more take ${megabytes(per1000Tasks.residentBytes)}, of which ${megabytes(per1000Tasks.heapBytes)} are live objects.`,
  ];
};

const mergersLines = ({ mergers }: Result): string[] => {
  if (!mergers) return [];
  const { communes, into, tasks, dryRunSeconds, longestDryRunSeconds, decideSeconds, doneSeconds } = mergers;
  return [
    '',
    `Mergers: ${communes} communes into ${into}, ${tasks} open tasks. Dry runs ${number(dryRunSeconds)} s in all, the longest ${number(longestDryRunSeconds)} s; decisions ${number(decideSeconds)} s;`,
    `until every unit and task was handed on ${number(doneSeconds)} s.`,
  ];
};

const aims = {
  commandsVsRaw: 0.9,
  commandsVsDbos: 1,
  rawVsDbos: undefined,
  issueVsRaw: 0.9,
  verifyVsScan: 0.8,
} as const;

const ratioLines = (result: Result): string[] =>
  Object.entries(aims).flatMap(([name, aim]) => {
    const value = result[name as keyof typeof aims];
    const said = aim === undefined ? '' : ` (aim ${aim.toFixed(2)})`;
    return value === undefined ? [] : [`${name.padEnd(15)} ${value.toFixed(2)}${said}`];
  });

/** The figures for people, in Markdown that reads well on a terminal too. */
export const reportOf = (result: Result): string[] => {
  const { machine, durability, postgres, temporal, rounds, seconds } = result;
  const settings = Object.entries(durability).map(([name, value]) => `${name}=${value}`);
  return [
    '',
    `${machine.cores} cores (${machine.processor}), Node ${machine.node}, PostgreSQL ${postgres}, Temporal ${temporal}`,
    `${settings.join(', ')}; medians of ${rounds} rounds of ${seconds} s for each side, in turn`,
    ...commandTables(result),
    ...asleepTable(result),
    ...issueTable(result),
    ...verifyTable(result),
    ...historyLines(result),
    ...memoryLines(result),
    ...mergersLines(result),
    '',
    ...ratioLines(result),
  ];
};
