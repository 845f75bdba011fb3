import { setTimeout as pause } from 'node:timers/promises';
import { Places } from '../../apps/api/src/load/places.ts';
import type { Answer } from './http.ts';

/** More than an API process lets act at once; each keeps its connection, as a browser or a proxy does. */
const callers = 200;

/**
 * Opens the connections of all callers, so that what is offered next is measured and not how soon they are taken in: a Node process takes
 * in one with each turn of its loop, and under a flood it turns slowly.
 */
export const connected = (ask: () => Promise<Answer>): Promise<Answer[]> =>
  Promise.all(Array.from({ length: callers }, ask));

/** What one request came to: the answer, or none at all, and after how long. */
export type Asked = { answer: Answer | undefined; ms: number };

const timed = async (ask: () => Promise<Answer>): Promise<Asked> => {
  const from = performance.now();
  const answer = await ask().catch(() => undefined);
  return { answer, ms: performance.now() - from };
};

/** Requests one after the other by so many clients, for a time: what the system holds. Returns how many were answered a second. */
export const closedLoop = async (
  clients: number,
  seconds: number,
  ask: () => Promise<Answer>,
): Promise<{ asked: Asked[]; perSecond: number }> => {
  const asked: Asked[] = [];
  const from = performance.now();
  const client = async () => {
    while (performance.now() - from < seconds * 1000) asked.push(await timed(ask));
  };
  await Promise.all(Array.from({ length: clients }, client));
  const served = asked.filter(({ answer }) => answer?.status === 200).length;
  return { asked, perSecond: (served * 1000) / (performance.now() - from) };
};

/**
 * Requests at a rate that does not wait for answers, as people’s do: whoever is slow only gets more of them at once. A request that finds
 * all callers waiting for an answer waits for one of them, and that counts.
 */
export const openLoop = async (
  perSecond: number,
  seconds: number,
  ask: () => Promise<Answer>,
): Promise<Asked[]> => {
  const free = new Places(callers, Infinity);
  const asking: Promise<Asked>[] = [];
  const byCaller = async () => {
    const leave = await free.take();
    return ask().finally(leave);
  };
  const from = performance.now();
  while (asking.length < perSecond * seconds) {
    const due = Math.min(perSecond * seconds, ((performance.now() - from) / 1000) * perSecond);
    while (asking.length < due) asking.push(timed(byCaller));
    await pause(5);
  }
  return Promise.all(asking);
};

/** The time within which so large a part of the answers came. */
export const quantile = (asked: Asked[], part: number): number => {
  const sorted = asked.map(({ ms }) => ms).sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
};

/** How many answers there were of each status; `none` is a request without one. */
export const byStatus = (asked: Asked[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { answer } of asked) {
    const status = String(answer?.status ?? 'none');
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
};
