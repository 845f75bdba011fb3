import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { LoopLag } from './loop-lag.ts';

const busyFor = (ms: number) => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};

describe('how far the process is behind', () => {
  it('is seen while it is busy, and forgotten once it has caught up', async () => {
    const lag = new LoopLag();
    await pause(10);
    expect(lag.ms).toBeLessThan(200);
    busyFor(400);
    expect(lag.ms).toBeGreaterThan(250);
    await pause(1);
    expect(lag.ms).toBeGreaterThan(250);
    await pause(350);
    expect(lag.ms).toBeLessThan(200);
  });
});
