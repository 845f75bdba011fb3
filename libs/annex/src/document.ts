import { openPackage } from './package.ts';
import type { Cell, Row, Table } from './table.ts';
import { most, Unreadable } from './unreadable.ts';
import { readXml } from './xml.ts';

/** A cell as it is being read: how many columns it spans, and whether it goes on with the one above. */
type Open = { text: string; spans: number; goesOn: boolean; list: string | undefined };

/** What was struck out by whoever revised the text, and is shown to nobody. */
const struckOut = new Set(['w:del', 'w:moveFrom']);

/** Reads tables with the paragraphs before each. A table inside a cell is words of that cell. */
class Reading {
  readonly tables: Table[] = [];
  private before: string[] = [];
  private paragraph = '';
  private depth = 0;
  private hidden = 0;
  private isWords = false;
  private rows: Row[] = [];
  private row: Cell[] = [];
  private cell: Open | undefined;
  private readonly counters = new Map<string, number>();

  open(name: string, attributes: Record<string, string>): void {
    if (struckOut.has(name)) this.hidden += 1;
    const value = attributes['w:val'];
    if (name === 'w:tbl') this.beginTable();
    else if (name === 'w:tr' && this.depth === 1) this.row = [];
    else if (name === 'w:tc' && this.depth === 1)
      this.cell = { text: '', spans: 1, goesOn: false, list: undefined };
    else if (name === 'w:gridSpan' && this.cell && this.depth === 1)
      this.cell.spans = Math.max(1, Number(value) || 1);
    else if (name === 'w:gridBefore') this.skip(Number(value) || 0);
    else if (name === 'w:vMerge' && this.cell && this.depth === 1) this.cell.goesOn = value !== 'restart';
    else if (name === 'w:numId' && this.cell) this.cell.list ??= value;
    else if (name === 'w:t') this.isWords = this.hidden === 0;
    else if (name === 'w:tab') this.say(' ');
    else if (name === 'w:br' || name === 'w:cr') this.say('\n');
    else if (name === 'w:noBreakHyphen') this.say('-');
  }

  close(name: string): void {
    if (struckOut.has(name)) this.hidden -= 1;
    if (name === 'w:t') this.isWords = false;
    else if (name === 'w:p') this.endParagraph();
    else if (name === 'w:tc' && this.depth === 1) this.endCell();
    else if (name === 'w:tr' && this.depth === 1) this.endRow();
    else if (name === 'w:tbl') this.endTable();
  }

  text(said: string): void {
    if (this.isWords) this.say(said);
  }

  private say(said: string): void {
    if (this.cell) this.cell.text += said;
    else this.paragraph += said;
  }

  private skip(columns: number): void {
    for (let n = 0; n < Math.min(columns, most.columns); n++) this.row.push({ text: '' });
  }

  private beginTable(): void {
    this.depth += 1;
    if (this.depth > 1) return;
    if (this.tables.length === most.tables) throw new Unreadable('annex-too-large');
    this.rows = [];
  }

  private endParagraph(): void {
    if (this.cell) this.cell.text += '\n';
    else if (this.depth === 0) {
      if (this.paragraph.trim() !== '') this.before.push(this.paragraph.trim());
      this.paragraph = '';
    }
  }

  private endCell(): void {
    const cell = this.cell;
    this.cell = undefined;
    if (!cell) return;
    const above = cell.goesOn ? this.rows.at(-1)?.cells[this.row.length] : undefined;
    const said: Cell = above
      ? { ...above, merged: 'above' }
      : { text: this.numbered(cell).slice(0, most.cellLength) };
    this.row.push(said);
    const spans = Math.min(cell.spans, most.columns + 1);
    for (let n = 1; n < spans; n++) this.row.push({ ...said, merged: above ? 'above' : 'left' });
    if (this.row.length > most.columns) throw new Unreadable('annex-too-large');
  }

  /** A number that the program counts itself is not among the words. */
  private numbered({ text, list }: Open): string {
    const said = text.trim();
    if (said !== '' || list === undefined || list === '0') return said;
    const next = (this.counters.get(list) ?? 0) + 1;
    this.counters.set(list, next);
    return String(next);
  }

  private endRow(): void {
    this.rows.push({ row: this.rows.length + 1, cells: this.row });
    if (this.rows.length > most.rows) throw new Unreadable('annex-too-large');
  }

  private endTable(): void {
    this.depth -= 1;
    if (this.depth > 0) return;
    this.tables.push({ name: String(this.tables.length + 1), before: this.before, rows: this.rows });
    this.before = [];
  }
}

/** The tables of a text document, called by their numbers. */
export const readDocument = (file: Uint8Array): Table[] => {
  const { bytes } = openPackage(file, /^word\/document\.xml$/);
  const document = bytes['word/document.xml'];
  if (!document) throw new Unreadable('annex-damaged');
  const reading = new Reading();
  readXml(document, {
    open: (name, attributes) => reading.open(name, attributes),
    close: (name) => reading.close(name),
    text: (said) => reading.text(said),
  });
  return reading.tables;
};
