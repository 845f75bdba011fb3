import { randomUUID } from 'node:crypto';
import { collectivesOfDakrong } from '../dakrong-party.ts';
import { carryingOut, commitments } from '../dakrong.ts';
import { communesOfDakrong } from '../mergers.ts';
import type { OnRecord } from '../papers.ts';
import { issueCohort } from './cohort.ts';
import { department, district, headOf, province } from './offices.ts';
import type { Done, Stage } from './stage.ts';

const leader = `${province}-leader`;

/** The collectives below the district Party committee owe their commitment of the year. */
export const commitmentsOfDakrong = async (stage: Stage, onRecord: OnRecord): Promise<Done<undefined>> => {
  const directiveId = onRecord.get(carryingOut) ?? '';
  const tasks = await issueCohort(stage, 'huyen-uy-dakrong-chair', {
    ...{
      code: 'CK-2025',
      title: 'Ký cam kết trách nhiệm thực hiện Nghị quyết Đại hội Đảng bộ huyện, năm 2025',
    },
    ...{ unitIds: collectivesOfDakrong, leaderPostId: 'huyen-uy-dakrong-chair', dueOn: '2025-06-13' },
    ...{ note: 'Minh họa: thời hạn do bộ dữ liệu trình diễn đặt ra.' },
    serves: [{ directiveId, part: 'clause', number: commitments }],
  });
  return {
    lines: [
      `${tasks.size} tập thể (ban Đảng, Văn phòng, Mặt trận, đoàn thể, đảng bộ trực thuộc) được giao ký cam kết`,
    ],
    gives: undefined,
  };
};

/** The province gives the district a task, and the district gives each of its communes a part of it. */
export const subTasksOfDakrong = async (stage: Stage): Promise<Done<undefined>> => {
  const dueOn = '2025-12-15';
  const parentTaskId = await stage.issue(leader, {
    ...{
      type: 'IssueTask',
      code: 'OCOP',
      title: 'Xây dựng sản phẩm theo chương trình OCOP mỗi xã, thị trấn 01- 02 sản phẩm',
    },
    ...{ unitId: district, coordinatingUnitIds: [department], leaderPostId: leader, dueOn },
    ...{ note: 'Minh họa: thời hạn, đơn vị do bộ dữ liệu trình diễn đặt ra.', reportOn: [] },
  });
  await stage.act(headOf(district), parentTaskId, { type: 'AcknowledgeTask' });
  const cohortId = randomUUID();
  for (const { unitId, place } of communesOfDakrong)
    await stage.issue(headOf(district), {
      ...{ type: 'IssueTask', code: `OCOP.${unitId}`, title: `Xây dựng 01- 02 sản phẩm OCOP của ${place}` },
      ...{ unitId, leaderPostId: headOf(district), parentTaskId, cohortId, dueOn: '2025-11-28' },
      ...{ note: 'Minh họa.', reportOn: [] },
    });
  return {
    lines: [
      `UBND tỉnh giao UBND huyện; huyện giao ${communesOfDakrong.length} xã, thị trấn, mỗi nơi một nhiệm vụ con`,
    ],
    gives: undefined,
  };
};
