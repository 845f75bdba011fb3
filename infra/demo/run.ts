import { performance } from 'node:perf_hooks';
import { ratesIn, readAccount } from './account.ts';
import type { RatesLine } from './account.ts';
import { ApiClient } from './api-client.ts';
import { demoPassword } from './data.ts';
import type { DemoData } from './data-schema.ts';
import { instantOf } from './local-time.ts';
import { openWorld } from './open.ts';
import type { Opening } from './open.ts';
import { Player } from './play.ts';
import type { Progress } from './progress.ts';
import { prove } from './proof.ts';
import { richest } from './report/story.ts';
import { yearReport } from './report/year-report.ts';
import { figuresOf, readYear } from './year.ts';
import type { Figures } from './year.ts';

/** What a run comes to: the object that --json prints, what a leader reads, and whether every check passed. */
export type Result = {
  line: Figures & RatesLine & { chainOk: boolean; foldEqualsWorkflow: boolean; seconds: number };
  report: string[];
  ok: boolean;
};

type Surroundings = Opening & { progress: Progress };

/** Plays a year on servers of its own, accounts for it and checks it. */
export const runDemo = async (data: DemoData, surroundings: Surroundings): Promise<Result> => {
  const began = performance.now();
  const { scope, progress } = surroundings;
  const world = await openWorld(data, surroundings);
  const api = new ApiClient(world.api, data.organisation, demoPassword);
  const played = await new Player(data, world, api, progress).play(scope.signal);
  const years = await readYear(world.owner, data.tasks, played);
  const figures = figuresOf(years);
  const seat = { postId: data.issue.post, at: instantOf(data.ends) };
  const proof = await prove(world, years, { api, seat });
  const year = richest(years);
  if (!year) throw new Error('There is no task to tell of.');
  const account = await readAccount(api, seat, years, year);
  const chainOk = proof.chain.length === 0;
  const foldEqualsWorkflow = proof.workflows.length === 0;
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  return {
    line: { ...figures, ...ratesIn(account), chainOk, foldEqualsWorkflow, seconds },
    report: yearReport(data, { played, years, figures, account, proof }),
    ok: chainOk && foldEqualsWorkflow && proof.readModels.length === 0 && proof.files.problems.length === 0,
  };
};
