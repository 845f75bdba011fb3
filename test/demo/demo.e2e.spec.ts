import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownFile, readData } from '../../infra/demo/data.ts';
import type { DemoData } from '../../infra/demo/data-schema.ts';
import type { Result } from '../../infra/demo/run.ts';
import { lastLine, newDataDir, playDemo } from './play-demo.ts';
import { working, workingInTime } from './working.ts';
import type { Working } from './working.ts';

type Line = Result['line'];

const timeoutMs = 300_000;

let dataDir: string;
beforeAll(() => {
  dataDir = newDataDir();
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const demo = (...args: string[]) => playDemo(dataDir, args);

const sum = (of: Working[], count: (one: Working) => number): number =>
  of.reduce((total, one) => total + count(one), 0);

const inOrder = (escalations: Line['escalations']): string[] =>
  escalations
    .map(({ at, task, level, unit, post }) => `${at} ${task} level ${level}: ${unit} to ${post}`)
    .sort();

const escalationsIn = (worked: Record<string, Working>): Line['escalations'] =>
  Object.entries(worked).flatMap(([task, { escalations }]) =>
    // 08:00 local time.
    escalations.map(([level, unit, post, day]) => ({ task, level, unit, post, at: `${day}T01:00:00.000Z` })),
  );

const countsIn = (worked: Record<string, Working>) => {
  const all = Object.values(worked);
  const reminders = sum(all, (one) => one.reminders.length);
  const spells = sum(all, (one) => one.spells);
  const escalations = sum(all, (one) => one.escalations.length);
  return {
    tasks: all.length,
    reminders,
    spells,
    events: sum(all, ({ acts, clock = 0 }) => acts + clock) + reminders + spells + escalations,
  };
};

describe('the demo', () => {
  it(
    'comes to the figures worked out by hand for the whole year',
    async () => {
      const { escalations, seconds, ...line } = lastLine<Line>(await demo('--json'));
      expect(countsIn(working)).toEqual({ tasks: 27, reminders: 178, spells: 32, events: 891 });
      expect(inOrder(escalations)).toEqual(inOrder(escalationsIn(working)));
      expect(line).toEqual({
        ...countsIn(working),
        // All but ĐT-05, 06, 07, 08, 22, 27 (open) and ĐT-24 (withdrawn).
        signedOff: 20,
        withdrawn: 1,
        // ĐT-06, 07 (returned), 08, 22, 27; ĐT-05 awaits its sign-off.
        overdueOpen: 5,
        // Of these 25 the 20 that are done; of them 6 were late (ĐT-04, 09, 13, 17, 20, 21); of the 14 that were not, ĐT-03 had a later date and
        // ĐT-18 was done again after its own.
        ...{ completion: '20/25', onTime: '14/25', firstDate: '12/25' },
        // The half-year was closed on 05/07, the sign-off of 30/06 undone on 01/09.
        corrected: ['ĐT-18'],
        chainOk: true,
        foldEqualsWorkflow: true,
      });
      expect(seconds).toBeLessThan(240);
    },
    timeoutMs,
  );

  it(
    'comes to other figures, as worked out, when one act in the file is changed',
    async () => {
      const file = join(dataDir, 'changed.json');
      writeFileSync(file, JSON.stringify(changed(readData(ownFile()))));
      const { escalations, seconds: _, ...line } = lastLine<Line>(await demo('--json', '--data', file));
      expect(inOrder(escalations)).toEqual(inOrder(escalationsIn(workingInTime)));
      expect(line).toEqual({
        ...countsIn(workingInTime),
        ...{ signedOff: 1, withdrawn: 0, overdueOpen: 0, chainOk: true, foldEqualsWorkflow: true },
        ...{ completion: '1/1', onTime: '1/1', firstDate: '1/1', corrected: [] },
      });
    },
    timeoutMs,
  );

  it('stops with one sentence when an act is refused and the file does not say so', async () => {
    const file = join(dataDir, 'refused.json');
    writeFileSync(file, JSON.stringify(refused(readData(ownFile()))));
    const { code, said } = await demo('--json', '--data', file);
    expect(code).toBe(1);
    expect(said.trimEnd().split('\n').at(-1)).toMatch(
      /^SignOff on ĐT-19 by ubnd-dak-to-leader-2 at 2021-01-22T15:30 was refused \(no-completion-to-decide\): /,
    );
  });

  it('answers an unknown option with one sentence', async () => {
    const { code, said } = await demo('--loud');
    expect(code).toBe(1);
    expect(said).toMatch(/^Unknown option '--loud'[^\n]*: use --json [^\n]+\.\n$/);
  });
});

const cut = (data: DemoData, codes: string[], ends: string): DemoData => ({
  ...data,
  ends,
  reviews: [],
  tasks: data.tasks.filter(({ code }) => codes.includes(code)),
  acts: data.acts.filter(({ task, at }) => codes.includes(task) && at <= ends),
  suspensions: [],
  closings: [],
});

/** Three tasks until the spring, with the late approval of ĐT-10 given in time. */
const changed = (data: DemoData): DemoData => {
  const year = cut(data, Object.keys(workingInTime), '2021-04-05T10:00');
  const acts = year.acts.map((act) =>
    act.task === 'ĐT-10' && act.command.type === 'ApprovePlan' ? { ...act, at: '2021-02-17T14:00' } : act,
  );
  return { ...year, acts: acts.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)) };
};

/** One task, signed off before anything was done. */
const refused = (data: DemoData): DemoData => {
  const year = cut(data, ['ĐT-19'], '2021-01-22T16:00');
  const acts = year.acts.map((act) => ({
    ...act,
    post: 'ubnd-dak-to-leader-2',
    command: { type: 'SignOff' as const, grade: 'good' as const },
  }));
  return { ...year, acts };
};
