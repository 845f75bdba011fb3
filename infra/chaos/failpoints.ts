import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Activities } from '#workflows/activities';
import type { Dice } from './dice.ts';

const outcomes = [
  { what: 'throw', when: 'before', weight: 30 },
  { what: 'throw', when: 'after', weight: 30 },
  { what: 'kill', when: 'before', weight: 2 },
  { what: 'kill', when: 'after', weight: 2 },
  { what: 'nothing', when: 'before', weight: 936 },
] as const;
type Outcome = (typeof outcomes)[number];

/** How often each failpoint was hit, by its name. */
export type FailpointCounts = Record<string, number>;

const nameOf = ({ what, when }: Outcome) => `${what} ${when} commit`;

/** Failpoints of worker processes, switched and counted by files in a folder that they share with whoever watches them. */
export class Failpoints {
  private readonly switch: string;
  private readonly log: string;

  constructor(dir: string) {
    this.switch = join(dir, 'failpoints-armed');
    this.log = join(dir, 'failpoints.log');
  }

  arm(): void {
    writeFileSync(this.switch, '');
  }

  disarm(): void {
    rmSync(this.switch, { force: true });
  }

  counts(): FailpointCounts {
    const hits = existsSync(this.log) ? readFileSync(this.log, 'utf8').trim().split('\n') : [];
    const names = outcomes.filter(({ what }) => what !== 'nothing').map(nameOf);
    return Object.fromEntries(names.map((name) => [name, hits.filter((hit) => hit === name).length]));
  }

  /** The activities with an append that at times throws, or kills its own process, before it is called or after it has committed. */
  around(activities: Activities, dice: Dice): Activities {
    return {
      ...activities,
      append: async (entry) => {
        const outcome = existsSync(this.switch) ? dice.weighted(outcomes) : undefined;
        if (outcome?.when === 'before') this.hit(outcome);
        const written = await activities.append(entry);
        if (outcome?.when === 'after') this.hit(outcome);
        return written;
      },
    };
  }

  private hit(outcome: Outcome): void {
    if (outcome.what === 'nothing') return;
    appendFileSync(this.log, `${nameOf(outcome)}\n`);
    if (outcome.what === 'kill') process.kill(process.pid, 'SIGKILL');
    throw new Error(`The failpoint “${nameOf(outcome)}” was hit.`);
  }
}
