import type { AnnexPreview } from '#contracts';
import { headOf } from './offices.ts';
import type { Done, Stage } from './stage.ts';

const line = {
  ...{ work: 'Rà soát, triển khai phần việc năm 2025', assignee: 'Bộ phận chuyên môn' },
  ...{ from: '2025-06-05', to: '2025-06-18', product: 'Báo cáo kết quả' },
};

/** Each unit plans each of its tasks, and the chair approves: the work is in hand. */
export const planWork = async (stage: Stage, { items }: AnnexPreview): Promise<Done<undefined>> => {
  const tasks = items.flatMap((item) => item.tasks);
  for (const { taskId, unit } of tasks) {
    await stage.act(headOf(unit.unitId), taskId, { type: 'SubmitPlan', lines: [line] });
    await stage.act('ubnd-dak-to-chair', taskId, { type: 'ApprovePlan' });
  }
  return { lines: [`${tasks.length} kế hoạch được phê duyệt, công việc đang thực hiện`], gives: undefined };
};
