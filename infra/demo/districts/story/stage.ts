import { setTimeout as pause } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import type { TaskCommand } from '#contracts';
import type { OrganisationData } from '#organisation';
import { lookAtInvariants } from '../../../chaos/checks/invariants.ts';
import type { Looked } from '../../../chaos/checks/invariants.ts';
import { PlainError } from '../../../supervise/plain-error.ts';
import { TimeTravel } from '../../../time-travel.ts';
import { ApiClient } from '../../api-client.ts';
import type { Seat } from '../../api-client.ts';
import { demoPassword } from '../../data.ts';
import { instantOf } from '../../local-time.ts';
import type { World } from '../../world.ts';

/** A step of the story: when, what was done, and what was looked at after it. */
export type Step = { at: string; name: string; lines: string[]; looked: Looked };

/** What a step did, in words, and what the next ones need of it. */
export type Done<T> = { lines: string[]; gives: T };

const patienceMs = 120_000;

/** Where the story is played: over HTTP, in travelled time, with the invariants looked at after each step. */
export class Stage {
  readonly steps: Step[] = [];
  readonly api: ApiClient;
  private readonly travel: TimeTravel;
  private now = '';

  constructor(
    private readonly world: World,
    organisation: OrganisationData,
    private readonly signal: AbortSignal,
    private readonly told: (step: Step) => void,
  ) {
    this.api = new ApiClient(world.api, organisation, demoPassword);
    this.travel = new TimeTravel(world.temporal, world.owner);
  }

  /** Travels to a local time, does something there, and looks at the whole. */
  async step<T>(at: string, name: string, work: () => Promise<Done<T>>): Promise<T> {
    this.signal.throwIfAborted();
    await this.travel.to(instantOf(at));
    this.now = at;
    const { lines, gives } = await work();
    const { owner, temporal } = this.world;
    const step = { at, name, lines, looked: await lookAtInvariants({ owner, temporal }) };
    this.steps.push(step);
    this.told(step);
    return gives;
  }

  /** A post in which something is asked for now. */
  seat(postId: string): Seat {
    return { postId, at: instantOf(this.now) };
  }

  /** Does an act on a task that the story takes for granted. */
  async act(postId: string, taskId: string, command: TaskCommand): Promise<void> {
    const answer = await this.api.act(this.seat(postId), taskId, command);
    if (answer !== 'done')
      throw new PlainError(`${command.type} by ${postId} was refused (${answer.code}): ${answer.sentence}`);
  }

  /** Issues a task, and says under which id. */
  async issue(postId: string, command: TaskCommand): Promise<string> {
    const taskId = randomUUID();
    await this.act(postId, taskId, command);
    return taskId;
  }

  /** Reads again and again until something holds. */
  async until<T>(postId: string, path: string, holds: (read: T) => boolean): Promise<T> {
    for (const end = Date.now() + patienceMs; ; await pause(200)) {
      const read = await this.api.read<T>(this.seat(postId), path);
      if (holds(read)) return read;
      if (Date.now() > end) throw new Error(`${path} does not come to its end: ${JSON.stringify(read)}`);
    }
  }
}
