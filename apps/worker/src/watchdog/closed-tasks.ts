import type { TaskWorkflows, WatchdogRecord } from '#platform';

/** Bound of one look. */
const atOnce = 100;

/**
 * The closed tasks whose workflow runs on: Temporal lost the Update that closed them. Each is looked at once after it was closed, and
 * then only as long as a workflow runs; a process that has just begun looks first at those of the last month.
 */
export class ClosedTasks {
  private seenTo: string | null = null;
  private running: string[] = [];

  constructor(
    private readonly record: WatchdogRecord,
    private readonly workflows: TaskWorkflows,
    private readonly graceSeconds: number,
  ) {}

  /** Those whose workflow ran at the last look. */
  get runningOn(): readonly string[] {
    return this.running;
  }

  /** Looks at those closed since the last look by more than the grace, and again at those whose workflow ran. */
  async look(): Promise<void> {
    const limit = Math.max(0, atOnce - this.running.length);
    const closings = await this.record.closings(this.seenTo, this.graceSeconds, limit);
    const before = await this.record.stillClosed(this.running);
    const running: string[] = [];
    for (const taskId of [...before, ...closings.map((one) => one.taskId)])
      if (await this.workflows.standing(taskId)) running.push(taskId);
    this.running = running;
    this.seenTo = closings.at(-1)?.writtenAt ?? this.seenTo;
  }
}
