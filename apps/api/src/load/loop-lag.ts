const everyMs = 100;

/** How far the process is behind: what comes in now has waited about this long before anything here saw it. */
export class LoopLag {
  private beat: number;
  private latest = 0;

  constructor(private readonly now: () => number = () => performance.now()) {
    this.beat = now();
    setInterval(() => {
      this.latest = this.late();
      this.beat = now();
    }, everyMs).unref();
  }

  get ms(): number {
    return Math.max(this.latest, this.late());
  }

  private late(): number {
    return Math.max(0, this.now() - this.beat - everyMs);
  }
}
