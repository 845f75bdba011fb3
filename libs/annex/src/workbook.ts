import { read, SSF } from '@e965/xlsx';
import type { CellObject, Range, WorkSheet } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import type { LocalDate } from '#contracts';
import { openPackage } from './package.ts';
import type { Cell, Row, Table } from './table.ts';
import { most, Unreadable } from './unreadable.ts';
import { readXml } from './xml.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Words, numbers and their formats; not pictures, links to other files, or what runs. What each part is follows from its name. */
const kinds: [RegExp, string][] = [
  [/^xl\/workbook\.xml$/, 'sheet.main'],
  [/^xl\/styles\.xml$/, 'styles'],
  [/^xl\/sharedStrings\.xml$/, 'sharedStrings'],
  [/^xl\/worksheets\/[^/]+\.xml$/, 'worksheet'],
];
const wanted = new RegExp(
  ['^xl/_rels/workbook\\.xml\\.rels$', ...kinds.map(([name]) => name.source)].join('|'),
);

/** A package made anew of the parts that were looked at, and of nothing that they may speak of beside. */
const madeAnew = (parts: Record<string, Uint8Array>): Uint8Array => {
  const types = Object.keys(parts).flatMap((name) => {
    const kind = kinds.find(([form]) => form.test(name))?.[1];
    return kind ? [`<Override PartName="/${name}" ContentType="${spreadsheet}.${kind}+xml"/>`] : [];
  });
  const list = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types.join('')}</Types>`;
  return zipSync({ '[Content_Types].xml': strToU8(list), ...parts }, { level: 0 });
};

const formats = SSF as {
  is_date: (format: string) => boolean;
  parse_date_code: (
    value: number,
    options: { date1904: boolean },
  ) => { y: number; m: number; d: number } | null;
};

const dayOf = ({ v, z }: CellObject, date1904: boolean): LocalDate | undefined => {
  if (typeof v !== 'number' || typeof z !== 'string' || !formats.is_date(z) || !/[dy]/i.test(z))
    return undefined;
  const day = formats.parse_date_code(v, { date1904 });
  if (!day || day.y < 1900 || day.y > 9999) return undefined;
  return [String(day.y), String(day.m).padStart(2, '0'), String(day.d).padStart(2, '0')].join('-');
};

const empty: Cell = { text: '' };

const cellOf = (cell: CellObject | undefined, date1904: boolean): Cell => {
  if (!cell || (cell.v === undefined && cell.f === undefined)) return empty;
  const date = dayOf(cell, date1904);
  const isNumber = typeof cell.v === 'number' && cell.t === 'n';
  const plainNumber = isNumber && (cell.z === undefined || cell.z === 'General');
  const text = plainNumber ? String(cell.v) : (cell.w ?? String(cell.v ?? ''));
  return {
    text: text.slice(0, most.cellLength),
    ...(date === undefined ? {} : { date }),
    ...(isNumber && date === undefined ? { number: cell.v as number } : {}),
    ...(cell.f === undefined ? {} : { formula: true }),
    ...(cell.t === 'e' ? { fault: true } : {}),
  };
};

const holds = ({ s, e }: Range, row: number, column: number): boolean =>
  s.r <= row && row <= e.r && s.c <= column && column <= e.c;

/** What is merged into another cell says what that one says. */
const withMerges = (rows: Row[], merges: readonly Range[]): Row[] => {
  for (const range of merges) {
    const { s, e } = range;
    const said = rows[s.r]?.cells[s.c] ?? empty;
    for (const [r, { cells }] of rows.slice(s.r, e.r + 1).entries()) {
      for (let c = s.c; c <= Math.min(e.c, cells.length - 1); c++) {
        if (holds(range, s.r + r, c) && (r > 0 || c > s.c))
          cells[c] = { ...said, merged: r > 0 ? 'above' : 'left' };
      }
    }
  }
  return rows;
};

/** The part of a sheet that has anything in it; what programs only believe to be in use may be the whole sheet. */
const extentOf = (cells: CellObject[][]): { rows: number; columns: number } => {
  const isSaid = (cell: CellObject | undefined) => cell?.v !== undefined || cell?.f !== undefined;
  const rows = cells.findLastIndex((row) => row?.some(isSaid)) + 1;
  const columns = Math.max(0, ...cells.slice(0, rows).map((row) => (row?.findLastIndex(isSaid) ?? -1) + 1));
  if (rows > most.rows || columns > most.columns) throw new Unreadable('annex-too-large');
  return { rows, columns };
};

const tableOf = (name: string, sheet: WorkSheet, date1904: boolean): Table => {
  const cells = (sheet as { '!data'?: CellObject[][] })['!data'] ?? [];
  const { rows, columns } = extentOf(cells);
  const read = Array.from({ length: rows }, (_, r): Row => {
    const own = Array.from({ length: columns }, (__, c) => ({ ...cellOf(cells[r]?.[c], date1904) }));
    return { row: r + 1, cells: own };
  });
  return { name, before: [], rows: withMerges(read, sheet['!merges'] ?? []) };
};

/** The sheets of a workbook that are shown. */
export const readWorkbook = (file: Uint8Array): Table[] => {
  const { bytes } = openPackage(file, wanted);
  for (const part of Object.values(bytes)) readXml(part);
  const book = read(madeAnew(bytes), {
    ...{ type: 'array', dense: true, cellNF: true, cellFormula: true, cellHTML: false, bookVBA: false },
    sheetRows: most.rows + 2,
  });
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const shown = book.SheetNames.filter((_, n) => !book.Workbook?.Sheets?.[n]?.Hidden).slice(0, most.tables);
  return shown.flatMap((name) => {
    const sheet = book.Sheets[name];
    return sheet ? [tableOf(name, sheet, date1904)] : [];
  });
};
