import type { LocalDate } from '#contracts';

/** A cell as it was read. What is merged into another says the same as that one. */
export type Cell = {
  text: string;
  /** The day, where the spreadsheet holds one. */
  date?: LocalDate;
  /** The number, where the spreadsheet holds one. */
  number?: number;
  formula?: true;
  fault?: true;
  /** It is part of a merged cell, which begins in a row above or in a column to the left. */
  merged?: 'above' | 'left';
};

/** A row under its number, from 1, as programs show it. */
export type Row = { row: number; cells: Cell[] };

/** A table of an annex: a sheet, or a table of a text document with the paragraphs before it. */
export type Table = { name: string; before: string[]; rows: Row[] };

/** The letters by which programs show a column: 0 is A, 26 is AA. */
export const letterOf = (index: number): string => {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : letterOf(Math.floor(index / 26) - 1) + rest;
};

export const indexOf = (letters: string): number =>
  [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
