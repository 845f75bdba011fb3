import type { Actor, CommandOf, Instant, TaskCommand } from '#contracts';
import { addDays, localDateOf, vietnamCalendar } from '#domain';
import { seedOrganisation } from '#organisation';
import type { DataSource } from 'typeorm';
import { demoPassword, ownFile, readData } from '../demo/data.ts';
import { holderAt } from '../demo/holders.ts';

const { organisation, tasks } = readData(ownFile());
const firstTask = () => {
  const [task] = tasks;
  if (!task) throw new Error('The demo office has no task.');
  return task;
};
const template = firstTask();

export { organisation };
export const password = demoPassword;

/** The posts that act. */
export const leaderPost = template.leaderPostId;
export const headPost = `${template.unitId}-head`;

/** Who acts and what they do. */
export type Act<Command extends TaskCommand = TaskCommand> = { actor: Actor; body: Command };

export const seedBenchOffice = (owner: DataSource): Promise<void> =>
  seedOrganisation(owner, organisation, demoPassword);

const actor = (postId: string, capacity: Actor['capacity'], at: Instant): Actor => {
  const holder = holderAt(organisation, postId, at);
  if (!holder) throw new Error(`Nobody holds ${postId} at ${at}.`);
  return { personId: holder.personId, postId, capacity };
};

/** The acts of one small story, as of an instant: a leader assigns a task, the unit’s head does the rest. */
export class Story {
  private readonly leader: Actor;
  private readonly head: Actor;

  constructor(private readonly now: Instant) {
    this.leader = actor(leaderPost, 'KT', now);
    this.head = actor(headPost, 'holder', now);
  }

  issue(daysFromNow = 200): Act<CommandOf<'IssueTask'>> {
    const { code, title, content, product, unitId, leaderPostId } = template;
    const dueOn = addDays(localDateOf(this.now, vietnamCalendar), daysFromNow);
    const words = { title, ...(content ? { content } : {}), ...(product ? { product } : {}) };
    return {
      actor: this.leader,
      body: { type: 'IssueTask', code, ...words, unitId, leaderPostId, dueOn, reportOn: [] },
    };
  }

  acknowledge(): Act {
    return { actor: this.head, body: { type: 'AcknowledgeTask' } };
  }

  submitPlan(): Act {
    const from = localDateOf(this.now, vietnamCalendar);
    const line = {
      work: 'Rà soát, lập danh mục công việc',
      assignee: 'Bộ phận chuyên môn',
      from,
      to: addDays(from, 20),
      product: 'Danh mục công việc',
    };
    return { actor: this.head, body: { type: 'SubmitPlan', lines: [line] } };
  }

  approvePlan(): Act {
    return { actor: this.leader, body: { type: 'ApprovePlan' } };
  }

  /** The most usual act: one event, sealed words. */
  reportProgress(percent: number): Act<CommandOf<'ReportProgress'>> {
    const summary = `Đã hoàn thành ${percent}% khối lượng; các xã đã gửi báo cáo, đang tổng hợp số liệu.`;
    return { actor: this.head, body: { type: 'ReportProgress', percent, summary } };
  }

  submitCompletion(): Act {
    const summary = 'Đã hoàn thành toàn bộ nội dung, gửi kèm sản phẩm.';
    return { actor: this.head, body: { type: 'SubmitCompletion', summary } };
  }

  signOff(): Act {
    return { actor: this.leader, body: { type: 'SignOff', grade: 'good' } };
  }
}
