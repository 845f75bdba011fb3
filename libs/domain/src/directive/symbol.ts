import type { DirectiveIssuer, DirectiveKind } from '#contracts';

type Tree = DirectiveIssuer['tree'];

/** Number and symbol (số, ký hiệu) of a paper, taken apart: `42/2014/QĐ-TTg` is 42 of 2014, `QĐ`, of `TTg`. */
export type PaperSymbol = {
  serial: number;
  /** The letter of a number that was given twice: 15a. */
  suffix?: string;
  year?: number;
  /** Missing in an official letter of the State. */
  type?: string;
  issuer: string;
};

/** The abbreviations of kinds of papers (Decree 30/2020/NĐ-CP, annex III; Instruction 36-HD/VPTW), by what people type for them. */
const types: Record<string, { is: string; kind: DirectiveKind }> = {
  NQ: { is: 'NQ', kind: 'resolution' },
  CTR: { is: 'CTr', kind: 'programme' },
  CTHĐ: { is: 'CTHĐ', kind: 'programme' },
  KH: { is: 'KH', kind: 'plan' },
  CT: { is: 'CT', kind: 'instruction' },
  KL: { is: 'KL', kind: 'conclusion' },
  TB: { is: 'TB', kind: 'conclusion-notice' },
  QĐ: { is: 'QĐ', kind: 'decision' },
  CV: { is: 'CV', kind: 'official-letter' },
  CĐ: { is: 'CĐ', kind: 'telegram' },
  NĐ: { is: 'NĐ', kind: 'other' },
  TT: { is: 'TT', kind: 'other' },
  TTR: { is: 'TTr', kind: 'other' },
  HD: { is: 'HD', kind: 'other' },
  QC: { is: 'QC', kind: 'other' },
  QYĐ: { is: 'QyĐ', kind: 'other' },
  ĐA: { is: 'ĐA', kind: 'other' },
  PA: { is: 'PA', kind: 'other' },
  BC: { is: 'BC', kind: 'other' },
};
/** Typed without the stroke. */
const strokeless: Record<string, string> = {
  QD: 'QĐ',
  ND: 'NĐ',
  CD: 'CĐ',
  QYD: 'QYĐ',
  CTHD: 'CTHĐ',
  DA: 'ĐA',
};

const typeOf = (part: string) => {
  const capitals = part.toUpperCase();
  return types[strokeless[capitals] ?? capitals];
};

/** How issuers are abbreviated whose abbreviation is not of capitals alone. */
const issuers: Record<string, string> = { TTG: 'TTg', HDND: 'HĐND', THU: 'ThU' };

const issuerOf = (parts: readonly string[]): string =>
  parts.map((part) => issuers[part.toUpperCase()] ?? part).join('-');

/** One kind of space and hyphen, no space beside a sign, no “Số:” before it. */
const tidied = (written: string): string =>
  written
    .normalize('NFC')
    .replace(/[–—‐‑]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^số\s*:?\s*/iu, '')
    .replace(/ *([/-]) *[/-]* */gu, '$1');

const isYear = (part: string | undefined): part is string =>
  part !== undefined && /^(19|20|21)\d\d$/.test(part);
const isName = (part: string): boolean => /^\p{L}[\p{L}\p{N}]{0,19}$/u.test(part);

/** Takes number and symbol apart, however they are written; undefined where they cannot be told. */
export const readSymbol = (written: string): PaperSymbol | undefined => {
  const [first = '', ...others] = tidied(written).split(/[/\- ]/u);
  const numbered = /^0*(\d{1,6})(\p{L}?)$/u.exec(first);
  const [next, ...after] = others;
  const names = isYear(next) ? after : others;
  if (!numbered || Number(numbered[1]) === 0 || names.length === 0 || !names.every(isName)) return undefined;
  const [name = '', ...rest] = names;
  const type = rest.length === 0 ? undefined : typeOf(name);
  return {
    serial: Number(numbered[1]),
    ...(numbered[2] ? { suffix: numbered[2].toLowerCase() } : {}),
    ...(isYear(next) ? { year: Number(next) } : {}),
    ...(type ? { type: type.is, issuer: issuerOf(rest) } : { issuer: issuerOf(names) }),
  };
};

/**
 * Number and symbol in the form of the State (`01/KH-UBND`, `42/2014/QĐ-TTg`, of a letter `123/UBND-NN`) or of the Party (`57-NQ/TW`,
 * which names no year, and a letter by its type: `12-CV/TU`). Numbers below ten begin with a nought.
 */
export const writeSymbol = ({ serial, suffix = '', year, type, issuer }: PaperSymbol, tree: Tree): string => {
  const number = `${String(serial).padStart(2, '0')}${suffix}`;
  if (tree === 'party') return `${number}-${type ?? 'CV'}/${issuer}`;
  const dated = year === undefined ? number : `${number}/${year}`;
  return type === undefined ? `${dated}/${issuer}` : `${dated}/${type}-${issuer}`;
};

/** What a paper of that number and symbol is, where they say it. */
export const kindMeant = ({ type }: PaperSymbol): DirectiveKind =>
  type === undefined ? 'official-letter' : (typeOf(type)?.kind ?? 'other');
