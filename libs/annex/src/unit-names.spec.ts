import { describe, expect, it } from '@jest/globals';
import { unitNamer } from './unit-names.ts';

const authority = { unitId: 'ubnd', name: 'Ủy ban nhân dân huyện Đăk Tô' };
const names: Record<string, string> = {
  'huyen-uy': 'Huyện ủy Đăk Tô',
  'van-phong': 'Văn phòng HĐND và UBND huyện',
  'thanh-tra': 'Thanh tra huyện',
  'noi-vu': 'Phòng Nội vụ',
  'tu-phap': 'Phòng Tư pháp',
  'tai-chinh': 'Phòng Tài chính – Kế hoạch',
  'kinh-te': 'Phòng Kinh tế và Hạ tầng',
  'nong-nghiep': 'Phòng Nông nghiệp và Phát triển nông thôn',
  'tai-nguyen': 'Phòng Tài nguyên và Môi trường',
  'giao-duc': 'Phòng Giáo dục và Đào tạo',
  'lao-dong': 'Phòng Lao động – Thương binh và Xã hội',
  'van-hoa': 'Phòng Văn hóa và Thông tin',
  'trung-tam': 'Trung tâm Văn hóa – Thể thao – Du lịch và Truyền thông',
  'quan-su': 'Ban Chỉ huy Quân sự huyện',
  'cong-an': 'Công an huyện',
  'y-te': 'Trung tâm Y tế huyện',
  'tt-dak-to': 'UBND thị trấn Đăk Tô',
  'dien-binh': 'UBND xã Diên Bình',
  'kon-dao': 'UBND xã Kon Đào',
  'po-ko': 'UBND xã Pô Kô',
};
const then = {
  authority,
  units: [authority, ...Object.entries(names).map(([unitId, name]) => ({ unitId, name }))],
};
const called = unitNamer(then);

describe('a unit by a usual abbreviation', () => {
  it.each([
    ['UBND TT. Đăk Tô', 'tt-dak-to'],
    ['UBND TT Đăk Tô'.normalize('NFD'), 'tt-dak-to'],
    ['Thị trấn\u00a0Đăk Tô', 'tt-dak-to'],
    ['Ủy ban nhân dân thị trấn Đăk Tô', 'tt-dak-to'],
    ['Uỷ ban nhân dân xã Kon Đào', 'kon-dao'],
    ['UBND X. Kon Đào', 'kon-dao'],
    ['xã Diên Bình', 'dien-binh'],
    ['UBND huyện Đăk Tô', 'ubnd'],
    ['VP HĐND&UBND', 'van-phong'],
    ['Văn phòng HĐND và UBND huyện Đăk Tô', 'van-phong'],
    ['Phòng TC-KH', 'tai-chinh'],
    ['P. Tài chính - Kế hoạch', 'tai-chinh'],
    ['Phòng TCKH huyện', 'tai-chinh'],
    ['Phòng GD&ĐT', 'giao-duc'],
    ['Phòng GDĐT', 'giao-duc'],
    ['Phòng NN&PTNT', 'nong-nghiep'],
    ['Phòng Nông nghiệp & PTNT', 'nong-nghiep'],
    ['Phòng TN&MT', 'tai-nguyen'],
    ['Phòng LĐ-TB&XH', 'lao-dong'],
    ['Phòng Lao động, Thương binh và Xã hội', 'lao-dong'],
    ['Phòng KT&HT', 'kinh-te'],
    ['Phòng VHTT', 'van-hoa'],
    ['Phòng Văn hoá và Thông tin', 'van-hoa'],
    ['TTYT huyện', 'y-te'],
    ['TT Y tế', 'y-te'],
    ['BCHQS huyện', 'quan-su'],
    ['Ban CHQS huyện', 'quan-su'],
    ['CA huyện', 'cong-an'],
    ['Phòng Nội vụ huyện Đăk Tô', 'noi-vu'],
  ])('%j is surely %s', (written, unitId) => {
    expect(called(written)).toEqual({ unitId });
  });

  it.each([
    ['Kon Dao', 'kon-dao'],
    ['Tài chính', 'tai-chinh'],
    ['Phong Noi vu', 'noi-vu'],
    ['UBND xã Pô Ko', 'po-ko'],
  ])('%j is taken to be %s, and that is said', (written, unitId) => {
    expect(called(written)).toEqual({
      unitId,
      finding: { code: 'unit-understood', written, name: names[unitId] },
    });
  });

  it('is asked where several may be meant', () => {
    const read = called('Đăk Tô');
    expect(read).toMatchObject({ finding: { code: 'unit-in-doubt', written: 'Đăk Tô' } });
    expect('candidates' in read && read.candidates.map(({ unitId }) => unitId)).toEqual(
      expect.arrayContaining(['tt-dak-to', 'huyen-uy']),
    );
  });

  it('is asked where there is none of that name, with those that share words', () => {
    const read = called('Phòng Y tế');
    expect(read).toMatchObject({ finding: { code: 'unit-unknown', written: 'Phòng Y tế' } });
    expect('candidates' in read && read.candidates[0]?.unitId).toBe('y-te');
    expect(called('Sở Ngoại vụ')).toMatchObject({ finding: { code: 'unit-unknown' } });
  });
});
