import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Figure, Result } from '../../infra/bench/figures.ts';

const timeoutMs = 300_000;

type Ended = { code: number | null; lines: string[]; said: string };

// The bench makes its folders here, so that what it leaves behind is seen.
let temporary: string;
let running: ChildProcess | undefined;
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'dondoc-bench-spec-'));
  // Run by root, PostgreSQL has a user of its own, who must get in.
  chmodSync(temporary, 0o755);
});
afterAll(async () => {
  if (running && running.exitCode === null) {
    const ended = new Promise((resolve) => running?.once('close', resolve));
    running.kill('SIGTERM');
    await ended;
  }
  rmSync(temporary, { recursive: true, force: true });
});

const bench = (...args: string[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      NODE_OPTIONS: '',
      TMPDIR: temporary,
      DATABASE_URL: '',
      TEMPORAL_ADDRESS: '',
    };
    const child = spawn(process.execPath, ['infra/launch.mjs', 'bench', ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running = child;
    let [out, said] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, lines: out.trimEnd().split('\n'), said }));
  });

const read = ({ code, lines, said }: Ended): Required<Result> => {
  if (code !== 0) throw new Error(`The bench ended with ${code}:\n${said}`);
  return JSON.parse(lines.at(-1) ?? '') as Required<Result>;
};

/**
 * Every number of the object, with the way to it. Left out are those that a small run may honestly find to be nothing: what a process did
 * not do, and what so few tasks add to the memory that the system gives out in large pieces.
 */
const mayBeNothing = ['/cpu', '/memory/per1000Tasks/residentBytes'];

const numbersIn = (value: unknown, path = ''): [string, unknown][] => {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) =>
      mayBeNothing.some((end) => `${path}/${key}`.endsWith(end)) ? [] : numbersIn(inner, `${path}/${key}`),
    );
  return typeof value === 'string' ? [] : [[path, value]];
};

const middle = (values: number[]): number => {
  const order = values.toSorted((a, b) => a - b);
  return order.length % 2 === 1
    ? (order[(order.length - 1) / 2] ?? NaN)
    : ((order[order.length / 2 - 1] ?? NaN) + (order[order.length / 2] ?? NaN)) / 2;
};

const quotient = (one: Figure, other: Figure): number =>
  middle(one.perSecondByRound.map((rate, round) => rate / (other.perSecondByRound[round] ?? NaN)));

describe('npm run bench', () => {
  let result: Required<Result>;
  let ended: Ended;

  beforeAll(async () => {
    ended = await bench('--quick', '--json');
    result = read(ended);
  }, timeoutMs);

  it('measures every side with what is durable switched on, as the server says', () => {
    expect(result.durability).toEqual({ fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' });
    const commands = ['dbos', 'dbosShort', 'http', 'raw', 'workflow'];
    expect(Object.keys(result.commands.oneAtOnce).sort()).toEqual(commands);
    expect(Object.keys(result.commands.twentyAtOnce).sort()).toEqual(commands);
    expect(result.asleep.cpu['forgetful worker']).toBeGreaterThan(0);
    expect(Object.keys(result.issue).sort()).toEqual(['raw', 'start', 'workflow']);
    expect(Object.keys(result.verify).sort()).toEqual(['events', 'scan', 'verify']);
    expect(Object.keys(result.history)).toEqual(['command', 'idleYear']);
  });

  it('comes to numbers above zero everywhere', () => {
    const wrong = numbersIn(result).filter(
      ([, value]) => !(typeof value === 'number' && value > 0 && value < Infinity),
    );
    expect(wrong).toEqual([]);
  });

  it('compares what it has measured', () => {
    const { twentyAtOnce } = result.commands;
    expect(result.commandsVsRaw).toBeCloseTo(quotient(twentyAtOnce.workflow, twentyAtOnce.raw), 9);
    expect(result.commandsVsDbos).toBeCloseTo(quotient(twentyAtOnce.workflow, twentyAtOnce.dbos), 9);
    expect(result.rawVsDbos).toBeCloseTo(quotient(twentyAtOnce.raw, twentyAtOnce.dbos), 9);
    expect(result.issueVsRaw).toBeCloseTo(quotient(result.issue.workflow, result.issue.raw), 9);
    expect(result.verifyVsScan).toBeCloseTo(quotient(result.verify.verify, result.verify.scan), 9);
  });

  it('sees each process work where it is measured', () => {
    const busy = (figure: Figure) =>
      Object.entries(figure.cpu)
        .filter(([, cores]) => cores > 0.05)
        .map(([name]) => name);
    const { workflow, raw, dbos, http } = result.commands.twentyAtOnce;
    expect(busy(workflow)).toEqual(expect.arrayContaining(['Temporal', 'PostgreSQL', 'worker', 'bench']));
    expect(busy(raw)).toEqual(expect.arrayContaining(['Temporal', 'raw worker']));
    expect(busy(raw)).not.toContain('worker');
    expect(busy(dbos)).toEqual(expect.arrayContaining(['PostgreSQL', 'DBOS']));
    expect(busy(dbos)).not.toContain('Temporal');
    expect(busy(http)).toContain('API');
  });

  it('counts for an idle year what a year of thirty-day timers takes', () => {
    // Twelve timers fire; each is an event, as is the next timer, and the workflow’s turn between them takes three.
    expect(result.history.idleYear?.events).toBe(60);
  });

  it('tells people the same in a table beside the line for programs', () => {
    expect(ended.lines.filter((line) => line.startsWith('|'))).toEqual([]);
    expect(ended.said).toContain('fsync=on, synchronous_commit=on, full_page_writes=on');
    expect(ended.said).toMatch(/\| through the workflow +\|/);
    expect(ended.said).toContain('commandsVsRaw');
  });

  it('leaves nothing behind', () => {
    expect(readdirSync(temporary).filter((name) => name.startsWith('dondoc-'))).toEqual([]);
  });
});
