import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { layout, motto, nation, numberLine, placeAndDate } from './letter.ts';
import type { Letter } from './letter.ts';

type Style = { size: number; bold?: boolean; italics?: boolean; underline?: boolean };

/** Word counts letters in half points. */
const run = (text: string, { size, bold = false, italics = false, underline = false }: Style) =>
  new TextRun({ text, bold, italics, size: size * 2, ...(underline ? { underline: {} } : {}) });

const line = (text: string, style: Style, alignment: (typeof AlignmentType)[keyof typeof AlignmentType]) =>
  new Paragraph({ alignment, children: [run(text, style)] });

const { CENTER, JUSTIFIED, LEFT } = AlignmentType;
const { points, marginsMm } = layout;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borders = { top: none, bottom: none, left: none, right: none };
const cell = (percent: number, children: Paragraph[]) =>
  new TableCell({ borders, width: { size: percent, type: WidthType.PERCENTAGE }, children });

const sideBySide = (left: Paragraph[], right: Paragraph[], leftPercent: number) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ children: [cell(leftPercent, left), cell(100 - leftPercent, right)] })],
  });

const head = ({ above, issuer, number, about, place, issuedOn }: Letter) =>
  sideBySide(
    [
      ...(above === null ? [] : [line(above, { size: points.head }, CENTER)]),
      line(issuer, { size: points.head, bold: true, underline: true }, CENTER),
      line(numberLine(number), { size: points.number }, CENTER),
      line(about, { size: points.about }, CENTER),
    ],
    [
      line(nation, { size: points.head, bold: true }, CENTER),
      line(motto, { size: points.number, bold: true, underline: true }, CENTER),
      line(placeAndDate(place, issuedOn), { size: points.number, italics: true }, CENTER),
    ],
    42,
  );

const body = ({ to, paragraphs }: Letter) => [
  new Paragraph({
    alignment: CENTER,
    spacing: { before: 240, after: 240 },
    children: [run(`Kính gửi: ${to}`, { size: points.body })],
  }),
  ...paragraphs.map(
    (text) =>
      new Paragraph({
        alignment: JUSTIFIED,
        spacing: { after: 120 },
        indent: { firstLine: convertMillimetersToTwip(10) },
        children: [run(text, { size: points.body })],
      }),
  ),
];

const foot = ({ recipients, signedAs, signer }: Letter) =>
  sideBySide(
    [
      line('Nơi nhận:', { size: points.recipientsTitle, bold: true, italics: true }, LEFT),
      ...recipients.map((one) => line(`- ${one}`, { size: points.recipients }, LEFT)),
    ],
    [
      ...signedAs.map((one) => line(one, { size: points.body, bold: true }, CENTER)),
      new Paragraph({
        spacing: { before: 1100 },
        alignment: CENTER,
        children: [run(signer, { size: points.body, bold: true })],
      }),
    ],
    50,
  );

/** When a document says that it was made: of no day, so that the same letter has the same bytes. */
const never = '1980-01-01T00:00:00.000Z';

/** The same parts in the same order, with no trace of when they were packed. */
const withoutClock = (packed: Uint8Array): Uint8Array => {
  const parts = Object.entries(unzipSync(packed)).map(([name, bytes]): [string, Uint8Array] => {
    if (name !== 'docProps/core.xml') return [name, bytes];
    const text = new TextDecoder().decode(bytes).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, never);
    return [name, new TextEncoder().encode(text)];
  });
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1) });
};

/** A letter for a word processor. The same letter has the same bytes, whenever it is asked for. */
export const docxOf = async (letter: Letter): Promise<Uint8Array> => {
  const document = new Document({
    creator: 'dondoc',
    title: letter.about,
    styles: { default: { document: { run: { font: 'Times New Roman' } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              top: convertMillimetersToTwip(marginsMm.top),
              bottom: convertMillimetersToTwip(marginsMm.bottom),
              left: convertMillimetersToTwip(marginsMm.left),
              right: convertMillimetersToTwip(marginsMm.right),
            },
          },
        },
        children: [head(letter), ...body(letter), foot(letter)],
      },
    ],
  });
  return withoutClock(await Packer.toBuffer(document));
};
