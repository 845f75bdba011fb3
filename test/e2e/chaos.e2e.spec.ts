import { spawn } from 'node:child_process';
import { beforeAll, describe, expect, it } from '@jest/globals';

const kills = 20;

type Figures = {
  ok: boolean;
  kills: Record<string, number>;
  failpoints: Record<string, number>;
  continueAsNewForced: number;
  acknowledged: number;
  refused: number;
  clockActs: number;
  secondsToSettle: number;
  rebuilt: number;
  checks: Record<string, { checked: number; failures: string[] }>;
};

/** `npm run chaos` as a user runs it. */
const run = (args: string[]): Promise<{ code: number | null; out: string; people: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['infra/launch.mjs', 'chaos', ...args], {
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    let out = '';
    let people = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (people += chunk.toString()));
    child.on('exit', (code) => resolve({ code, out, people }));
  });

const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, one) => all + one, 0);

describe('worker, API, Temporal and PostgreSQL killed twenty times under load', () => {
  let code: number | null;
  let people: string;
  let figures: Figures;

  beforeAll(async () => {
    const ended = await run(['--kills', String(kills), '--seed', '4', '--json']);
    ({ code, people } = ended);
    const last = ended.out.trim().split('\n').at(-1) ?? '';
    if (!last.startsWith('{'))
      throw new Error(`It ended (${code}) before it could account: ${people.slice(-4000)}`);
    figures = JSON.parse(last) as Figures;
  }, 600_000);

  it('were killed, every one of them, while people and clock were at work', () => {
    expect(sum(figures.kills)).toBe(kills);
    expect(Math.min(...Object.values(figures.kills))).toBeGreaterThan(0);
    expect(sum(figures.failpoints)).toBeGreaterThan(0);
    expect(figures.continueAsNewForced).toBeGreaterThan(0);
    expect(figures.acknowledged).toBeGreaterThan(50);
    expect(figures.refused).toBeGreaterThan(5);
    expect(figures.clockActs).toBeGreaterThan(5);
    expect(people).toContain(`kill ${kills} of ${kills}`);
  });

  it('kept every promise', () => {
    const broken = Object.entries(figures.checks).filter(([, { failures }]) => failures.length > 0);
    expect(broken).toEqual([]);
    expect(Object.entries(figures.checks).filter(([, { checked }]) => checked === 0)).toEqual([]);
    expect(figures.secondsToSettle).toBeLessThanOrEqual(figures.rebuilt > 0 ? 180 : 30);
    expect([figures.ok, code]).toEqual([true, 0]);
  });
});

describe('npm run chaos', () => {
  it('says what it takes, and starts nothing, when it is asked for something else', async () => {
    const { code, people } = await run(['--kills', 'many']);
    expect(code).toBe(1);
    expect(people).toMatch(/"many" is no number of kills: use --kills N/);
  });
});
