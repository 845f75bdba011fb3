import { describe, expect, it } from '@jest/globals';
import { FileName, filesIn } from './files.ts';
import { fillIn } from './words.ts';

describe('the name of a file', () => {
  it.each(['15-QĐ-UBND.pdf', 'Báo cáo quý I (bản ký).docx', 'a', 'ảnh 1.jpg', 'x'.repeat(200)])(
    'may be %s',
    (name) => {
      expect(FileName.parse(name)).toBe(name);
    },
  );

  it('is kept in NFC, without blanks around it', () => {
    expect(FileName.parse(' Báo cáo.pdf '.normalize('NFD'))).toBe('Báo cáo.pdf');
  });

  it.each([
    '',
    '  ',
    '.',
    '..',
    '.env',
    'a.',
    'a/b',
    'a\\b',
    'a:b',
    'nul',
    'COM1.pdf',
    'a\u202eb',
    'a\u2028b',
    'a\tb',
    '\ud800',
  ])('may not be %j', (name) => {
    expect(FileName.safeParse(name).success).toBe(false);
  });
});

describe('the files that an act names', () => {
  it('are found wherever they stand in it', () => {
    const file = (n: string) => ({ sha256: n.repeat(64), size: 1, fileName: n });
    const body = {
      files: [file('a')],
      paper: { number: '1', file: file('b') },
      evidence: [{ kind: 'photos', files: [file('c'), file('d')] }, null],
    };
    expect(filesIn(body).map(({ fileName }) => fileName)).toEqual(['a', 'b', 'c', 'd']);
    expect(filesIn({ sha256: 'no file', note: 'x' })).toEqual([]);
  });
});

describe('evidence that is missing', () => {
  it('is named in words, in both languages', () => {
    const details = { missing: 'evidence.document.symbol evidence.minutes' };
    expect(fillIn('{missing}', details, 'vi')).toBe(
      'ký hiệu của văn bản (ghi đúng như trên văn bản, ví dụ 15/QĐ-UBND); biên bản (ngày lập và tệp)',
    );
    expect(fillIn('{missing}', details, 'en')).toBe(
      'the symbol of the document (as it stands there, such as 15/QĐ-UBND); minutes (date and file)',
    );
  });
});
