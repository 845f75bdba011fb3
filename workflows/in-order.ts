/** Runs jobs one at a time, in the order in which they came, so that deciding and writing never interleave. */
export class InOrder {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** True when no job runs or waits. */
  get idle(): boolean {
    return this.waiting === 0;
  }

  async run<T>(job: () => Promise<T>): Promise<T> {
    this.waiting += 1;
    const turn = this.last.then(job, job);
    this.last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.waiting -= 1;
    }
  }
}
