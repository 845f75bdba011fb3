import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ISectionOptions } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { layout, motto, nation, numberLine, placeAndDate } from './letter.ts';
import type { Letter } from './letter.ts';

type Style = { size: number; bold?: boolean; italics?: boolean; underline?: boolean };

/** Word counts letters in half points. */
export const run = (text: string, { size, bold = false, italics = false, underline = false }: Style) =>
  new TextRun({ text, bold, italics, size: size * 2, ...(underline ? { underline: {} } : {}) });

export const line = (
  text: string,
  style: Style,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  keepNext = false,
) => new Paragraph({ alignment, keepNext, children: [run(text, style)] });

const { CENTER, LEFT } = AlignmentType;
const { points, marginsMm } = layout;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borders = { top: none, bottom: none, left: none, right: none };
const cell = (percent: number, children: Paragraph[]) =>
  new TableCell({ borders, width: { size: percent, type: WidthType.PERCENTAGE }, children });

const sideBySide = (left: Paragraph[], right: Paragraph[], leftPercent: number) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({ cantSplit: true, children: [cell(leftPercent, left), cell(100 - leftPercent, right)] }),
    ],
  });

type Head = Pick<Letter, 'above' | 'issuer' | 'number' | 'place' | 'issuedOn'>;

/** Who issues it, number and, of a letter, what it is about on the left; the nation, its motto, place and date on the right. */
export const head = ({ above, issuer, number, place, issuedOn }: Head, about?: string) =>
  sideBySide(
    [
      ...(above === null ? [] : [line(above, { size: points.head }, CENTER)]),
      line(issuer, { size: points.head, bold: true, underline: true }, CENTER),
      line(numberLine(number), { size: points.number }, CENTER),
      ...(about === undefined ? [] : [line(about, { size: points.about }, CENTER)]),
    ],
    [
      line(nation, { size: points.head, bold: true }, CENTER),
      line(motto, { size: points.number, bold: true, underline: true }, CENTER),
      line(placeAndDate(place, issuedOn), { size: points.number, italics: true }, CENTER),
    ],
    42,
  );

/** Who receives it on the left, who signs it on the right. */
export const foot = ({ recipients, signedAs, signer }: Pick<Letter, 'recipients' | 'signedAs' | 'signer'>) =>
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

/** A sheet of A4 with the margins of the decree. */
export const paged = (orientation: 'portrait' | 'landscape') => ({
  page: {
    size: {
      orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      width: convertMillimetersToTwip(210),
      height: convertMillimetersToTwip(297),
    },
    margin: {
      top: convertMillimetersToTwip(marginsMm.top),
      bottom: convertMillimetersToTwip(marginsMm.bottom),
      left: convertMillimetersToTwip(marginsMm.left),
      right: convertMillimetersToTwip(marginsMm.right),
    },
  },
});

/** The bytes of a document of one section: always the same for the same words. */
export const packed = async (title: string, section: ISectionOptions): Promise<Uint8Array> => {
  const document = new Document({
    creator: 'dondoc',
    title,
    styles: { default: { document: { run: { font: 'Times New Roman' } } } },
    sections: [section],
  });
  return withoutClock(await Packer.toBuffer(document));
};
