import type { LocalDate } from '#contracts';

/**
 * An official letter (công văn) as Decree 30/2020/NĐ-CP has it: who issues it, under whom, number and symbol, place and date, what it is
 * about (V/v), to whom, what it says, who receives it, who signs it and in which capacity. A draft has no number and no date yet.
 */
export type Letter = {
  issuer: string;
  /** The body above the issuer, if it has one. */
  above: string | null;
  number: string | null;
  place: string;
  issuedOn: LocalDate | null;
  about: string;
  to: string;
  paragraphs: string[];
  recipients: string[];
  /** The lines above the signature: `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
  signedAs: string[];
  signer: string;
};

export const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const motto = 'Độc lập - Tự do - Hạnh phúc';

/** Capital letters as the names of bodies and posts are written. */
export const inCapitals = (text: string): string => text.toLocaleUpperCase('vi');

/** `Số: 12/UBND-VP`; in a draft with room for it. Numbers below 10 have a 0 before them. */
export const numberLine = (number: string | null): string =>
  `Số: ${number === null ? '        /……' : number.replace(/^(\d)(?=\D|$)/, '0$1')}`;

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** `Đăk Tô, ngày 07 tháng 4 năm 2026`: days below 10 and the months 1 and 2 have a 0 before them, so that none is added to. */
export const placeAndDate = (place: string, on: LocalDate | null): string => {
  if (on === null) return `${place}, ngày      tháng      năm      `;
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  return `${place}, ngày ${twoDigits(day)} tháng ${month < 3 ? twoDigits(month) : month} năm ${year}`;
};

/** The layout of the decree, in the units in which word processors count: millimetres and points. */
export const layout = {
  marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
  points: { head: 12, number: 13, about: 12, body: 14, recipientsTitle: 12, recipients: 11 },
} as const;
