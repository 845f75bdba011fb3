import type { AnnexColumn } from '#contracts';
import type { ReadColumn } from './headings.ts';
import { letterOf } from './table.ts';
import type { Cell, Row } from './table.ts';
import { folded } from './words.ts';

/** What an item says in a column, and in which cell. */
export type Said = Omit<Cell, 'merged'> & { row: number; cell: string };

/** An item of an annex: one row, or several that belong together. */
export type Item = { row: number; rows: number[]; said: Partial<Record<AnnexColumn, Said>> };

/** The rows of a table: items, and rows that are none, with what they say. */
export type Rows = { items: Item[]; leftOut: { row: number; written: string }[] };

type Columns = readonly ReadColumn[];

const cellAt = (row: Row, columns: Columns, column: AnnexColumn): Cell | undefined => {
  const index = columns.find((one) => one.column === column)?.index;
  return index === undefined ? undefined : row.cells[index];
};

/** What a row itself says in a column: not what it only shares with the row above. */
const own = (row: Row, columns: Columns, column: AnnexColumn): string => {
  const cell = cellAt(row, columns, column);
  return cell === undefined || cell.merged ? '' : cell.text.trim();
};

const distinct = ({ cells }: Row): string[] =>
  cells.filter(({ merged, text }) => !merged && text.trim() !== '').map(({ text }) => text.trim());

const isEmpty = (row: Row): boolean => row.cells.every(({ text }) => text.trim() === '');

const isTotal = (said: string) => /^(tong( cong| so)?|cong)\b/.test(folded(said));

/** How much a row says that only a task would say; what is merged over the whole width is said of none. */
const saysOfTask = (row: Row, columns: Columns): number =>
  (['unit', 'due', 'product', 'coordinating', 'amount'] as const).filter((column) => {
    const cell = cellAt(row, columns, column);
    return cell !== undefined && cell.text.trim() !== '' && cell.merged !== 'left';
  }).length;

/** A section, a total, a signature: words over the whole width, an ordinal of sections, or hardly a word. */
const isRemark = (row: Row, columns: Columns): boolean => {
  const said = distinct(row);
  const [ordinal, title] = [own(row, columns, 'ordinal'), own(row, columns, 'title')];
  if ((isTotal(said[0] ?? '') || isTotal(title)) && own(row, columns, 'due') === '') return true;
  const says = saysOfTask(row, columns);
  if (title === '' && ordinal === '') return says < 2;
  if (says > 0) return false;
  const isWide = row.cells.filter(({ merged }) => merged === 'left').length >= 2;
  return /^([ivx]+|[a-zđ])[.)]?$/i.test(ordinal) || (isWide && said.length <= 2);
};

/** A row that goes on with the item above: it has no number, unit or date of its own. */
const goesOn = (row: Row, columns: Columns): boolean => {
  if (cellAt(row, columns, 'title')?.merged === 'above') return true;
  const numbered = columns.some(({ column }) => column === 'ordinal');
  return (
    numbered &&
    own(row, columns, 'ordinal') === '' &&
    own(row, columns, 'unit') === '' &&
    own(row, columns, 'due') === ''
  );
};

const joinedText = (above: string, below: string): string => [above, below].filter(Boolean).join('\n');

/** What several rows of one item say in a column, line after line. */
const continuedBy = (item: Item, row: Row, columns: Columns): Item => {
  const said = { ...item.said };
  for (const { column, index } of columns) {
    const cell = row.cells[index];
    if (!cell || cell.merged || cell.text.trim() === '') continue;
    const { merged: _, ...more } = cell;
    const before = said[column];
    const place = { row: row.row, cell: `${letterOf(index)}${row.row}` };
    said[column] =
      before && before.text.trim() !== ''
        ? {
            ...{ row: before.row, cell: before.cell, text: joinedText(before.text.trim(), cell.text.trim()) },
            ...(before.formula || cell.formula ? { formula: true as const } : {}),
            ...(before.fault || cell.fault ? { fault: true as const } : {}),
          }
        : { ...more, ...place };
  }
  return { ...item, rows: [...item.rows, row.row], said };
};

/** A cell that is merged over several items says the same of each; a title alone is never shared. */
const begun = (row: Row, columns: Columns): Item => ({
  row: row.row,
  rows: [row.row],
  said: Object.fromEntries(
    columns.flatMap(({ column, index }) => {
      const cell = row.cells[index];
      if (!cell) return [];
      const { merged: _, ...said } = cell;
      return [[column, { ...said, row: row.row, cell: `${letterOf(index)}${row.row}` }]];
    }),
  ),
});

/** The items of the rows below the headings. */
export const itemsIn = (rows: readonly Row[], columns: Columns): Rows => {
  const found: Rows = { items: [], leftOut: [] };
  for (const row of rows) {
    if (isEmpty(row)) continue;
    const last = found.items.at(-1);
    const isNext = last !== undefined && last.rows.at(-1) === row.row - 1;
    if (isNext && goesOn(row, columns) && !isFooter(row, columns))
      found.items.splice(-1, 1, continuedBy(last, row, columns));
    else if (isRemark(row, columns))
      found.leftOut.push({ row: row.row, written: distinct(row).join(' ').slice(0, 200) });
    else found.items.push(begun(row, columns));
  }
  return found;
};

/** Below the last item: a total, or who signs. */
const isFooter = (row: Row, columns: Columns): boolean =>
  cellAt(row, columns, 'title')?.merged !== 'above' &&
  isRemark(row, columns) &&
  own(row, columns, 'title') === '' &&
  !hasDetail(row, columns);

const hasDetail = (row: Row, columns: Columns): boolean =>
  (['content', 'product', 'coordinating', 'assignees', 'note', 'amount'] as const).some(
    (column) => own(row, columns, column) !== '',
  );
