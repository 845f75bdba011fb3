import type { Reporter } from './reporter.ts';

/** Something that runs and can be ended, gently or at once. */
export interface Stoppable {
  stop(): Promise<void>;
  kill(): void;
}

/** What a start function works with. */
export interface Scope {
  /** Aborts when the user interrupts; pass it to everything that takes long. */
  signal: AbortSignal;
  /** What is added is stopped at the end, the last first. */
  add(part: Stoppable): void;
}

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

// npm hands a Ctrl-C on to its child, which the terminal has told already: that is one Ctrl-C, not two.
const sameKeyPressMs = 500;

/**
 * Runs `start`, waits for Ctrl-C or its kin, then stops every part, the last first. A second Ctrl-C ends all parts at
 * once. Resolves after a clean stop; when `start` fails, its parts are stopped and its error is thrown.
 */
export async function supervise(report: Reporter, start: (scope: Scope) => Promise<void>): Promise<void> {
  await superviseUntilDone(report, async (scope) => {
    await start(scope);
    await aborted(scope.signal);
  });
}

/**
 * Runs work that comes to an end by itself, then stops every part, the last first. On Ctrl-C the work is to end early,
 * by its signal; the answer is then undefined.
 */
export async function superviseUntilDone<T>(
  report: Reporter,
  work: (scope: Scope) => Promise<T>,
): Promise<T | undefined> {
  const parts: Stoppable[] = [];
  const interrupt = new AbortController();
  const stopListening = listen(interrupt, parts, report);
  try {
    return await work({ signal: interrupt.signal, add: (part) => void parts.push(part) });
  } catch (error) {
    if (!interrupt.signal.aborted) throw error;
    return undefined;
  } finally {
    await stopAll(parts);
    stopListening();
  }
}

function listen(interrupt: AbortController, parts: readonly Stoppable[], report: Reporter): () => void {
  let firstAt: number | undefined;
  const onSignal = (): void => {
    if (firstAt === undefined) {
      firstAt = performance.now();
      report.say('Stopping; Ctrl-C again ends everything at once.');
      interrupt.abort(new Error('Interrupted'));
    } else if (performance.now() - firstAt > sameKeyPressMs) {
      for (const part of parts.toReversed()) part.kill();
      report.say('Ended by force; the next start tidies up.');
      process.exit(130);
    }
  };
  for (const signal of stopSignals) process.on(signal, onSignal);
  return () => {
    for (const signal of stopSignals) process.off(signal, onSignal);
  };
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}

async function stopAll(parts: readonly Stoppable[]): Promise<void> {
  const failures: unknown[] = [];
  for (const part of parts.toReversed()) {
    await part.stop().catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be stopped');
}
