import { renameSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { BroadcastChannel, isMainThread } from 'node:worker_threads';

// Loaded before a worker of dondoc by `node --expose-gc --import`, in its main thread and in those in which workflows run. On SIGHUP
// every thread collects its garbage and says what it still holds; the sum is written to the file that BENCH_HEAP_FILE names. (SIGUSR2
// would stop the worker: Temporal listens to it.)

const answerWithinMs = 1000;

const channel = new BroadcastChannel('bench heap');
channel.unref();

const onMessage = (take: (data: unknown) => void): void => {
  channel.onmessage = (message) => take((message as { data: unknown }).data);
};

const heldBytes = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const measure = async (file: string): Promise<void> => {
  let heapBytes = heldBytes();
  onMessage((data) => {
    if (typeof data === 'number') heapBytes += data;
  });
  channel.postMessage('measure');
  await pause(answerWithinMs);
  writeFileSync(`${file}.new`, JSON.stringify({ heapBytes, residentBytes: process.memoryUsage.rss() }));
  renameSync(`${file}.new`, file);
};

if (isMainThread) process.on('SIGHUP', () => void measure(process.env['BENCH_HEAP_FILE'] ?? ''));
else
  onMessage((data) => {
    if (data === 'measure') channel.postMessage(heldBytes());
  });
