import type { z } from 'zod';
import type { AnnexPreview, DecideUnitPlan, SubmitUnitPlan, UnitPlanView } from '#contracts';
import { actionPlan } from '../dak-to.ts';
import type { OnRecord } from '../papers.ts';
import { headOf } from './offices.ts';
import type { Done, Stage } from './stage.ts';

type Plan = z.infer<typeof UnitPlanView>;

const chair = 'ubnd-dak-to-chair';

const line = {
  ...{ work: 'Rà soát, triển khai phần việc năm 2025', assignee: 'Bộ phận chuyên môn' },
  ...{ from: '2025-06-05', to: '2025-06-18', product: 'Báo cáo kết quả' },
};

/** The tasks of each unit. */
const byUnit = ({ items }: AnnexPreview): Map<string, string[]> => {
  const tasks = new Map<string, string[]>();
  for (const { taskId, unit } of items.flatMap((item) => item.tasks))
    tasks.set(unit.unitId, [...(tasks.get(unit.unitId) ?? []), taskId]);
  return tasks;
};

/** A unit answers all of its tasks under the action plan of the district with one plan. */
const send = async (stage: Stage, directiveId: string, unitId: string, tasks: string[]): Promise<Plan> => {
  const body: z.input<typeof SubmitUnitPlan> = {
    parts: tasks.map((taskId) => ({ taskId, lines: [line] })),
    note: 'Minh họa: kế hoạch hành động của đơn vị.',
  };
  const head = headOf(unitId);
  const { unitPlanId } = await stage.api.post<Plan>(
    stage.seat(head),
    `/directives/${directiveId}/unit-plans`,
    body,
  );
  return stage.until<Plan>(head, `/unit-plans/${unitPlanId}`, ({ parts }) =>
    parts.every(({ state }) => state === 'awaiting'),
  );
};

const decide = async (stage: Stage, { unitPlanId }: Plan, body: z.input<typeof DecideUnitPlan>) => {
  const path = `/unit-plans/${unitPlanId}`;
  await stage.api.post<Plan>(stage.seat(chair), `${path}/decisions`, body);
  return stage.until<Plan>(chair, path, ({ parts }) => parts.every(({ state }) => state !== 'awaiting'));
};

/** The part that was returned is sent again by itself; the others stay approved. */
const sendAgain = async (stage: Stage, unitId: string, taskId: string): Promise<void> => {
  await stage.act(headOf(unitId), taskId, { type: 'SubmitPlan', lines: [line] });
  await stage.act(chair, taskId, { type: 'ApprovePlan' });
};

/**
 * Each unit plans its tasks, with one plan for all of them, and the chair decides on each plan at once: the work is in hand. Of the plan with
 * the most parts one is returned, and the rest is not.
 */
export const planWork = async (
  stage: Stage,
  annex: AnnexPreview,
  onRecord: OnRecord,
): Promise<Done<undefined>> => {
  const directiveId = onRecord.get(actionPlan) ?? '';
  const units = [...byUnit(annex)].sort(([, one], [, other]) => other.length - one.length);
  const count = units.reduce((sum, [, tasks]) => sum + tasks.length, 0);
  const lines = [
    `${units.length} đơn vị, mỗi đơn vị một kế hoạch cho tất cả nhiệm vụ của mình: ${count} nhiệm vụ`,
  ];
  for (const [at, [unitId, tasks]] of units.entries()) {
    const plan = await send(stage, directiveId, unitId, tasks);
    const [first = '', ...others] = tasks;
    if (at > 0) {
      await decide(stage, plan, { approved: tasks });
      continue;
    }
    const returned = [{ taskId: first, reason: 'Cần ghi rõ sản phẩm của từng tháng' }];
    await decide(stage, plan, { approved: others, returned });
    lines.push(
      `Kế hoạch của ${plan.unit.name}: phê duyệt ${others.length} phần, trả lại 1 phần; phần trả lại được gửi lại riêng`,
    );
    await sendAgain(stage, unitId, first);
  }
  return { lines: [...lines, 'Tất cả kế hoạch được phê duyệt, công việc đang thực hiện'], gives: undefined };
};
