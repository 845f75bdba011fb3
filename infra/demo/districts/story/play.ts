import type { DemoData } from '../../data-schema.ts';
import { servedBy } from '../dak-to.ts';
import type { World } from '../../world.ts';
import { documentAnnex, sheetAnnex } from './annexes.ts';
import { cohortOfDakTo, subTasksOfDakTo } from './cohort.ts';
import { enterPapers } from './entering.ts';
import { importAnnex, serveContents } from './importing.ts';
import { decideMergers, foundCommunes, mergersCount } from './merging.ts';
import { before, withSuccessors } from './offices.ts';
import { planWork } from './planning.ts';
import { commitmentsOfDakrong, subTasksOfDakrong } from './of-dakrong.ts';
import { Stage } from './stage.ts';
import type { Step } from './stage.ts';

/** When the story begins: in the last month of the districts. */
export const begins = '2025-06-02T07:30';

/** Who is there when it begins. */
export const officesOf = ({ organisation }: DemoData) => before(organisation);

/** How it is stopped early, and who is told of each step. */
type Around = { signal: AbortSignal; told: (step: Step) => void };

/** Plays the districts’ papers, from their entry to the mergers of 01/07/2025 in mid-task. */
export const playDistricts = async (data: DemoData, world: World, around: Around): Promise<Step[]> => {
  const offices = officesOf(data);
  const { tasks } = data;
  const stage = new Stage(world, withSuccessors(offices), around.signal, around.told);
  const { ofDakTo, ofDakrong } = await stage.step('2025-06-02T08:00', 'Văn bản của hai huyện', () =>
    enterPapers(stage, tasks),
  );
  await stage.step('2025-06-02T09:00', 'Nhập phụ lục từ bảng tính', async () =>
    importAnnex(stage, 'phu-luc-dang-tong-hop.xlsx', await sheetAnnex()),
  );
  const imported = await stage.step('2025-06-02T10:00', 'Nhập phụ lục từ tệp Word', async () => {
    const done = await importAnnex(stage, 'phu-luc-27-noi-dung.docx', await documentAnnex());
    await serveContents(stage, done.gives, tasks, ofDakTo);
    return done;
  });
  const parents = await stage.step('2025-06-03T08:30', 'Giao đồng loạt cho 9 xã, thị trấn', () =>
    cohortOfDakTo(stage, servedBy(ofDakTo, 1)),
  );
  await stage.step('2025-06-03T14:00', 'Nhiệm vụ con của các xã, thị trấn', () =>
    subTasksOfDakTo(stage, parents),
  );
  await stage.step('2025-06-04T08:30', 'Đakrông: cam kết trách nhiệm', () =>
    commitmentsOfDakrong(stage, ofDakrong),
  );
  await stage.step('2025-06-04T10:00', 'Đakrông: nhiệm vụ con của huyện', () => subTasksOfDakrong(stage));
  await stage.step('2025-06-05T08:30', 'Mỗi đơn vị một kế hoạch chung', () =>
    planWork(stage, imported, ofDakTo),
  );
  await stage.step('2025-06-24T08:30', 'Lập các xã mới', () => foundCommunes(stage, offices));
  const decided = await stage.step('2025-06-25T08:30', 'Quyết định sắp xếp', () => decideMergers(stage));
  await stage.step('2025-07-01T00:01', 'Sáp nhập từ 0 giờ ngày 01/07/2025', () =>
    mergersCount(stage, decided),
  );
  await stage.step('2025-07-08T09:00', 'Một tuần sau', () =>
    Promise.resolve({ lines: ['Nhắc việc và báo cáo cấp trên tiếp tục ở các xã mới'], gives: undefined }),
  );
  return stage.steps;
};
