import type { Proof } from '../proof.ts';

const verdict = (problems: string[], good: string): string[] =>
  problems.length === 0 ? [`  ✓ ${good}`] : problems.map((problem) => `  ✗ ${problem}`);

/** What the checks found. */
export const proven = (proof: Proof): string[] => [
  ...verdict(proof.chain, `${proof.streams} chuỗi, ${proof.events} sự kiện: mọi mắt xích nguyên vẹn`),
  ...verdict(proof.readModels, 'Các bảng tra cứu khớp với kết quả dựng lại từ sự kiện'),
  ...verdict(
    proof.workflows,
    'Mỗi nhiệm vụ còn mở có đúng một quy trình đang chạy, trạng thái khớp với sự kiện',
  ),
  ...verdict(
    proof.files.problems,
    `${proof.files.files} tệp minh chứng tải về đúng mã SHA-256 ghi trong sự kiện`,
  ),
];
