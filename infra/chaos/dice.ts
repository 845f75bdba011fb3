import { createHash } from 'node:crypto';

/** Chance that can be had again: the same seed throws the same numbers (mulberry32). */
export class Dice {
  private state: number;

  constructor(seed: string) {
    this.state = createHash('sha256').update(seed).digest().readUInt32LE();
  }

  /** From 0 up to 1, without 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number, both ends included. */
  between(lowest: number, highest: number): number {
    return lowest + Math.floor(this.next() * (highest - lowest + 1));
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.between(0, items.length - 1)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  }

  /** One of several, each as likely as its weight says. */
  weighted<T extends { weight: number }>(items: readonly T[]): T {
    let left = this.next() * items.reduce((sum, { weight }) => sum + weight, 0);
    return items.find(({ weight }) => (left -= weight) < 0) ?? this.pick(items);
  }
}

/** Deals everything in it once, in an order of chance, before anything comes again. */
export class Bag<T> {
  private left: T[] = [];

  constructor(
    private readonly dice: Dice,
    private readonly items: readonly T[],
  ) {}

  draw(): T {
    if (this.left.length === 0) this.left = [...this.items];
    const [item] = this.left.splice(this.dice.between(0, this.left.length - 1), 1);
    if (item === undefined) throw new Error('The bag is empty.');
    return item;
  }
}
