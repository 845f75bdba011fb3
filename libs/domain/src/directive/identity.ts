import type { DirectiveIssuer, DirectiveKind, LocalDate } from '#contracts';
import { kindMeant, readSymbol, writeSymbol } from './symbol.ts';

/** What it takes to tell one directive from another. */
export type Identifying = {
  kind: DirectiveKind;
  number: string;
  issuer: DirectiveIssuer;
  issuedOn: LocalDate;
};

const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A word with its tone at the end: uỷ and ủy, hoà and hòa are written one way here. */
const toneLast = (word: string): string => word.replace(tone, '') + (word.match(tone) ?? []).join('');

/** A name as it is compared: case, spaces and the place of a tone say nothing. */
const called = (name: string): string =>
  name.normalize('NFD').toLowerCase().trim().split(/\s+/u).map(toneLast).join(' ').normalize('NFC');

const issuerKey = ({ unitId, tree, name }: DirectiveIssuer): string =>
  unitId === undefined ? `${tree} ${called(name)}` : unitId;

/** Number and symbol in the form of State or Party; null where what is written has none. */
export const normalNumber = (number: string, tree: DirectiveIssuer['tree']): string | null => {
  const symbol = readSymbol(number);
  return symbol ? writeSymbol(symbol, tree) : null;
};

/** The kind of which number and symbol say that it is; undefined where they cannot be told. */
export const kindBy = (number: string): DirectiveKind | undefined => {
  const symbol = readSymbol(number);
  return symbol && kindMeant(symbol);
};

/** The same, if that is another than it is said to be. */
export const otherKind = ({
  kind,
  number,
}: Pick<Identifying, 'kind' | 'number'>): DirectiveKind | undefined => {
  const meant = kindBy(number);
  return meant === kind ? undefined : meant;
};

/** Issuer, kind, number and year. Two directives of one identity are the same paper, however each is written. */
export const identityOf = (the: Identifying): string => {
  const symbol = readSymbol(the.number);
  const number = symbol ? `${symbol.serial}${symbol.suffix ?? ''}` : called(the.number);
  const year = symbol?.year ?? the.issuedOn.slice(0, 4);
  return [issuerKey(the.issuer), the.kind, number, year].join(' | ');
};
