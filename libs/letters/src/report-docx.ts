import {
  AlignmentType,
  convertMillimetersToTwip,
  Footer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { foot, head, line, packed, paged, run } from './docx-parts.ts';
import { layout } from './letter.ts';
import type { Report, ReportColumn, ReportRow, ReportTable } from './report.ts';

const { CENTER, JUSTIFIED, LEFT } = AlignmentType;
const { points } = layout;

/** What is left of the long side of A4 between the margins, in twentieths of a point. */
const width = convertMillimetersToTwip(297 - layout.marginsMm.left - layout.marginsMm.right);

/** A cell over several columns is the heading of the rows below, and stays with them. */
const cell = (text: string, percent: number, side: ReportColumn['side'], bold: boolean, columnSpan = 1) =>
  new TableCell({
    columnSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    width: { size: Math.round((width * percent) / 100), type: WidthType.DXA },
    margins: { left: 80, right: 80, top: 30, bottom: 30 },
    children: [line(text, { size: points.number, bold }, side === 'center' ? CENTER : LEFT, columnSpan > 1)],
  });

const row = (columns: ReportColumn[], { cells, bold = false }: ReportRow) => {
  const [only = ''] = cells;
  return new TableRow({
    cantSplit: true,
    children:
      cells.length === 1
        ? [cell(only, 100, 'left', bold, columns.length)]
        : columns.map(({ percent, side }, index) => cell(cells[index] ?? '', percent, side, bold)),
  });
};

/** A table whose first row stands again at the top of each page. */
const tableOf = ({ columns, rows }: ReportTable) =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns.map(({ percent }) => Math.round((width * percent) / 100)),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ name, percent }) => cell(name, percent, 'center', true)),
      }),
      ...rows.map((one) => row(columns, one)),
    ],
  });

const titleOf = (text: string) =>
  new Paragraph({
    keepNext: true,
    spacing: { before: 240, after: 120 },
    children: [run(text, { size: points.body, bold: true })],
  });

const body = ({ kind, about, paragraphs, tables }: Report) => [
  new Paragraph({
    alignment: CENTER,
    spacing: { before: 240 },
    children: [run(kind, { size: points.body, bold: true })],
  }),
  new Paragraph({
    alignment: CENTER,
    spacing: { after: 120 },
    children: [run(about, { size: points.body, bold: true })],
  }),
  ...paragraphs.map(
    (text) =>
      new Paragraph({
        alignment: JUSTIFIED,
        spacing: { after: 60 },
        indent: { firstLine: convertMillimetersToTwip(10) },
        children: [run(text, { size: points.body })],
      }),
  ),
  ...tables.flatMap((table) => [titleOf(table.title), tableOf(table)]),
];

const pageNumber = new Footer({
  children: [
    new Paragraph({
      alignment: CENTER,
      children: [new TextRun({ children: [PageNumber.CURRENT], size: points.number * 2 })],
    }),
  ],
});

/** A report for a word processor, on A4 across. The same report has the same bytes, whenever it is asked for. */
export const reportDocxOf = (report: Report): Promise<Uint8Array> =>
  packed(report.about, {
    properties: paged('landscape'),
    footers: { default: pageNumber },
    children: [head(report), ...body(report), new Paragraph({}), foot(report)],
  });
