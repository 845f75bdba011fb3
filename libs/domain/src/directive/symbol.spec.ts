import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalNumber } from './identity.ts';
import { kindMeant, readSymbol, writeSymbol } from './symbol.ts';
import type { PaperSymbol } from './symbol.ts';

describe('number and symbol', () => {
  it.each<[string, 'state' | 'party', string]>([
    // As they should be.
    ['01/KH-UBND', 'state', '01/KH-UBND'],
    ['42/2014/QĐ-TTg', 'state', '42/2014/QĐ-TTg'],
    ['22/2019/NQ-HĐND', 'state', '22/2019/NQ-HĐND'],
    ['30/2020/NĐ-CP', 'state', '30/2020/NĐ-CP'],
    ['1677/NQ-UBTVQH15', 'state', '1677/NQ-UBTVQH15'],
    ['12729/VPCP-KGVX', 'state', '12729/VPCP-KGVX'],
    ['57-NQ/TW', 'party', '57-NQ/TW'],
    ['80-NQ/TW', 'party', '80-NQ/TW'],
    ['113-CTr/TU', 'party', '113-CTr/TU'],
    ['15a-CV/HU', 'party', '15a-CV/HU'],
    // As people write them.
    ['02/NQ/TU', 'party', '02-NQ/TU'],
    ['Số: 1/KH-UBND', 'state', '01/KH-UBND'],
    ['số 57 - NQ / TW', 'party', '57-NQ/TW'],
    ['57\u00a0–\u00a0NQ/TW', 'party', '57-NQ/TW'],
    ['42/2014/qđ-ttg', 'state', '42/2014/QĐ-TTg'],
    ['42/2014/QD-TTg', 'state', '42/2014/QĐ-TTg'],
    ['22/2019/NQ-HDND', 'state', '22/2019/NQ-HĐND'],
    ['113 CTR TU', 'party', '113-CTr/TU'],
    ['0002-NQ/TU', 'party', '02-NQ/TU'],
    ['05-CT-TW'.normalize('NFD'), 'party', '05-CT/TW'],
    ['01-KH-UBND', 'state', '01/KH-UBND'],
  ])('%s of the %s is %s', (written, tree, normal) => {
    expect(normalNumber(written, tree)).toBe(normal);
  });

  it.each(['', 'NQ/TU', 'số', '0/KH-UBND', '12', '12/2014', '24/4', '1.2/KH-UBND'])(
    '%p has no form',
    (written) => {
      expect(readSymbol(written)).toBeUndefined();
      expect(normalNumber(written, 'state')).toBeNull();
    },
  );

  it.each([
    ['57-NQ/TW', 'resolution'],
    ['113-CTr/TU', 'programme'],
    ['01/KH-UBND', 'plan'],
    ['12729/VPCP-KGVX', 'official-letter'],
    ['30/2020/NĐ-CP', 'other'],
  ])('%s is a %s', (written, kind) => {
    const symbol = readSymbol(written);
    expect(symbol && kindMeant(symbol)).toBe(kind);
  });
});

const symbols = fc.record(
  {
    serial: fc.integer({ min: 1, max: 999_999 }),
    suffix: fc.constantFrom('a', 'b', 'đ'),
    year: fc.integer({ min: 1945, max: 2199 }),
    type: fc.constantFrom('NQ', 'CTr', 'KH', 'CT', 'KL', 'TB', 'QĐ', 'CĐ', 'NĐ'),
    issuer: fc.constantFrom('UBND', 'HĐND', 'TTg', 'TW', 'TU', 'HU', 'VPCP-KGVX', 'UBTVQH15', 'BTGTU'),
  },
  { requiredKeys: ['serial', 'type', 'issuer'] },
) as fc.Arbitrary<PaperSymbol & { type: string }>;

/** As people might write a symbol: other signs and spaces, a word before it, small letters in the type. */
const carelessly = (written: string, type: string) =>
  fc
    .tuple(
      fc.constantFrom('', 'Số: ', 'số ', ' '),
      fc.constantFrom('/', '-', ' – ', '\u00a0/ ', ' '),
      fc.boolean(),
    )
    .map(
      ([before, sign, small]) =>
        before + (small ? written.replace(type, type.toLowerCase()) : written).replace(/[/-]/, sign),
    );

describe('number and symbol, whatever they are', () => {
  it('are read as they were written in the form of the State', () => {
    fc.assert(
      fc.property(symbols, (symbol) => expect(readSymbol(writeSymbol(symbol, 'state'))).toEqual(symbol)),
    );
  });

  it('are read as they were written in the form of the Party, which names no year', () => {
    fc.assert(
      fc.property(symbols, ({ year: _, ...symbol }) =>
        expect(readSymbol(writeSymbol(symbol, 'party'))).toEqual(symbol),
      ),
    );
  });

  it('come to one form however carelessly they are written', () => {
    const written = symbols.chain((symbol) =>
      carelessly(writeSymbol(symbol, 'state'), symbol.type).map((text) => ({ text, symbol })),
    );
    fc.assert(fc.property(written, ({ text, symbol }) => expect(readSymbol(text)).toEqual(symbol)));
  });

  it('never fail, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const symbol = readSymbol(text);
        if (symbol) expect(readSymbol(writeSymbol(symbol, 'state'))).toEqual(symbol);
      }),
    );
  });
});
