/** A township or commune until 30/06/2025. */
export type Commune = { unitId: string; place: string };

/** A commune since 01/07/2025: in which province, and out of which. It may bear an old one’s name: a name is not an identity. */
export type NewCommune = Commune & { province: string; outOf: string[] };

/** Since when the new communes are there, and the district level is not. */
export const mergedOn = '2025-07-01T00:00';

export const communesOfDakTo: Commune[] = [
  { unitId: 'thi-tran-dak-to', place: 'thị trấn Đăk Tô' },
  { unitId: 'xa-dien-binh', place: 'xã Diên Bình' },
  { unitId: 'xa-dak-ro-nga', place: 'xã Đăk Rơ Nga' },
  { unitId: 'xa-dak-tram', place: 'xã Đăk Trăm' },
  { unitId: 'xa-kon-dao', place: 'xã Kon Đào' },
  { unitId: 'xa-ngok-tu', place: 'xã Ngọk Tụ' },
  { unitId: 'xa-po-ko', place: 'xã Pô Kô' },
  { unitId: 'xa-tan-canh', place: 'xã Tân Cảnh' },
  { unitId: 'xa-van-lem', place: 'xã Văn Lem' },
];

export const communesOfDakrong: Commune[] = [
  { unitId: 'thi-tran-krong-klang', place: 'thị trấn Krông Klang' },
  { unitId: 'xa-a-bung', place: 'xã A Bung' },
  { unitId: 'xa-a-ngo', place: 'xã A Ngo' },
  { unitId: 'xa-a-vao', place: 'xã A Vao' },
  { unitId: 'xa-ba-long', place: 'xã Ba Lòng' },
  { unitId: 'xa-ba-nang', place: 'xã Ba Nang' },
  { unitId: 'xa-dakrong', place: 'xã Đakrông' },
  { unitId: 'xa-huc-nghi', place: 'xã Húc Nghì' },
  { unitId: 'xa-huong-hiep', place: 'xã Hướng Hiệp' },
  { unitId: 'xa-mo-o', place: 'xã Mò Ó' },
  { unitId: 'xa-ta-long', place: 'xã Tà Long' },
  { unitId: 'xa-ta-rut', place: 'xã Tà Rụt' },
  { unitId: 'xa-trieu-nguyen', place: 'xã Triệu Nguyên' },
];

const quangNgai = { province: 'Quảng Ngãi' };
const quangTri = { province: 'Quảng Trị' };

/** What became of Đăk Tô by resolution 1677/NQ-UBTVQH15 of 16/06/2025. */
export const newCommunesOfDakTo: NewCommune[] = [
  {
    ...{ unitId: 'xa-dak-to-2025', place: 'xã Đăk Tô', ...quangNgai },
    outOf: ['thi-tran-dak-to', 'xa-tan-canh', 'xa-dien-binh', 'xa-po-ko'],
  },
  {
    ...{ unitId: 'xa-kon-dao-2025', place: 'xã Kon Đào', ...quangNgai },
    outOf: ['xa-kon-dao', 'xa-dak-tram', 'xa-van-lem'],
  },
  {
    ...{ unitId: 'xa-ngok-tu-2025', place: 'xã Ngọk Tụ', ...quangNgai },
    outOf: ['xa-ngok-tu', 'xa-dak-ro-nga'],
  },
];

/** What became of Đakrông by resolution 1680/NQ-UBTVQH15 of 16/06/2025. */
export const newCommunesOfDakrong: NewCommune[] = [
  {
    ...{ unitId: 'xa-huong-hiep-2025', place: 'xã Hướng Hiệp', ...quangTri },
    outOf: ['thi-tran-krong-klang', 'xa-mo-o', 'xa-huong-hiep'],
  },
  {
    ...{ unitId: 'xa-dakrong-2025', place: 'xã Đakrông', ...quangTri },
    outOf: ['xa-dakrong', 'xa-ba-nang', 'xa-ta-long'],
  },
  {
    ...{ unitId: 'xa-ba-long-2025', place: 'xã Ba Lòng', ...quangTri },
    outOf: ['xa-ba-long', 'xa-trieu-nguyen'],
  },
  {
    ...{ unitId: 'xa-ta-rut-2025', place: 'xã Tà Rụt', ...quangTri },
    outOf: ['xa-ta-rut', 'xa-huc-nghi', 'xa-a-vao'],
  },
  { unitId: 'xa-la-lay-2025', place: 'xã La Lay', ...quangTri, outOf: ['xa-a-bung', 'xa-a-ngo'] },
];
