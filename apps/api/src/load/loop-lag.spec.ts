import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { LoopLag } from './loop-lag.ts';

describe('how far the process is behind', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is nothing while every beat comes in time', () => {
    const clock = { now: 0 };
    const lag = new LoopLag(() => clock.now);
    clock.now = 100;
    jest.advanceTimersByTime(100);
    clock.now = 150;
    expect(lag.ms).toBe(0);
  });

  it('is seen while it is busy, and until it has kept a beat again', () => {
    const clock = { now: 0 };
    const lag = new LoopLag(() => clock.now);
    clock.now = 1500;
    expect(lag.ms).toBe(1400);
    jest.advanceTimersByTime(100);
    expect(lag.ms).toBe(1400);
    clock.now = 1600;
    jest.advanceTimersByTime(100);
    expect(lag.ms).toBe(0);
  });
});
