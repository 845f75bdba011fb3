/** Gives a place back; more than once does nothing. */
export type Leave = () => void;

/** A number of places to work at, and of places to wait for one. Whoever finds neither is told at once. */
export class Places {
  private free: number;
  private readonly queue: (() => void)[] = [];

  constructor(
    private readonly places: number,
    private readonly waiting = 0,
  ) {
    this.free = places;
  }

  /** How many places are taken. */
  get taken(): number {
    return this.places - this.free;
  }

  /** A place, as soon as it is one’s turn, with the way to give it back; undefined if there is none and too many wait. */
  async take(): Promise<Leave | undefined> {
    if (this.free > 0) this.free -= 1;
    else if (this.queue.length >= this.waiting) return undefined;
    else await new Promise<void>((turn) => this.queue.push(turn));
    return this.leave();
  }

  private leave(): Leave {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const next = this.queue.shift();
      if (next) next();
      else this.free += 1;
    };
  }
}
