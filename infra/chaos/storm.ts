import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { renewSignal, taskWorkflowId } from '#workflows/messages';
import type { Clients } from './clients.ts';
import type { Dice } from './dice.ts';
import type { Failpoints } from './failpoints.ts';
import { Faults } from './faults.ts';
import type { FaultCounts } from './faults.ts';
import type { Ground } from './ground.ts';
import { Part, victims } from './part.ts';
import type { Outage, Victim } from './part.ts';
import type { Scope } from '../supervise/supervise.ts';

const renewEveryMs = 2000;
const idleAfterMs = 30_000;
/** There is work in hand before the first fault. */
const warmUpDecisions = 40;
const warmUpMs = 30_000;

/** What was done to the system. */
export type Storm = {
  faults: FaultCounts;
  /** New runs that workflows were asked for. */
  renewals: number;
  /** How often a part ended otherwise than by these faults: a failpoint’s kill, or of itself. */
  endedUnasked: Record<Victim, number>;
  /** How often Temporal ran, did no work for half a minute, and was restarted for it. */
  idleTemporal: number;
  outages: Outage[];
  /** When everything worked again, in milliseconds of the wall clock. */
  overAt: number;
};

type Surroundings = {
  ground: Ground;
  clients: Clients;
  failpoints: Failpoints;
  dice: Dice;
  tell: (what: string) => void;
  scope: Scope;
};

/** Does something again and again until it is over; a round that fails is none. Returns how many rounds said yes. */
const again = async (
  everyMs: number,
  over: AbortSignal,
  round: () => boolean | Promise<boolean>,
): Promise<number> => {
  for (let done = 0; ;) {
    await sleep(everyMs, undefined, { signal: over }).catch(() => undefined);
    if (over.aborted) return done;
    if (await Promise.resolve(round()).catch(() => false)) done += 1;
  }
};

const renewSome = async (temporal: Client, clients: Clients, dice: Dice): Promise<boolean> => {
  const taskId = clients.someTask(dice);
  if (taskId === undefined) return false;
  const handle = temporal.workflow.getHandle(taskWorkflowId(taskId));
  await temporal.connection.withDeadline(Date.now() + renewEveryMs, () => handle.signal(renewSignal));
  return true;
};

/** A Temporal that has lost its database for a while may answer and do no work (temporalio/temporal#11691). */
const restartIdle = (temporal: Part, clients: Clients, tell: (what: string) => void) => {
  let helpedAt = 0;
  return (): boolean => {
    const idleMs = Date.now() - Math.max(clients.lastDecidedAt, helpedAt);
    if (idleMs < idleAfterMs || !temporal.up) return false;
    helpedAt = Date.now();
    tell(`temporal has done no work for ${Math.round(idleMs / 1000)} s: restart`);
    temporal.restart();
    return true;
  };
};

/** Has people work while part after part is killed, and ends when that many kills are done and everything works again. */
export const storm = async (
  kills: number,
  { ground, clients, failpoints, dice, tell, scope }: Surroundings,
): Promise<Storm> => {
  const { signal } = scope;
  const endedUnasked: Record<Victim, number> = { worker: 0, api: 0, temporal: 0, postgres: 0 };
  const onUnasked = (name: Victim) => {
    endedUnasked[name] += 1;
    tell(`${name} has ended`);
  };
  const parts = Object.fromEntries(
    victims.map((name) => [name, new Part(name, ground.processes[name], onUnasked)]),
  ) as Record<Victim, Part>;
  // Stopped before the processes themselves, so that nothing is brought back that is meant to end.
  for (const part of Object.values(parts)) scope.add(part);
  const faults = new Faults(parts, dice, () => clients.decided, tell);
  const over = new AbortController();
  const ended = AbortSignal.any([over.signal, signal]);
  const renewals = again(renewEveryMs, ended, () => renewSome(ground.temporal, clients, dice));
  const idle = again(1000, ended, restartIdle(parts.temporal, clients, tell));
  try {
    clients.start();
    await faults.untilDecided(warmUpDecisions, warmUpMs, signal);
    failpoints.arm();
    await faults.run(kills, signal);
    failpoints.disarm();
    await faults.untilAllUp(signal);
    const overAt = Date.now();
    await clients.stop();
    over.abort();
    const outages = Object.values(parts).flatMap((part) => part.outages);
    return {
      ...{ faults: faults.counts, endedUnasked, outages, overAt },
      renewals: await renewals,
      idleTemporal: await idle,
    };
  } finally {
    over.abort();
    failpoints.disarm();
    await clients.stop();
  }
};
