/** So many wrong passwords for one login from one address are let pass; from then on each has to be waited for. */
const letPass = 10;
const waitMs = 60_000;

/** After so long without a wrong password, all is forgotten. */
const forgottenAfterMs = 15 * 60_000;

/** No more are remembered: the oldest go first. */
const most = 10_000;

type Tries = { wrong: number; last: number };

/**
 * Slows down whoever guesses passwords. It goes by login and address together, so that nobody can lock somebody else out from elsewhere.
 * Each process counts for itself.
 */
export class WrongPasswords {
  private readonly tries = new Map<string, Tries>();

  constructor(private readonly now: () => number = Date.now) {}

  /** Seconds until this login may be tried again from this address; 0 for at once. */
  secondsToWait(login: string, address: string): number {
    const { wrong, last } = this.of(key(login, address));
    if (wrong < letPass) return 0;
    return Math.max(0, Math.ceil((last + waitMs - this.now()) / 1000));
  }

  wrong(login: string, address: string): void {
    const about = key(login, address);
    const { wrong } = this.of(about);
    this.tries.delete(about);
    this.tries.set(about, { wrong: wrong + 1, last: this.now() });
    const [oldest] = this.tries.keys();
    if (this.tries.size > most && oldest !== undefined) this.tries.delete(oldest);
  }

  right(login: string, address: string): void {
    this.tries.delete(key(login, address));
  }

  private of(about: string): Tries {
    const tries = this.tries.get(about);
    if (!tries || this.now() - tries.last > forgottenAfterMs) return { wrong: 0, last: 0 };
    return tries;
  }
}

const key = (login: string, address: string): string => JSON.stringify([login, address]);
