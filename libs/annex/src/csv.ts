import type { Row, Table } from './table.ts';
import { most, Unreadable } from './unreadable.ts';

const decoded = (file: Uint8Array): string => {
  const mark = [file[0], file[1]].join(' ');
  const encoding = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(file);
    if (/[\0-\x08\x0e-\x1f]/.test(text)) throw new Unreadable('annex-foreign');
    return text;
  } catch {
    throw new Unreadable('annex-foreign');
  }
};

/** The mark between cells: the one that the first line has most of, outside quotes. */
const separatorOf = (text: string): string => {
  const line = text.replace(/"[^"]*"/g, '').split('\n', 1)[0] ?? '';
  const count = (mark: string) => line.split(mark).length;
  return [';', '\t', ','].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
};

/** The rows of a text with separated values (RFC 4180, with any of three separators). */
const rowsOf = (text: string): string[][] => {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < text.length; at++) {
    const one = text.charAt(at);
    if (quoted && one === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (one === '"' && (quoted || cell.trim() === '')) {
      quoted = !quoted;
      if (quoted) cell = '';
    } else if (quoted || (one !== separator && one !== '\n')) cell += one;
    else {
      row.push(cell.trim());
      cell = '';
      if (one === '\n') {
        rows.push(row);
        row = [];
      }
    }
    if (rows.length > most.rows || row.length > most.columns) throw new Unreadable('annex-too-large');
  }
  return [...rows, [...row, cell.trim()]];
};

/** A table of values separated by semicolons, tabs or commas. Every value is words: nothing is made a date or a number. */
export const readCsv = (file: Uint8Array): Table[] => {
  const text = decoded(file).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  if (/^\s*(<|%PDF|\{\\rtf)/.test(text)) throw new Unreadable('annex-foreign');
  const said = rowsOf(text);
  const width = Math.max(0, ...said.map(({ length }) => length));
  const rows = said.map((cells, index): Row => {
    const filled = Array.from({ length: width }, (_, c) => ({
      text: (cells[c] ?? '').slice(0, most.cellLength),
    }));
    return { row: index + 1, cells: filled };
  });
  return [{ name: 'CSV', before: [], rows }];
};
