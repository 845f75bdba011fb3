import { setTimeout as sleep } from 'node:timers/promises';
import { spawnDetached, type DetachedOptions, type DetachedProcess, type Exit } from './detached-process.ts';
import { logLinesSince, logSize } from './log-file.ts';
import { PlainError } from './plain-error.ts';
import type { Reporter } from './reporter.ts';

export interface ProcessOptions extends DetachedOptions {
  /** Asked again and again until it says true; what it throws counts as false. */
  ready: () => Promise<boolean>;
  readyWithinMs: number;
  /** Start it again when it ends unasked. */
  restart: boolean;
  report: Reporter;
}

const firstDelayMs = 500;
const longestDelayMs = 30_000;
const steadyAfterMs = 60_000;
const replaceGraceMs = 5_000;

/**
 * A process in a session of its own, so that Ctrl-C reaches it only through `stop`. It is noted in a pid file, logs
 * to a file, counts as started once its probe says so, and is started again with growing delays when it ends unasked.
 */
export class ManagedProcess {
  readonly #options: ProcessOptions;
  readonly #exitListeners = new Set<(exit: Exit) => void>();
  #running: DetachedProcess | undefined;
  #ready: DetachedProcess | undefined;
  #wanted: AbortController | undefined;
  #failures = 0;

  constructor(options: ProcessOptions) {
    this.#options = options;
  }

  get pid(): number | undefined {
    return this.#running?.child.pid;
  }

  /** Whether it runs and its probe has said so since it was last started. */
  get isReady(): boolean {
    return this.#running !== undefined && this.#running === this.#ready;
  }

  /** Calls back at every end of the process, asked for or not. */
  onExit(listener: (exit: Exit) => void): void {
    this.#exitListeners.add(listener);
  }

  /** Resolves when it is ready. When it cannot be, or the signal aborts, it is stopped and the promise rejects. */
  async start(signal?: AbortSignal): Promise<void> {
    if (this.#wanted) throw new Error(`${this.#options.title} is already started`);
    signal?.throwIfAborted();
    const wanted = new AbortController();
    this.#wanted = wanted;
    const giveUp = (): void => wanted.abort(signal?.reason);
    signal?.addEventListener('abort', giveUp, { once: true });
    try {
      this.#watch(await this.#launch(wanted.signal), wanted.signal);
    } catch (error) {
      await this.#end();
      throw error;
    } finally {
      signal?.removeEventListener('abort', giveUp);
    }
  }

  /** Asks it to end, forces it after its time of grace, and resolves when it is gone. It is not started again. */
  async stop(): Promise<void> {
    if (!this.#wanted) return;
    await this.#end();
    this.#options.report.say(`${this.#options.title} stopped.`);
  }

  /** Ends it at once. It is not started again. */
  kill(): void {
    this.#forget();
    this.#running?.child.kill(this.#options.forceSignal);
  }

  /** Stops and starts it. */
  async restart(): Promise<void> {
    await this.#end();
    await this.start();
  }

  /** Ends one that lives but does no work, soon by force. Like one that ended unasked it comes back, if it is to be restarted. */
  replace(): void {
    const running = this.#running;
    if (!running) return;
    running.child.kill(this.#options.stopSignal);
    const force = setTimeout(() => running.child.kill(this.#options.forceSignal), replaceGraceMs);
    void running.exited.then(() => clearTimeout(force));
  }

  #forget(): void {
    this.#wanted?.abort(new Error(`${this.#options.title} was stopped`));
    this.#wanted = undefined;
  }

  async #end(): Promise<void> {
    this.#forget();
    const running = this.#running;
    if (!running) return;
    const { stopSignal, forceSignal, graceMs } = this.#options;
    running.child.kill(stopSignal);
    const force = setTimeout(() => running.child.kill(forceSignal), graceMs);
    await running.exited;
    clearTimeout(force);
  }

  async #launch(wanted: AbortSignal): Promise<DetachedProcess> {
    const { title, logFile, readyWithinMs } = this.#options;
    const logStart = logSize(logFile);
    const running = await this.#spawn();
    const isReady = await Promise.race([
      this.#probeUntilReady(wanted, performance.now() + readyWithinMs),
      running.exited.then(() => false),
    ]);
    wanted.throwIfAborted();
    if (isReady) return (this.#ready = running);
    const lastLine = logLinesSince(logFile, logStart).at(-1) ?? 'it said nothing';
    throw new PlainError(`${title} did not start (${lastLine.trim()}): the whole log is in ${logFile}.`);
  }

  async #spawn(): Promise<DetachedProcess> {
    const running = await spawnDetached(this.#options);
    this.#running = running;
    void running.exited.then((exit) => {
      this.#running = undefined;
      for (const listener of this.#exitListeners) listener(exit);
    });
    return running;
  }

  async #probeUntilReady(wanted: AbortSignal, end: number): Promise<boolean> {
    while (this.#running && !wanted.aborted && performance.now() < end) {
      if (await this.#options.ready().catch(() => false)) return true;
      await sleep(100);
    }
    return false;
  }

  #watch(running: DetachedProcess, wanted: AbortSignal): void {
    const startedAt = performance.now();
    void running.exited.then(async (exit) => {
      if (wanted.aborted) return;
      const { title, logFile, report, restart } = this.#options;
      report.say(
        `${title} ended unasked (${exit.signal ?? `exit code ${exit.code}`}); its log is ${logFile}.`,
      );
      if (performance.now() - startedAt > steadyAfterMs) this.#failures = 0;
      if (restart) await this.#comeBack(wanted);
    });
  }

  async #comeBack(wanted: AbortSignal): Promise<void> {
    while (!wanted.aborted) {
      const delayMs = Math.min(firstDelayMs * 2 ** this.#failures++, longestDelayMs);
      try {
        await sleep(delayMs, undefined, { signal: wanted });
        this.#watch(await this.#launch(wanted), wanted);
        return this.#options.report.say(`${this.#options.title} runs again.`);
      } catch {
        this.#running?.child.kill(this.#options.forceSignal);
        await this.#running?.exited;
      }
    }
  }
}
