import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { documentXml, textDocument, workbook } from '../../../test/support/annexes.ts';
import { readAnnex } from './read-annex.ts';

const table = [
  ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
  ['1', 'Rà soát', 'Phòng Nội vụ', 'khẩn trương'],
];
const office = (parts: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
const compound = (words: string) =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), Buffer.from(words, 'utf16le')]);
const refused = (file: Uint8Array) => {
  try {
    readAnnex(file);
    return 'read';
  } catch (error) {
    return (error as Error).message;
  }
};

/** What a part says of its unpacked size, in the list at the end of the file, is made to be another. */
const lyingAbout = (file: Uint8Array, size: number): Uint8Array => {
  const bytes = Buffer.from(file);
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4))
    bytes.writeUInt32LE(size, at + 24);
  return bytes;
};

describe('a file that is no annex', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'annex-foreign'],
    ['a picture that is called .xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'annex-foreign'],
    ['a web page that is called .xls', Buffer.from('<html><table></table></html>'), 'annex-foreign'],
    ['an archive of something else', office({ 'readme.txt': 'x' }), 'annex-foreign'],
    ['words of another encoding', Buffer.from([0x4e, 0x68, 0xe9, 0xe9, 0x6d]), 'annex-foreign'],
    ['an old workbook', compound('Workbook'), 'annex-old-format'],
    ['a workbook with a password', compound('EncryptedPackage'), 'annex-encrypted'],
    ['a workbook cut off in the middle', workbook(table).slice(0, 900), 'annex-damaged'],
    [
      'a workbook with macros',
      office({ 'xl/workbook.xml': '<a/>', 'xl/vbaProject.bin': 'x' }),
      'annex-macros',
    ],
    [
      'a document with macros',
      office({ 'word/document.xml': '<a/>', 'word/vbaProject.bin': 'x' }),
      'annex-macros',
    ],
    ['XML that does not close', office({ 'word/document.xml': '<w:document><w:body>' }), 'annex-damaged'],
    [
      'XML that is not UTF-8',
      office({ 'word/document.xml': Buffer.from('<a>é</a>', 'latin1') }),
      'annex-damaged',
    ],
  ])('is refused for what it is: %s', (_, file, problem) => {
    expect(refused(file)).toBe(problem);
  });
});

describe('a file that is made to hurt', () => {
  const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);

  it.each(['xl/worksheets/sheet1.xml', 'word/document.xml'])(
    'is not unpacked if it is a bomb: %s',
    (name) => {
      const whole: Record<string, string> = name.startsWith('xl') ? { 'xl/workbook.xml': '<a/>' } : {};
      const file = lyingAbout(office({ ...whole, [name]: zeros(1) }), 80 * 1024 * 1024);
      const before = process.memoryUsage().arrayBuffers;
      expect(refused(file)).toBe('annex-too-large');
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1024 * 1024);
    },
  );

  it('is not unpacked to more than it said', () => {
    expect(refused(lyingAbout(office({ 'word/document.xml': zeros(8) }), 1000))).toBe('annex-damaged');
  });

  it('of thousands of parts is not looked through', () => {
    const parts = Object.fromEntries(Array.from({ length: 2500 }, (_, n) => [`xl/media/${n}`, 'x']));
    expect(refused(office({ ...parts, 'xl/workbook.xml': '<a/>' }))).toBe('annex-too-large');
  });

  it.each(['word/document.xml', 'xl/workbook.xml', 'xl/sharedStrings.xml'])(
    'gets no entity expanded and no address opened: %s',
    (name) => {
      const declaring =
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd"><!ENTITY c "&b;&b;">]><a>&c;</a>';
      const book = name.startsWith('xl') ? { 'xl/workbook.xml': '<a/>' } : {};
      expect(refused(office({ ...book, [name]: declaring }))).toBe('annex-entities');
    },
  );

  it('of deep XML is left where it gets deep', () => {
    const deep = '<w:p>'.repeat(200_000);
    expect(refused(office({ 'word/document.xml': documentXml(deep) }))).toBe('annex-damaged');
    expect(refused(office({ 'xl/workbook.xml': '<a/>', 'xl/worksheets/sheet1.xml': deep }))).toBe(
      'annex-damaged',
    );
  });

  it.each([
    ['rows of a sheet', () => workbook(Array.from({ length: 2500 }, (_, n) => [n, 'x']))],
    ['columns of a sheet', () => workbook([Array.from({ length: 90 }, () => 'x')])],
    [
      'rows of a document',
      () =>
        textDocument(
          [],
          Array.from({ length: 2500 }, () => ['x']),
        ),
    ],
    ['columns of a document', () => textDocument([], [[{ text: 'x', spans: 1_000_000_000 }]])],
    ['lines of values', () => Buffer.from('a;b\n'.repeat(2500))],
    ['bytes', () => Buffer.alloc(21 * 1024 * 1024, 'a')],
  ])('is refused, not cut, for too many %s', (_, file) => {
    expect(refused(file())).toBe('annex-too-large');
  });

  it('though its cells reach to the end of the sheet, is read where it says something', () => {
    const rows = [...table, ...Array.from({ length: 1500 }, () => [null])];
    expect(refused(workbook(rows, ['A5:D5']))).toBe('read');
  });
});
