/** How often in a row a part must fail before it is restarted. */
export const failuresToRestart = 3;

const firstRestMs = 60_000;
const longestRestMs = 30 * 60_000;

/** Says when a part that fails is to be restarted: after some failures in a row, and the more seldom the less it helped. */
export class Patience {
  #failures = 0;
  #restarts = 0;
  #restUntil = -Infinity;

  /** Counts a failure; true if the part is to be restarted now. */
  failed(nowMs: number): boolean {
    this.#failures += 1;
    if (this.#failures < failuresToRestart || nowMs < this.#restUntil) return false;
    this.#failures = 0;
    this.#restUntil = nowMs + Math.min(firstRestMs * 2 ** this.#restarts++, longestRestMs);
    return true;
  }

  /** It works. Only one that works on after its rest is trusted like new. */
  worked(nowMs: number): void {
    this.#failures = 0;
    if (nowMs >= this.#restUntil) this.#restarts = 0;
  }
}
