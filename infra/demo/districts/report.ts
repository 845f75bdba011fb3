import { inLocal, instantOf } from '../local-time.ts';
import { newCommunesOfDakrong, newCommunesOfDakTo } from './mergers.ts';
import type { Step } from './story/stage.ts';

const title = 'VĂN BẢN CỦA HAI HUYỆN, TỪ KHI NHẬP ĐẾN KHI SÁP NHẬP';

const about = [
  'Dữ liệu trình diễn. Chỉ tiêu, dự án và 11 nội dung giữ đúng từng chữ văn bản của hai huyện; sáp nhập theo Nghị quyết 1677 và 1680/NQ-UBTVQH15.',
  'Tên người, phụ lục năm 2025, thời hạn, thôn và mọi diễn biến khác là minh họa.',
];

const verdict = ({ looked: { tasks, events, broken } }: Step): string[] => {
  const found = Object.entries(broken);
  return found.length === 0
    ? [`  ✓ Sáu bất biến còn nguyên: ${tasks} nhiệm vụ, ${events} sự kiện`]
    : found.flatMap(([name, problems]) => problems.map((problem) => `  ✗ ${name}: ${problem}`));
};

/** A step for people, with what was found after it. */
export const stepReport = (step: Step): string[] => [
  '',
  `${inLocal(instantOf(step.at))}: ${step.name}`,
  ...step.lines.map((line) => `  ${line}`),
  ...verdict(step),
];

const merged = [...newCommunesOfDakTo, ...newCommunesOfDakrong].map(
  ({ place, province, outOf }) => `  ${place}, tỉnh ${province}: hợp nhất ${outOf.length} đơn vị`,
);

const limits = [
  'Chưa thể hiện được: cơ quan đứng đầu một cây (ở đây là UBND huyện Đăk Tô) không có đơn vị kế thừa và không chuyển sang cây khác được;',
  'lãnh đạo của cơ quan đó vẫn phụ trách các nhiệm vụ đã giao.',
];

/** What the story is about, before it begins. */
export const heading: string[] = ['', title, '─'.repeat(title.length), ...about];

/** What became of the communes, and what cannot be told yet. */
export const afterwards: string[] = [...['', 'Các xã mới từ 01/07/2025', ...merged], ...['', ...limits]];
