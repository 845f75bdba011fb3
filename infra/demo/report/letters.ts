import type { Letter } from '../account.ts';

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} kB`;

/** A formal reminder, as a letter to be opened in a word processor or printed. */
export const letter = ({ task, number, docx, pdf }: Letter): string =>
  `  Công văn đôn đốc số ${number} (${task}): tải được tệp .docx (${kilobytes(docx)}) và PDF (${kilobytes(pdf)}).`;
