import { note, stop } from './found.ts';

type Written = { written: string };

/** What is found where persons are named. */
export const ofPersons = {
  'leader-unknown': ({ written }: Written) =>
    stop(
      `Không rõ “${written}” là lãnh đạo nào; hãy chọn, ghi họ tên hoặc chức danh trong danh mục, hoặc để trống để lấy lãnh đạo đã chọn chung.`,
      `Which leader “${written}” is cannot be told; choose one, write the name or title in the directory, or leave it empty for the one chosen for all.`,
    ),
  'monitor-unknown': ({ written }: Written) =>
    stop(
      `Không rõ “${written}” là chuyên viên theo dõi nào vào ngày của văn bản; hãy chọn, ghi họ tên hoặc chức danh trong danh mục, hoặc để trống.`,
      `Which monitoring officer “${written}” was on the date of the paper cannot be told; choose one, write the name or title in the directory, or leave it empty.`,
    ),
  'person-unknown': ({ written }: Written) =>
    stop(
      `Ở đơn vị chủ trì, phối hợp không có ai tên hoặc giữ chức vụ “${written}” vào ngày của văn bản; hãy chọn người được giao, hoặc ghi lại ô này.`,
      `On the date of the paper nobody of the units of the task was called “${written}” or held such a post; choose who is meant, or write the cell anew.`,
    ),
  'person-in-doubt': ({ written }: Written) =>
    stop(
      `“${written}” có thể là nhiều người; hãy chọn người được giao.`,
      `“${written}” may be any of several persons; choose who is meant.`,
    ),
  'person-understood': ({ written, name }: Written & { name: string }) =>
    note(
      `“${written}” được hiểu là ${name}, theo danh mục vào ngày của văn bản.`,
      `“${written}” is taken to be ${name}, by the directory on the date of the paper.`,
    ),
  'work-understood': ({ written, work }: Written & { work: string }) =>
    note(
      `Không ghi phần việc của ${written} nên được ghi là “${work}”.`,
      `It is not said what ${written} does, so it is put down as “${work}”.`,
    ),
};
