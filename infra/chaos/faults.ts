import { setTimeout as sleep } from 'node:timers/promises';
import { Bag } from './dice.ts';
import type { Dice } from './dice.ts';
import { victims } from './part.ts';
import type { Part, Victim } from './part.ts';

type Counts = Record<Victim, number>;
export type FaultCounts = { kills: Counts; freezes: Counts; restarts: Counts };

/**
 * Between two kills people get so many decisions, however slow the machine, but the next kill does not wait for ever; then comes a
 * while of chance. And how long a frozen part stays frozen.
 */
const decisionsBetween = 10;
const waitAtMostMs = 5000;
const betweenKillsMs = [500, 2000] as const;
const frozenMs = [5000, 15_000] as const;
const freezesPerKill = 0.2;
const restartsPerKill = 0.1;

/** In each round of eleven kills every part is killed, the worker most often. */
const round: Victim[] = [
  ...Array<Victim>(4).fill('worker'),
  ...Array<Victim>(3).fill('api'),
  ...Array<Victim>(2).fill('temporal'),
  ...Array<Victim>(2).fill('postgres'),
];

const none = (): Counts => ({ worker: 0, api: 0, temporal: 0, postgres: 0 });

/** Kills, freezes and restarts parts, as the dice say. */
export class Faults {
  readonly counts: FaultCounts = { kills: none(), freezes: none(), restarts: none() };
  private frozen: Promise<void> = Promise.resolve();
  private readonly toKill: Bag<Victim>;
  private readonly toFreeze: Bag<Victim>;

  constructor(
    private readonly parts: Record<Victim, Part>,
    private readonly dice: Dice,
    /** How many decisions people have been told. */
    private readonly decided: () => number,
    private readonly tell: (what: string) => void,
  ) {
    this.toKill = new Bag(dice, round);
    this.toFreeze = new Bag(dice, victims);
  }

  /** That many kills, with freezes and restarts between them. */
  async run(kills: number, signal: AbortSignal): Promise<void> {
    let freezing = false;
    for (let killed = 1; killed <= kills; killed++) {
      await this.untilDecided(decisionsBetween, waitAtMostMs, signal);
      await sleep(this.dice.between(...betweenKillsMs), undefined, { signal });
      const freeze = this.dice.chance(freezesPerKill) ? this.toFreeze.draw() : undefined;
      const restart = this.dice.chance(restartsPerKill) ? this.dice.pick(victims) : undefined;
      const ms = this.dice.between(...frozenMs);
      if (freeze && !freezing && this.parts[freeze].up) {
        freezing = true;
        this.frozen = this.freeze(freeze, ms, signal).finally(() => (freezing = false));
      }
      if (restart && this.parts[restart].up) this.restart(restart);
      await this.kill(this.toKill.draw(), `${killed} of ${kills}`, signal);
    }
    await this.frozen;
  }

  /** Ends when every part works. */
  async untilAllUp(signal: AbortSignal): Promise<void> {
    while (!Object.values(this.parts).every(({ up }) => up)) await sleep(50, undefined, { signal });
  }

  /** Ends when people have been told so many more decisions, or after that time. */
  async untilDecided(more: number, atMostMs: number, signal: AbortSignal): Promise<void> {
    const enough = this.decided() + more;
    for (const end = Date.now() + atMostMs; this.decided() < enough && Date.now() < end;)
      await sleep(50, undefined, { signal });
  }

  private restart(name: Victim): void {
    this.tell(`restart ${name}`);
    this.counts.restarts[name] += 1;
    this.parts[name].restart();
  }

  private freeze(name: Victim, ms: number, signal: AbortSignal): Promise<void> {
    this.tell(`freeze ${name} for ${(ms / 1000).toFixed(1)} s`);
    this.counts.freezes[name] += 1;
    return this.parts[name].freeze(ms, signal);
  }

  /** A part that is away or frozen is killed as soon as it works again. */
  private async kill(name: Victim, number: string, signal: AbortSignal): Promise<void> {
    const part = this.parts[name];
    while (!part.up) await sleep(50, undefined, { signal });
    this.tell(`kill ${number}: ${name}`);
    this.counts.kills[name] += 1;
    part.shoot();
  }
}
