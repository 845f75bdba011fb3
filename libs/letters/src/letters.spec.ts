import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Actor, Names } from '#contracts';
import { docxOf, formalReminderLetter, pdfOf } from '#letters';
import type { FormalReminderData } from '#letters';
import { numberLine, placeAndDate } from './letter.ts';
import { signedAs } from './signature.ts';
import { textOfPdf } from '../../../test/support/pdf.ts';

const called: Record<string, string> = {
  ubnd: 'Ủy ban nhân dân huyện Đăk Tô',
  tinh: 'Ủy ban nhân dân tỉnh Kon Tum',
  'kon-dao': 'Ủy ban nhân dân xã Kon Đào',
  ct: 'Chủ tịch',
  pct: 'Phó Chủ tịch',
  cvp: 'Chánh Văn phòng',
  binh: 'Nguyễn Thị Ngọc Bích',
};
const name = (id: string) => called[id] ?? id;
const names: Names = { unit: name, post: name, person: name };

const deputy: Actor = { personId: 'binh', postId: 'pct', capacity: 'KT', forPostId: 'ct' };

const data: FormalReminderData = {
  ...{ authorityId: 'ubnd', aboveId: 'tinh', unitId: 'kon-dao', duty: 'hoàn thành nhiệm vụ' },
  ...{ code: '15/KH-01', title: 'Rà soát hộ nghèo, hộ cận nghèo', taskIssuedOn: '2026-03-02' },
  ...{ dueOn: '2026-03-31', spell: 1, daysLate: 6, asOf: '2026-04-08', answerBy: '2026-04-15' },
  ...{ remark: 'Giao Văn phòng theo dõi.', number: '7/UBND-VP', issuedOn: '2026-04-08', place: 'Đăk Tô' },
  signer: deputy,
};
const letter = formalReminderLetter(data, names);

/** What a reader of either form finds, in order. */
const found = [
  'ỦY BAN NHÂN DÂN TỈNH KON TUM',
  'ỦY BAN NHÂN DÂN HUYỆN ĐĂK TÔ',
  'Số: 07/UBND-VP',
  'V/v đôn đốc hoàn thành nhiệm vụ số 15/KH-01',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Đăk Tô, ngày 08 tháng 4 năm 2026',
  'Kính gửi: Ủy ban nhân dân xã Kon Đào',
  'Rà soát hộ nghèo, hộ cận nghèo. Hạn hoàn thành nhiệm vụ là hết ngày 31/03/2026.',
  'đã quá hạn 6 ngày làm việc (lần quá hạn thứ 1).',
  'chậm nhất hết ngày 15/04/2026.',
  'Giao Văn phòng theo dõi.',
  'Nơi nhận:',
  '- Lưu: VT, hồ sơ nhiệm vụ.',
  'KT. CHỦ TỊCH',
  'PHÓ CHỦ TỊCH',
  'Nguyễn Thị Ngọc Bích',
];
const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ');

const unbroken = (text: string) => text.normalize('NFC').replace(/\s/g, '');

const textOfDocx = (bytes: Uint8Array): string => {
  const parts = unzipSync(bytes);
  const body = strFromU8(parts['word/document.xml']!);
  return [...body.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<\/w:p>/g)].map(([, text]) => text ?? ' ').join('');
};

describe('a formal reminder', () => {
  it('can be read back from the .docx, every word of it', async () => {
    const text = plain(textOfDocx(await docxOf(letter)));
    for (const words of found) expect(text).toContain(words);
    // The two columns of the head follow each other, then the body, then the foot.
    const places = found.map((words) => text.indexOf(words));
    expect(places).toStrictEqual([...places].sort((a, b) => a - b));
  });

  it('can be read back from the PDF, every word of it, on one page of A4 in the face that has all letters', async () => {
    const { text, pages, size, faces } = await textOfPdf(await pdfOf(letter));
    // A line may end after any stroke, also within a number.
    for (const words of found) expect(unbroken(text)).toContain(unbroken(words));
    expect({ pages, size }).toStrictEqual({ pages: 1, size: [595, 842] });
    expect(faces.length).toBeGreaterThan(0);
    for (const face of faces) expect(face).toMatch(/Tinos/);
  });

  it('has the same bytes whenever it is asked for', async () => {
    for (const make of [docxOf, pdfOf]) {
      const first = Buffer.from(await make(letter));
      await new Promise((resolve) => setTimeout(resolve, 1100));
      expect(Buffer.compare(first, Buffer.from(await make(letter)))).toBe(0);
    }
  });

  it('is a draft as long as it has no number and no date: there is room for both', () => {
    expect(numberLine(null)).toBe('Số:         /……');
    expect(placeAndDate('Đăk Tô', null)).toMatch(/^Đăk Tô, ngày\s+tháng\s+năm\s+$/);
  });

  it('has a 0 before numbers below 10, days below 10 and the first two months', () => {
    expect(numberLine('7/UBND-VP')).toBe('Số: 07/UBND-VP');
    expect(numberLine('15/UBND-VP')).toBe('Số: 15/UBND-VP');
    expect(placeAndDate('Đăk Tô', '2026-02-05')).toBe('Đăk Tô, ngày 05 tháng 02 năm 2026');
    expect(placeAndDate('Đăk Tô', '2026-11-15')).toBe('Đăk Tô, ngày 15 tháng 11 năm 2026');
  });
});

describe('what stands above a signature', () => {
  const lines = (actor: Partial<Actor>) => signedAs({ ...deputy, ...actor }, names);

  it('follows the capacity', () => {
    expect(lines({})).toStrictEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
    expect(signedAs({ personId: 'an', postId: 'ct', capacity: 'holder' }, names)).toStrictEqual(['CHỦ TỊCH']);
    expect(lines({ postId: 'cvp', capacity: 'TL' })).toStrictEqual(['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']);
    expect(lines({ postId: 'cvp', capacity: 'TUQ' })).toStrictEqual(['TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']);
    expect(lines({ capacity: 'TM', forUnitId: 'ubnd' })).toStrictEqual([
      'TM. ỦY BAN NHÂN DÂN HUYỆN ĐĂK TÔ',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ]);
    expect(
      signedAs({ personId: 'an', postId: 'ct', capacity: 'TM', forUnitId: 'ubnd' }, names),
    ).toStrictEqual(['TM. ỦY BAN NHÂN DÂN HUYỆN ĐĂK TÔ', 'CHỦ TỊCH']);
    expect(lines({ postId: 'ct', capacity: 'Q', forPostId: 'ct' })).toStrictEqual(['Q. CHỦ TỊCH']);
    expect(lines({ capacity: 'Q' })).toStrictEqual(['PHÓ CHỦ TỊCH']);
  });
});
