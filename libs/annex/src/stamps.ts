import { secrecyMarks } from '#contracts';
import type { Item } from './items.ts';
import type { Row, Table } from './table.ts';
import { plain } from './words.ts';

const marks = Object.values(secrecyMarks);
const stamp = /^[^\p{L}\p{N}]*(?:độ mật\s*:?\s*)?((?:tuyệt |tối )?mật)[^\p{L}\p{N}]*$/u;

/** The mark of secrecy that a cell or a paragraph is, if it is nothing else: “TỐI MẬT”, “Độ mật: Mật”. */
const markOf = (text: string): string | undefined => {
  const [, said] = stamp.exec(plain(text)) ?? [];
  return marks.find((mark) => mark.toLowerCase() === said);
};

const markIn = (texts: readonly string[]): string | undefined => texts.map(markOf).find(Boolean);

const wordsIn = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ cells }) => cells.map(({ text }) => text));

/** A row that says nothing else is no item, though it may look like the beginning of one. */
const isMarkAlone = ({ cells }: Row): boolean =>
  cells.every(({ text }) => text.trim() === '' || markOf(text) !== undefined);

/** The mark that a file bears outside the items of its annex: of all that is in it, then. */
export const markOfFile = (
  tables: readonly Table[],
  annex: Table,
  items: readonly Item[],
): string | undefined => {
  const ofItems = new Set(items.flatMap(({ rows }) => rows));
  const others = tables.filter((one) => one !== annex);
  return markIn([
    ...tables.flatMap(({ before }) => before),
    ...wordsIn(annex.rows.filter((one) => !ofItems.has(one.row) || isMarkAlone(one))),
    ...wordsIn(others.flatMap(({ rows }) => rows)),
  ]);
};

/** The mark in a row of an item, in whatever column. */
export const markOfItem = ({ rows }: Table, item: Item): string | undefined =>
  markIn(wordsIn(rows.filter(({ row }) => item.rows.includes(row))));
