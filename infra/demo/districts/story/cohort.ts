import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { CohortIssued, IssueCohort } from '#contracts';
import { communesOfDakTo } from '../mergers.ts';
import { headOf, villageOf } from './offices.ts';
import type { Done, Stage } from './stage.ts';

type Issued = z.infer<typeof CohortIssued>['units'];
/** The task of each unit, by unit. */
export type Tasks = ReadonlyMap<string, string>;

/** A leader gives many units the same task; each has one of its own. */
export const issueCohort = async (
  stage: Stage,
  postId: string,
  body: z.input<typeof IssueCohort>,
): Promise<Tasks> => {
  const { units } = await stage.api.post<{ units: Issued }>(
    stage.seat(postId),
    `/cohorts/${randomUUID()}`,
    body,
  );
  const without = units.filter(({ state }) => state !== 'issued');
  if (without.length > 0) throw new Error(`Not issued: ${JSON.stringify(without)}`);
  return new Map(units.map(({ unit, taskId }) => [unit.unitId, taskId]));
};

const fields = 'Lập danh sách, đăng ký ít nhất 01 cánh đồng lớn của xã, thị trấn';

/** The township and the eight communes get the same task, and take note of it. */
export const cohortOfDakTo = async (stage: Stage, served: IssueCohort['serves']): Promise<Done<Tasks>> => {
  const unitIds = communesOfDakTo.map(({ unitId }) => unitId);
  const tasks = await issueCohort(stage, 'ubnd-dak-to-leader-1', {
    ...{ code: 'ĐT-02', title: fields, unitIds, leaderPostId: 'ubnd-dak-to-leader-1', dueOn: '2025-09-30' },
    ...{ note: 'Minh họa: phần việc và thời hạn do bộ dữ liệu trình diễn đặt ra.', serves: served },
  });
  for (const [unitId, taskId] of tasks) await stage.act(headOf(unitId), taskId, { type: 'AcknowledgeTask' });
  return { lines: [`${tasks.size} xã, thị trấn, mỗi nơi một nhiệm vụ; tất cả đã tiếp nhận`], gives: tasks };
};

/** Each gives a part of it to a unit below. */
export const subTasksOfDakTo = async (stage: Stage, parents: Tasks): Promise<Done<undefined>> => {
  for (const [unitId, parentTaskId] of parents) {
    const part = await stage.issue(headOf(unitId), {
      ...{ type: 'IssueTask', code: `ĐT-02.${unitId}`, title: 'Họp dân, chọn vị trí cánh đồng lớn' },
      ...{ unitId: villageOf({ unitId }), leaderPostId: headOf(unitId), parentTaskId, dueOn: '2025-08-29' },
      ...{ note: 'Minh họa.', reportOn: [] },
    });
    await stage.act(headOf(villageOf({ unitId })), part, { type: 'AcknowledgeTask' });
  }
  return {
    lines: [`${parents.size} nhiệm vụ con, do người đứng đầu xã, thị trấn giao cho thôn, tổ dân phố`],
    gives: undefined,
  };
};
