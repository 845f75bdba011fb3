/** Runs jobs one at a time, in the order in which they came, so that deciding and writing never interleave. */
export class InOrder {
  private last: Promise<void> = Promise.resolve();
  private waiting = 0;

  /** True when no job runs or waits. */
  get idle(): boolean {
    return this.waiting === 0;
  }

  /** Begins at once when nothing is before it. Makes few promises: the SDK takes a stack trace for each one in the sandbox. */
  run<T>(job: () => Promise<T>): Promise<T> {
    this.waiting += 1;
    const turn = this.waiting === 1 ? job() : this.last.then(job);
    this.last = turn.then(this.done, this.done);
    return turn;
  }

  private readonly done = (): void => {
    this.waiting -= 1;
  };
}
