import { performance } from 'node:perf_hooks';
import type { DemoData } from '../data-schema.ts';
import { openWorld } from '../open.ts';
import type { Opening } from '../open.ts';
import { afterwards, heading, stepReport } from './report.ts';
import { begins, officesOf, playDistricts } from './story/play.ts';
import type { Step } from './story/stage.ts';

/** What the story comes to: the object that --json prints, what people read, and whether all held after each step. */
export type DistrictsResult = {
  line: {
    steps: { at: string; name: string; tasks: number; events: number; broken: string[] }[];
    seconds: number;
  };
  report: string[];
  ok: boolean;
};

/** Plays the papers of both districts on servers of its own, and tells of each step as it ends, and of the invariants after it. */
export const runDistricts = async (data: DemoData, opening: Opening): Promise<DistrictsResult> => {
  const began = performance.now();
  const { scope, report } = opening;
  const world = await openWorld({ starts: begins, organisation: officesOf(data) }, opening);
  report.say(heading.join('\n'));
  const told = (step: Step) => report.say(stepReport(step).join('\n'));
  const steps = await playDistricts(data, world, { signal: scope.signal, told });
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  return {
    line: {
      steps: steps.map(({ at, name, looked: { tasks, events, broken } }) => ({
        ...{ at, name, tasks, events, broken: Object.keys(broken) },
      })),
      seconds,
    },
    report: afterwards,
    ok: steps.every(({ looked }) => Object.keys(looked.broken).length === 0),
  };
};
