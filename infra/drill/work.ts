import { randomUUID } from 'node:crypto';
import type { Instant, TaskCommand } from '#contracts';
import { addDays, localDateOf, vietnamCalendar } from '#domain';
import { ApiClient } from '../demo/api-client.ts';
import { demoPassword } from '../demo/data.ts';
import type { DemoData } from '../demo/data-schema.ts';
import { PlainError } from '../supervise/plain-error.ts';

const atOnce = 10;
const termDays = 90;

/** The people of the office at their work, over the API. */
export class OfficeWork {
  readonly taskIds: string[] = [];
  private readonly api: ApiClient;

  constructor(
    address: string,
    private readonly data: DemoData,
    private readonly now: Instant,
  ) {
    this.api = new ApiClient(address, data.organisation, demoPassword);
  }

  /** Issues that many tasks and lets every second unit acknowledge its own, so that not all stand the same. */
  async issue(count: number, signal: AbortSignal): Promise<void> {
    for (let n = 0; n < count; n++) this.taskIds.push(randomUUID());
    const rest = [...this.taskIds.entries()];
    const lane = async () => {
      for (let next = rest.shift(); next; next = rest.shift()) {
        signal.throwIfAborted();
        const [n, taskId] = next;
        const task = this.taskAt(n);
        await this.do(task.leaderPostId, taskId, this.issueOf(n));
        if (n % 2 === 1) await this.do(`${task.unitId}-staff`, taskId, { type: 'AcknowledgeTask' });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
  }

  /** Sends a report on each of the first tasks at once, and waits for the answers, whatever they are. Returns their keys. */
  async report(count: number): Promise<string[]> {
    const sent = this.taskIds.slice(0, count).map(async (taskId, n) => {
      const [key, postId] = [randomUUID(), `${this.taskAt(n).unitId}-staff`];
      const report: TaskCommand = {
        type: 'ReportProgress',
        percent: 10,
        summary: 'Báo cáo trong lúc sự cố.',
      };
      await this.api.send({ postId, at: this.now }, taskId, report, key);
      return key;
    });
    return Promise.all(sent);
  }

  private taskAt(n: number) {
    const task = this.data.tasks[n % this.data.tasks.length];
    if (!task) throw new Error('There is no task to go by.');
    return task;
  }

  private issueOf(n: number): TaskCommand {
    const { asWritten: _, illustrative: __, ...task } = this.taskAt(n);
    const dueOn = addDays(localDateOf(this.now, vietnamCalendar), termDays);
    return { ...task, type: 'IssueTask', code: `${n + 1}/DT`, dueOn, reportOn: [] };
  }

  private async do(postId: string, taskId: string, command: TaskCommand): Promise<void> {
    const answer = await this.api.act({ postId, at: this.now }, taskId, command);
    if (answer !== 'done') throw new PlainError(`${command.type} was refused: ${answer.sentence}`);
  }
}
