const everyMs = 100;

/** How far the process is behind: what comes in now has waited about this long before anything here saw it. */
export class LoopLag {
  private beat = performance.now();
  private latest = 0;

  constructor() {
    setInterval(() => {
      this.latest = this.late();
      this.beat = performance.now();
    }, everyMs).unref();
  }

  get ms(): number {
    return Math.max(this.latest, this.late());
  }

  private late(): number {
    return Math.max(0, performance.now() - this.beat - everyMs);
  }
}
