import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { VerticalMergeType } from 'docx';
import writeWorkbook from 'write-excel-file/node';
import type { CellObject, Row } from 'write-excel-file/node';
import { sections, sectionsInSheet } from './annex-rows.ts';
import type { Section } from './annex-rows.ts';

const headings = [
  ...['TT', 'Nội dung, nhiệm vụ', 'Cơ quan, đơn vị chủ trì', 'Thời hạn hoàn thành'],
  ...['Lãnh đạo phụ trách', 'Ghi chú'],
];
const attached = '(Kèm theo Kế hoạch số 27/KH-UBND ngày 02/6/2025 của UBND huyện Đăk Tô)';
const note = 'Minh họa';

const countIn = (some: readonly Section[]): number => some.reduce((sum, { rows }) => sum + rows.length, 0);

const text = (value: string): CellObject => ({
  ...{ type: String, value, format: '@', wrap: true, borderStyle: 'thin', alignVertical: 'center' },
});

/** Words over the whole width. */
const across = (value: string): Row => [
  { ...text(value), columnSpan: headings.length, align: 'center', fontWeight: 'bold' },
  ...headings.slice(1).map(() => null),
];

/** The leader of a section stands in one cell beside all of its rows. */
const rowsOf = ({ number, name, leader, rows }: Section, before: number): Row[] => [
  [text(number), { ...text(name), columnSpan: 5, fontWeight: 'bold' }, null, null, null, null],
  ...rows.map(({ title, inSheet }, at): Row => [
    { type: Number, value: before + at + 1, borderStyle: 'thin' },
    ...[text(title), text(inSheet.unit), text(inSheet.due)],
    at === 0 ? { ...text(leader), rowSpan: rows.length } : null,
    text(note),
  ]),
];

/** The working sheet: the first two sections, while the others were still being put together. */
export const sheetAnnex = (): Promise<Uint8Array> => {
  const some = sections.slice(0, sectionsInSheet);
  const before = some.map((_, at) => countIn(some.slice(0, at)));
  const data: Row[] = [
    across('PHỤ LỤC'),
    across(`Danh mục ${countIn(some)} nội dung, nhiệm vụ (phần I, II; đang tổng hợp)`),
    across(attached),
    headings.map((one) => ({ ...text(one), fontWeight: 'bold' as const })),
    ...some.flatMap((section, at) => rowsOf(section, before[at] ?? 0)),
  ];
  const columns = [6, 60, 26, 20, 24, 14].map((width) => ({ width }));
  return writeWorkbook([{ sheet: 'Phụ lục', columns, data }], { fontFamily: 'Times New Roman' }).toBuffer();
};

const line = (value: string, bold = false) =>
  new Paragraph({ alignment: AlignmentType.LEFT, children: [new TextRun({ text: value, bold })] });
const middle = (value: string) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: value, bold: true })] });

const cell = (value: string, more: { columnSpan?: number; verticalMerge?: 'restart' | 'continue' } = {}) =>
  new TableCell({ children: value.split('\n').map((one) => line(one)), ...more });

const documentRows = ({ number, name, leader, rows }: Section, before: number): TableRow[] => [
  new TableRow({ children: [cell(number), cell(name, { columnSpan: 5 })] }),
  ...rows.map(
    ({ title, inWord }, at) =>
      new TableRow({
        children: [
          ...[cell(`${before + at + 1}.`), cell(title), cell(inWord.unit), cell(inWord.due)],
          at === 0
            ? cell(leader, { verticalMerge: VerticalMergeType.RESTART })
            : cell('', { verticalMerge: VerticalMergeType.CONTINUE }),
          cell(note),
        ],
      }),
  ),
];

/** The annex as it was signed, in Word: all four sections. */
export const documentAnnex = async (): Promise<Uint8Array> => {
  const before = sections.map((_, at) => countIn(sections.slice(0, at)));
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: headings.map((one) => cell(one)) }),
      ...sections.flatMap((section, at) => documentRows(section, before[at] ?? 0)),
    ],
  });
  const document = new Document({
    sections: [
      {
        children: [
          ...[middle('PHỤ LỤC'), middle(`Danh mục ${countIn(sections)} nội dung, nhiệm vụ năm 2025`)],
          ...[middle(attached), table, line('./.')],
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
