import { directiveKindNames } from './directives/names.ts';

const figures = { vi: 'số liệu (ghi vào note)', en: 'the figures (in note)' };
const other = { vi: 'minh chứng khác (ghi vào note)', en: 'other evidence (in note)' };

/** How refusals call what they list by a code: evidence, or a part of it, that is missing; the kind of a directive. */
export const detailWords: Readonly<Record<string, { vi: string; en: string }>> = {
  'evidence.document': {
    vi: 'văn bản (số, ký hiệu, ngày ban hành, cơ quan ban hành và tệp)',
    en: 'a document (number, symbol, date, issuing authority and file)',
  },
  'evidence.document.number': { vi: 'số của văn bản', en: 'the number of the document' },
  'evidence.document.symbol': {
    vi: 'ký hiệu của văn bản (ghi đúng như trên văn bản, ví dụ 15/QĐ-UBND)',
    en: 'the symbol of the document (as it stands there, such as 15/QĐ-UBND)',
  },
  'evidence.document.issuedOn': { vi: 'ngày ban hành văn bản', en: 'the date of the document' },
  'evidence.document.issuedBy': {
    vi: 'cơ quan ban hành văn bản',
    en: 'the authority that issued the document',
  },
  'evidence.document.file': { vi: 'tệp văn bản', en: 'the file of the document' },
  'evidence.minutes': { vi: 'biên bản (ngày lập và tệp)', en: 'minutes (date and file)' },
  'evidence.minutes.issuedOn': { vi: 'ngày lập biên bản', en: 'the date of the minutes' },
  'evidence.minutes.file': { vi: 'tệp biên bản', en: 'the file of the minutes' },
  'evidence.photos': { vi: 'ảnh (tệp)', en: 'photos (file)' },
  'evidence.photos.file': { vi: 'tệp ảnh', en: 'the file of the photos' },
  'evidence.figures': figures,
  'evidence.figures.note': figures,
  'evidence.other': other,
  'evidence.other.note': other,
  ...directiveKindNames,
};
