import { randomUUID } from 'node:crypto';
import type { CommandOf } from '#contracts';

/** One line of a plan. */
export const line = {
  work: 'Rà soát hộ nghèo',
  assignee: 'Tổ rà soát xã',
  from: '2026-03-02',
  to: '2026-03-20',
  product: 'Danh sách hộ nghèo',
};

/** A task for Kon Đào, supervised by the first leader. */
export const theTask = (
  dueOn: string,
  reportOn: string[] = [],
): { taskId: string; issue: CommandOf<'IssueTask'> } => ({
  taskId: randomUUID(),
  issue: {
    type: 'IssueTask',
    code: 'ĐT-01',
    title: 'Giảm tỷ lệ hộ nghèo bình quân 3%/năm',
    unitId: 'kon-dao',
    leaderPostId: 'ubnd-leader',
    dueOn,
    reportOn,
  },
});

/** The same without a date, timed in another way. */
export const timedOtherwise = (
  timing: Pick<CommandOf<'IssueTask'>, 'urgent' | 'reviewOn' | 'undated'>,
): { taskId: string; issue: CommandOf<'IssueTask'> } => {
  const { taskId, issue } = theTask('2026-03-31');
  const { dueOn: _, ...timeless } = issue;
  return { taskId, issue: { ...timeless, ...timing } };
};
