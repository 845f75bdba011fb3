import { utils, write } from '@e965/xlsx';
import type { CellObject } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';

type Value = string | number | Date | null | CellObject;

/** A sheet as people make it: values row by row, and ranges that are merged. */
export const workbook = (rows: Value[][], merges: string[] = []): Uint8Array => {
  const sheet = utils.aoa_to_sheet(rows, { cellDates: true, UTC: true });
  sheet['!merges'] = merges.map((range) => utils.decode_range(range));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Phụ lục');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
};

/** A cell of a text document: its words, and how it is merged. */
type DocumentCell = string | { text: string; spans?: number; merged?: 'begins' | 'goes on' };

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

const cellXml = (cell: DocumentCell): string => {
  const { text, spans, merged } = typeof cell === 'string' ? { text: cell } : { spans: 1, ...cell };
  const span = spans && spans > 1 ? `<w:gridSpan w:val="${spans}"/>` : '';
  const merge = merged ? `<w:vMerge${merged === 'begins' ? ' w:val="restart"' : ''}/>` : '';
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${text.split('\n').map(paragraph).join('')}</w:tc>`;
};

const tableXml = (rows: DocumentCell[][]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cellXml).join('')}</w:tr>`).join('')}</w:tbl>`;

export const documentXml = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;

/** A text document with paragraphs and then one table. */
export const textDocument = (before: string[], rows: DocumentCell[][]): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(documentXml(before.map(paragraph).join('') + tableXml(rows))),
  });
