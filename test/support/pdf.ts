import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF says: its words, its pages, their size in points, and the faces it is set in. */
export type PdfText = { text: string; pages: number; size: number[]; faces: string[] };

/** Reads a PDF back. */
export const textOfPdf = async (bytes: Uint8Array): Promise<PdfText> => {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  const faces = new Set<string>();
  let size: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    size = page.view.slice(2).map(Math.round);
    await page.getOperatorList();
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!('str' in item)) continue;
      texts.push(item.str + (item.hasEOL ? ' ' : ''));
      const font = page.commonObjs.get(item.fontName) as { name: string };
      faces.add(font.name);
    }
  }
  return { text: texts.join(''), pages: document.numPages, size, faces: [...faces] };
};

/** A PDF of one page with a line of plain letters, as a scanner might make it. */
export const scan = (words: string): Buffer => {
  const drawn = `BT /F1 24 Tf 40 740 Td (${words}) Tj ET`;
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
  return Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 ${font}>>>>>>endobj`,
      `4 0 obj<</Length ${drawn.length}>>stream`,
      drawn,
      'endstream endobj',
      'trailer<</Root 1 0 R>>',
    ].join('\n'),
  );
};
