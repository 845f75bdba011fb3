import { AlignmentType, convertMillimetersToTwip, Paragraph } from 'docx';
import { foot, head, packed, paged, run } from './docx-parts.ts';
import { layout } from './letter.ts';
import type { Letter } from './letter.ts';

const { CENTER, JUSTIFIED } = AlignmentType;
const { points } = layout;

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

/** A letter for a word processor. The same letter has the same bytes, whenever it is asked for. */
export const docxOf = (letter: Letter): Promise<Uint8Array> =>
  packed(letter.about, {
    properties: paged('portrait'),
    children: [head(letter, letter.about), ...body(letter), foot(letter)],
  });
