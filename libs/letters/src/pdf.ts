import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { layout, motto, nation, numberLine, placeAndDate } from './letter.ts';
import type { Letter } from './letter.ts';

// Tinos has the widths of Times New Roman, which the decree asks for, and all letters of Vietnamese.
const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
const face = (name: string): string => join(fonts, name, `Tinos_${name}.ttf`);

pdfmake.addFonts({
  Tinos: {
    normal: face('400Regular'),
    bold: face('700Bold'),
    italics: face('400Regular_Italic'),
    bolditalics: face('700Bold_Italic'),
  },
});
// A letter is made of its own words and these four files.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path: string) => path.startsWith(fonts));

const { points, marginsMm } = layout;
const pointsIn = (mm: number): number => (mm * 72) / 25.4;

const head = ({ above, issuer, number, about, place, issuedOn }: Letter): Content => ({
  columns: [
    {
      width: '42%',
      alignment: 'center',
      stack: [
        ...(above === null ? [] : [{ text: above, fontSize: points.head }]),
        { text: issuer, fontSize: points.head, bold: true, decoration: 'underline' },
        { text: numberLine(number), fontSize: points.number, margin: [0, 6, 0, 0] },
        { text: about, fontSize: points.about },
      ],
    },
    {
      width: '58%',
      alignment: 'center',
      stack: [
        { text: nation, fontSize: points.head, bold: true },
        { text: motto, fontSize: points.number, bold: true, decoration: 'underline' },
        { text: placeAndDate(place, issuedOn), fontSize: points.number, italics: true, margin: [0, 6, 0, 0] },
      ],
    },
  ],
});

const body = ({ to, paragraphs }: Letter): Content[] => [
  { text: `Kính gửi: ${to}`, alignment: 'center', margin: [0, 18, 0, 14] },
  ...paragraphs.map((text): Content => ({
    text,
    alignment: 'justify',
    leadingIndent: pointsIn(10),
    lineHeight: 1.15,
    margin: [0, 0, 0, 6],
  })),
];

const foot = ({ recipients, signedAs, signer }: Letter): Content => ({
  margin: [0, 14, 0, 0],
  unbreakable: true,
  columns: [
    {
      width: '50%',
      stack: [
        { text: 'Nơi nhận:', fontSize: points.recipientsTitle, bold: true, italics: true },
        ...recipients.map((one) => ({ text: `- ${one}`, fontSize: points.recipients })),
      ],
    },
    {
      width: '50%',
      alignment: 'center',
      stack: [
        ...signedAs.map((text) => ({ text, bold: true })),
        { text: signer, bold: true, margin: [0, 60, 0, 0] },
      ],
    },
  ],
});

/** A letter as it is printed. The same letter has the same bytes, whenever it is asked for. */
export const pdfOf = async (letter: Letter): Promise<Uint8Array> => {
  const document: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [
      pointsIn(marginsMm.left),
      pointsIn(marginsMm.top),
      pointsIn(marginsMm.right),
      pointsIn(marginsMm.bottom),
    ],
    defaultStyle: { font: 'Tinos', fontSize: points.body },
    info: { title: letter.about, creator: 'dondoc', producer: 'dondoc', creationDate: new Date(0) },
    content: [head(letter), ...body(letter), foot(letter)],
  };
  return pdfmake.createPdf(document).getBuffer();
};
