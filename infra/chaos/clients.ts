import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Instant, TaskCommand } from '#contracts';
import { localDateOf, vietnamCalendar } from '#domain';
import type { Dice } from './dice.ts';
import { newTask } from './issues.ts';
import { nextMove, oppositeMoves } from './moves.ts';
import type { KnownTask, Move } from './moves.ts';
import type { ClientRecord } from './record.ts';
import type { Seat } from './seats.ts';

type Answer = { status: number; body: Record<string, unknown> };

const atOnce = 20;
const openTasks = 20;
const thinkingMs = [10, 120] as const;
const patienceMs = 10_000;
const attempts = 12;
const givesUp = 0.08;
const repeatsForNothing = 0.08;
const opposes = 0.3;

/** The answer says what became of the command; any other leaves it open. */
const isDefinite = ({ status }: Answer) => status !== 202 && status < 500;

/** People at work, many at once, who repeat what was not answered, give up at times, and at times repeat what was. */
export class Clients {
  private readonly tasks = new Map<string, KnownTask>();
  private working: Promise<unknown> = Promise.resolve();
  private stopping = false;
  /** When a decision was last told, in milliseconds of the wall clock. */
  lastDecidedAt = Date.now();
  /** How many decisions were told. */
  decided = 0;

  constructor(
    private readonly api: string,
    private readonly seats: ReadonlyMap<string, Seat>,
    private readonly record: ClientRecord,
    private readonly dice: Dice,
    private readonly now: () => Instant,
  ) {}

  start(): void {
    this.working = Promise.all(Array.from({ length: atOnce }, () => this.work()));
  }

  /** Nobody begins anything new; ends when everybody has stopped waiting. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.working;
  }

  /** One of the tasks that are worked on. */
  someTask(dice: Dice): string | undefined {
    return this.tasks.size > 0 ? dice.pick([...this.tasks.keys()]) : undefined;
  }

  private async work(): Promise<void> {
    while (!this.stopping) {
      await sleep(this.dice.between(...thinkingMs));
      if (this.tasks.size < openTasks) await this.issue();
      else await this.act(this.dice.pick([...this.tasks.values()]));
    }
  }

  private async issue(): Promise<void> {
    const { task, move } = newTask(this.dice, this.now(), (postId) => this.seat(postId));
    const answer = await this.submit(task.taskId, move);
    if (answer?.status === 200) this.tasks.set(task.taskId, task);
  }

  private async act(task: KnownTask): Promise<void> {
    const today = localDateOf(this.now(), vietnamCalendar);
    const opposite = this.dice.chance(opposes) ? oppositeMoves(task, this.dice, today) : [];
    const moves = opposite.length > 0 ? opposite : [nextMove(task, this.dice, today)];
    await Promise.all(
      moves.map(async (move) => {
        const answer = await this.submit(task.taskId, move);
        if (answer?.status === 200) this.learn(task, move);
      }),
    );
  }

  private learn(task: KnownTask, { body, then }: Move): void {
    if (body.type === 'ReassignTask') task.unitId = body.unitId;
    if (then) task.believed = then;
    if (then === 'closed') this.tasks.delete(task.taskId);
  }

  /** Sends one act under one key until the answer is definite, or the client gives up. */
  private async submit(taskId: string, { postId, body }: Move): Promise<Answer | undefined> {
    const key = randomUUID();
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const answer = await this.send(taskId, postId, body, key, attempt);
      if (answer && isDefinite(answer)) {
        this.lastDecidedAt = Date.now();
        this.decided += 1;
        if (this.dice.chance(repeatsForNothing)) await this.send(taskId, postId, body, key, attempt + 1);
        return answer;
      }
      if (this.stopping || this.dice.chance(givesUp)) return undefined;
      await sleep(this.dice.between(100, 300) * attempt);
    }
    return undefined;
  }

  private async send(
    taskId: string,
    postId: string,
    body: TaskCommand,
    key: string,
    attempt: number,
  ): Promise<Answer | undefined> {
    this.record.write({ kind: 'sent', key, attempt, taskId, postId, body });
    try {
      const response = await fetch(`${this.api}/tasks/${taskId}/commands`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${this.seat(postId).token}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(patienceMs),
      });
      const answer = { status: response.status, body: (await response.json()) as Answer['body'] };
      this.record.write({ kind: 'answered', key, attempt, ...answer });
      return answer;
    } catch (error) {
      this.record.write({ kind: 'unanswered', key, attempt, why: String(error) });
      return undefined;
    }
  }

  private seat(postId: string): Seat {
    const seat = this.seats.get(postId);
    if (!seat) throw new Error(`Nobody sits in ${postId}.`);
    return seat;
  }
}
