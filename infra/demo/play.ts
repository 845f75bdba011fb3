import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { isGrpcServiceError } from '@temporalio/client';
import type { z } from 'zod';
import { filesIn } from '#contracts';
import type { CommandOf, SuspensionView, TaskSummary } from '#contracts';
import { TimeTravel } from '../time-travel.ts';
import { PlainError } from '../supervise/plain-error.ts';
import type { ApiClient } from './api-client.ts';
import type { DemoAct, DemoData } from './data-schema.ts';
import { sha256Of } from './files.ts';
import { instantOf } from './local-time.ts';
import type { Progress } from './progress.ts';
import type { World } from './world.ts';

/** How all tasks stood when a leader looked. */
export type Review = { at: string; tasks: z.infer<typeof TaskSummary>[] };

/** What was played: the ids under which the tasks were issued, by code, and the reviews in order. */
export type Played = { taskIds: Map<string, string>; reviews: Review[] };

const atOnce = 6;

/** How long a decision may take to reach every task. */
const patienceMs = 60_000;

const issueActs = ({ issue, tasks }: DemoData): DemoAct[] =>
  tasks.map(({ asWritten: _, illustrative: __, ...fields }) => {
    const command: CommandOf<'IssueTask'> = { type: 'IssueTask', ...fields };
    return { ...issue, task: fields.code, command };
  });

/** The local times at which something is done or looked at, in order. */
const stopsOf = ({ issue, acts, suspensions, closings, reviews, ends }: DemoData): string[] => {
  const done = [issue, ...acts, ...suspensions, ...closings].map(({ at }) => at);
  return [...new Set([...done, ...reviews, ends])].sort();
};

const byTask = (acts: DemoAct[]): DemoAct[][] => {
  const tasks = new Map<string, DemoAct[]>();
  for (const act of acts) tasks.set(act.task, [...(tasks.get(act.task) ?? []), act]);
  return [...tasks.values()];
};

const say = ({ at, post, task, command }: DemoAct): string =>
  `${command.type} on ${task} by ${post} at ${at}`;

const grpcUnimplemented = 12;

/** A server of the user’s own does not skip time unless it is told to. */
const explain = (error: unknown): never => {
  const code: number | undefined = isGrpcServiceError(error) ? error.code : undefined;
  if (code !== grpcUnimplemented) throw error;
  throw new PlainError(
    'The server of TEMPORAL_ADDRESS does not skip time: set frontend.WorkflowTimeSkippingEnabled for the namespace dondoc-demo there, or take TEMPORAL_ADDRESS away.',
  );
};

/** Plays a year over HTTP, travelling from one stop to the next. */
export class Player {
  private readonly taskIds = new Map<string, string>();
  private readonly travel: TimeTravel;

  constructor(
    private readonly data: DemoData,
    world: World,
    private readonly api: ApiClient,
    private readonly progress: Progress,
  ) {
    this.travel = new TimeTravel(world.temporal, world.owner);
    for (const { code } of data.tasks) this.taskIds.set(code, randomUUID());
  }

  async play(signal: AbortSignal): Promise<Played> {
    const acts = [...issueActs(this.data), ...this.data.acts];
    const stops = stopsOf(this.data);
    const reviews: Review[] = [];
    for (const [index, at] of stops.entries()) {
      signal.throwIfAborted();
      this.progress.reached(at, index, stops.length);
      await this.travel.to(instantOf(at)).catch(explain);
      await this.doAll(acts.filter((act) => act.at === at));
      await this.decide(at);
      if (this.data.reviews.includes(at) || at === this.data.ends) reviews.push(await this.review(at));
    }
    return { taskIds: this.taskIds, reviews };
  }

  /** Acts at one moment: those on different tasks at once, those on one task in the order of the file. */
  private async doAll(acts: DemoAct[]): Promise<void> {
    const rest = byTask(acts);
    const lane = async () => {
      for (let next = rest.shift(); next; next = rest.shift()) {
        for (const act of next) await this.do(act);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
  }

  private async do(act: DemoAct): Promise<void> {
    const { at, post, task, command, expect } = act;
    const seat = { postId: post, at: instantOf(at) };
    const named = filesIn(command).map(({ sha256 }) => sha256);
    for (const file of this.data.files.filter((one) => named.includes(sha256Of(one))))
      await this.api.upload(seat, file.fileName, file.text);
    const answer = await this.api.act(seat, this.taskIds.get(task) ?? '', command);
    const code = answer === 'done' ? undefined : answer.code;
    if (code === expect) return;
    if (answer === 'done') throw new PlainError(`${say(act)} was accepted, and the file expects ${expect}.`);
    throw new PlainError(`${say(act)} was refused (${code}): ${answer.sentence}`);
  }

  /** What is decided at one moment on many tasks, or on the figures of a period. */
  private async decide(now: string): Promise<void> {
    for (const { at, post, decision } of this.data.suspensions.filter(({ at }) => at === now)) {
      const seat = { postId: post, at: instantOf(at) };
      let reached = await this.api.post<z.infer<typeof SuspensionView>>(seat, '/suspensions', decision);
      for (const end = Date.now() + patienceMs; !reached.done; await pause(100)) {
        if (Date.now() > end) throw new Error(`The decision of ${at} has not reached every task.`);
        reached = await this.api.read(seat, `/suspensions/${reached.decisionId}`);
      }
    }
    for (const { at, post, period } of this.data.closings.filter(({ at }) => at === now))
      await this.api.post({ postId: post, at: instantOf(at) }, '/periods', period);
  }

  private async review(at: string): Promise<Review> {
    return { at, tasks: await this.api.tasks({ postId: this.data.issue.post, at: instantOf(at) }) };
  }
}
