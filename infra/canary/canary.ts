import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { canaryReturns } from '#platform';
import { logFile } from '../embedded/paths.ts';
import { databaseAnswers } from '../embedded/postgres.ts';
import type { ManagedProcess } from '../supervise/process.ts';
import type { Reporter } from '../supervise/reporter.ts';
import type { Stoppable } from '../supervise/supervise.ts';
import { failuresToRestart, Patience } from './patience.ts';
import { serverWorks } from './server-works.ts';

/** What the canary goes through, and what it may restart. */
export type Watched = {
  temporal: Client;
  taskQueue: string;
  databaseUrl: string;
  worker: ManagedProcess;
  /** Undefined for a server that is not ours: it is never restarted. */
  server: ManagedProcess | undefined;
  dataDir: string;
  report: Reporter;
};

const everyMs = 10_000;
const afterFailureMs = 5_000;
const deadlineMs = 5_000;

/** Where a canary that did not come back got stuck. */
type Fault = 'database' | 'server' | 'worker';

const sayings: Record<Fault, string> = {
  database: 'the database does not answer',
  server: 'the Temporal server does no work',
  worker: 'the worker does not answer',
};

/**
 * Sends a canary through Temporal, the worker and the database every ten seconds, and restarts what answers its health check, or just
 * lives, but does no work (temporalio/temporal#11691). What ended by itself is not its business: that is brought back anyway.
 */
export class Canary implements Stoppable {
  readonly #watched: Watched;
  readonly #stopped = new AbortController();
  readonly #patience = { server: new Patience(), worker: new Patience() };
  #last: Fault | undefined;

  constructor(watched: Watched) {
    this.#watched = watched;
    void this.#fly();
  }

  /** It must not hold up the end of everything: what is on its way is not waited for. */
  stop(): Promise<void> {
    this.kill();
    return Promise.resolve();
  }

  kill(): void {
    this.#stopped.abort();
  }

  async #fly(): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted) {
      const fault = await this.#round();
      if (signal.aborted) return;
      this.#tell(fault);
      if (fault) this.#judge(fault);
      else this.#worked();
      await sleep(fault ? afterFailureMs : everyMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Asks from the whole to the parts, so that a system that is well costs one question. */
  async #round(): Promise<Fault | undefined> {
    const { temporal, taskQueue, databaseUrl } = this.#watched;
    const canary = { taskQueue, sender: 'supervisor', deadlineMs, turn: 'first' as const };
    if (await canaryReturns(temporal, canary)) return undefined;
    if (!(await databaseAnswers(databaseUrl).catch(() => false))) return 'database';
    return (await serverWorks(temporal, taskQueue, deadlineMs)) ? 'worker' : 'server';
  }

  #tell(fault: Fault | undefined): void {
    if (fault) this.#log(`The canary did not come back: ${sayings[fault]}.`);
    else if (this.#last) this.#log('The canary comes back again.');
    this.#last = fault;
  }

  #judge(fault: Fault): void {
    const now = performance.now();
    if (fault === 'database') return;
    if (fault === 'worker') this.#patience.server.worked(now);
    // What is not up yet, or again, is in the hands of its supervision already.
    const accused = this.#watched[fault];
    if (accused && !accused.isReady) return;
    if (!this.#patience[fault].failed(now)) return;
    const found = `${failuresToRestart} canaries in a row did not come back: ${sayings[fault]}`;
    this.#announce(
      accused ? `${found}. It is restarted.` : `${found}. It is not ours: please look after it.`,
    );
    accused?.replace();
  }

  #worked(): void {
    const now = performance.now();
    for (const patience of Object.values(this.#patience)) patience.worked(now);
  }

  #announce(line: string): void {
    this.#watched.report.say(line);
    this.#log(line);
  }

  #log(line: string): void {
    appendFileSync(logFile(this.#watched.dataDir, 'canary'), `${new Date().toISOString()} ${line}\n`);
  }
}
