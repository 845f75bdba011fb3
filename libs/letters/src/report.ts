import type { Letter } from './letter.ts';

/** How wide a column is, in parts of a hundred, and on which side its cells stand. */
export type ReportColumn = { name: string; percent: number; side: 'left' | 'center' };

/** A row of cells; one cell alone goes over the whole row. */
export type ReportRow = { cells: string[]; bold?: boolean };

export type ReportTable = { title: string; columns: ReportColumn[]; rows: ReportRow[] };

/**
 * A report with tables (báo cáo) as Decree 30/2020/NĐ-CP has it: its head and foot are those of a letter; under the head stands what kind of
 * document it is and what it is about.
 */
export type Report = Pick<
  Letter,
  'issuer' | 'above' | 'number' | 'place' | 'issuedOn' | 'paragraphs' | 'recipients' | 'signedAs' | 'signer'
> & { kind: string; about: string; tables: ReportTable[] };
