import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ManagedProcess } from '../supervise/process.ts';
import type { Stoppable } from '../supervise/supervise.ts';
import { signalProcess } from '../supervise/process-identity.ts';

export const victims = ['worker', 'api', 'temporal', 'postgres'] as const;
export type Victim = (typeof victims)[number];

/** From when to when a part did not work, in milliseconds of the wall clock. */
export type Outage = { part: Victim; from: number; to: number };

const retryMs = 200;

const childrenOf = (pid: number): number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([child, parent]) => (parent === pid && child !== undefined ? [child] : []));

/** One process of the system under chaos. However it ends, it is brought back at once, again and again until it is ready. */
export class Part implements Stoppable {
  readonly outages: Outage[] = [];
  private state: 'up' | 'frozen' | 'away' = 'up';
  private frozen: number[] = [];
  private coming: Promise<void> = Promise.resolve();
  private leaving = false;

  constructor(
    readonly name: Victim,
    private readonly process: ManagedProcess,
    onUnasked: (name: Victim) => void,
  ) {
    process.onExit(() => {
      if (this.state === 'away' || this.leaving) return;
      onUnasked(name);
      void this.bringBack();
    });
  }

  get up(): boolean {
    return this.state === 'up';
  }

  /** Ends it without a word of warning, and brings it back. */
  shoot(): void {
    const { pid } = this.process;
    void this.bringBack();
    if (pid !== undefined) signalProcess(pid, 'SIGKILL');
  }

  /** Ends it as whoever watches it would, and brings it back. */
  restart(): void {
    void this.bringBack();
  }

  /** Freezes it, with its children, for a while. */
  async freeze(ms: number, signal: AbortSignal): Promise<void> {
    const { pid } = this.process;
    if (pid === undefined) return;
    const from = Date.now();
    this.state = 'frozen';
    signalProcess(pid, 'SIGSTOP');
    this.frozen = [...childrenOf(pid), pid];
    for (const one of this.frozen) signalProcess(one, 'SIGSTOP');
    await sleep(ms, undefined, { signal }).catch(() => undefined);
    this.thaw();
    this.outages.push({ part: this.name, from, to: Date.now() });
    if (this.state === 'frozen') this.state = 'up';
  }

  /** It is no longer brought back, so that whoever started it can stop it. */
  async stop(): Promise<void> {
    this.leaving = true;
    this.thaw();
    await this.coming;
  }

  /** It is no longer brought back, and whoever started it can end it at once. */
  kill(): void {
    this.leaving = true;
    this.thaw();
  }

  private thaw(): void {
    for (const one of this.frozen) signalProcess(one, 'SIGCONT');
    this.frozen = [];
  }

  private bringBack(): Promise<void> {
    this.state = 'away';
    this.coming = this.startUntilReady(Date.now());
    return this.coming;
  }

  /** A server that was killed may still be in the way of its successor for a moment: its port, its shared memory. */
  private async startUntilReady(from: number): Promise<void> {
    while (!this.leaving) {
      await this.process.restart().catch(() => sleep(retryMs));
      if (this.process.pid === undefined) continue;
      this.outages.push({ part: this.name, from, to: Date.now() });
      this.state = 'up';
      return;
    }
  }
}
