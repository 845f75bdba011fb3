import type { Paper } from './papers.ts';
import { targetsOfDakrong } from './targets.ts';

const district = {
  name: 'Đại hội Đảng bộ huyện Đakrông lần thứ VI',
  tree: 'party',
  level: 'district',
} as const;
const signedInWords = { signedBy: 'Đoàn Chủ tịch Đại hội' };

/** In whose post the office of Đakrông’s Party committee enters papers. */
export const clerkOfDakrong = 'van-phong-huyen-uy-monitor';

/** The paper with the targets, projects, breakthrough areas and the ways in which people are held to them. */
export const carryingOut = 'carrying-out';

const projects = [
  'Cơ sở hạ tầng kỹ thuật CCN Krông Klang',
  'hồ sinh thái (Đập dâng) khe Ruôi, thị trấn Krông Klang',
  'Đường liên xã Đakrông - Mò Ó - Triệu Nguyên - Ba Lòng',
  'Quy hoạch phát triển khu đô thị mới phía Đông Nam thị trấn Krông Klang',
  'Triển khai thành lập đô thị mới Tà Rụt theo Nghị quyết 02/NQ/TU của Tỉnh ủy (Khóa XVI)',
  'Quảng trường (trước Nhà truyền thống Vân Kiều, Pa Cô)',
  'Sân vận động huyện',
];

/** The areas, and the ways below, are told in our words: only their sense is known here, not the letter of the paper. */
const areas = [
  'Công tác cán bộ: đào tạo, bồi dưỡng; bố trí, luân chuyển cán bộ theo chuyên môn, năng lực',
  'Cơ cấu lại ngành nông nghiệp gắn với xây dựng nông thôn mới: OCOP, lâm nghiệp',
  'Cơ cấu lại công nghiệp, thương mại: điện, khai khoáng, chế biến, Cụm công nghiệp Krông Klang, chợ trung tâm',
  'Phát triển chợ, cửa hàng và du lịch',
];

const ways = [
  'Giao nhiệm vụ cụ thể cho từng ngành, đơn vị, địa phương, theo từng năm và cả nhiệm kỳ',
  'Phân cấp, phân công, phân kỳ; xác định chủ đề từng năm',
  'Ban Thường vụ và đồng chí Bí thư Huyện ủy cam kết trách nhiệm bằng văn bản với Ban Thường vụ cấp trên; hằng năm các tập thể cấp dưới ký cam kết: chi bộ, đảng bộ trực thuộc, các ban Đảng, Văn phòng Huyện ủy, Trung tâm chính trị, Mặt trận và các đoàn thể',
  'Quán triệt, học tập nghị quyết',
  'Thường xuyên kiểm tra, giám sát, đôn đốc',
  'Sơ kết, đánh giá, rút kinh nghiệm',
  'Phối hợp giữa các cấp, các ngành, Mặt trận và các đoàn thể',
];

/** The third of the ways: commitments are signed every year. */
export const commitments = 3;

/** What Đakrông set out to do, and how it would hold people to it. */
export const papersOfDakrong: Paper[] = [
  {
    key: 'congress',
    carriesOut: [],
    act: {
      ...{ kind: 'resolution', number: 'không số', issuer: district, issuedOn: '2020-07-24' },
      ...{ signer: signedInWords, term: { from: '2020-07-24', to: '2025-12-31' } },
      title:
        'Nghị quyết Đại hội Đảng bộ huyện Đakrông lần thứ VI, nhiệm kỳ 2020 - 2025 (số và ngày của văn bản là minh họa)',
    },
  },
  {
    key: 'province-resolution',
    carriesOut: [],
    act: {
      // As the paper of the district has it; its normal form is 02-NQ/TU.
      ...{ kind: 'resolution', number: '02/NQ/TU', issuedOn: '2021-05-14' },
      issuer: { name: 'Tỉnh ủy (Khóa XVI)', tree: 'party', level: 'province' },
      title: 'Nghị quyết của Tỉnh ủy, theo đó thành lập đô thị mới Tà Rụt (ngày và trích yếu là minh họa)',
    },
  },
  {
    key: carryingOut,
    carriesOut: ['congress', 'province-resolution'],
    act: {
      ...{ kind: 'programme', number: 'không số', issuedOn: '2021-06-15' },
      issuer: { ...district, name: 'Huyện ủy Đakrông', unitId: 'huyen-uy-dakrong' },
      signer: { personId: 'dkr-001', postId: 'huyen-uy-dakrong-chair', capacity: 'holder' },
      title:
        'Triển khai thực hiện Nghị quyết Đại hội Đảng bộ huyện lần thứ VI (số, ngày, lĩnh vực đột phá và cách thực hiện được diễn đạt lại, là minh họa)',
      themes: [{ year: 2021, content: 'Khắc phục thiên tai, dịch bệnh' }],
      clauses: ways.map((content, at) => ({ label: String(at + 1), content })),
      targets: targetsOfDakrong,
      groups: [
        ...projects.map((title) => ({ kind: 'project' as const, title })),
        ...areas.map((title) => ({ kind: 'breakthrough-area' as const, title })),
      ],
    },
  },
];
