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
