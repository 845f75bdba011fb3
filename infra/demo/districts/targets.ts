import type { TargetReading } from '#contracts';

type Read = Omit<Extract<TargetReading, { is: 'read' }>, 'is'>;
/** A target of a paper: what we call it, its words to the letter, and how it is read. */
type Line = { label: string; asWritten: string; reading: TargetReading };

const line = (label: string, asWritten: string, read: Read | null): Line => ({
  ...{ label, asWritten },
  reading: read ? { is: 'read', ...read } : { is: 'undetermined' },
});

const percent = { measuredIn: '%' };
const over = { from: 2021, to: 2025 };
const until = '2025-12-31';
const share = (from: number, to: number): Read => ({
  tests: [{ by: 'figure', from, to, beyond: 'misses', ...percent }],
  shareOf: 'cơ cấu kinh tế',
  until,
});
const least = (from: number, measuredIn: string): Read['tests'] => [{ by: 'figure', from, measuredIn }];
const met = (aim: 'met' | 'held' | 'raised' | 'step-by-step' | 'completed'): Read => ({
  tests: [{ by: 'criteria', aim }],
});

/** The fifteen targets of Đakrông: as the paper has them, to the letter, and as they are read. */
export const targetsOfDakrong: Line[] = [
  line('ĐKR-01', 'Tốc độ tăng trưởng giá trị sản xuất tăng bình quân giai đoạn 2021 - 2025 là 14-15%', {
    tests: [{ by: 'figure', from: 14, to: 15, ...percent, change: 'rise', average: true }],
    over,
  }),
  line('ĐKR-02', 'Cơ cấu kinh tế đến 2025: Nông nghiệp 37-38%', share(37, 38)),
  line('ĐKR-03', 'Công nghiệp - Xây dựng 47-48%', share(47, 48)),
  line('ĐKR-04', 'Thương mại - Dịch vụ 15-16%', share(15, 16)),
  line('ĐKR-05', 'tăng bình quân hàng năm 12%', null),
  line(
    'ĐKR-06',
    'Thu nhập bình quân đầu người đến năm 2025 tăng 2 lần so với năm 2020 (tương đương 41 triệu đồng)',
    {
      tests: [
        { by: 'baseline', times: 2, year: 2020 },
        { by: 'figure', from: 41, measuredIn: 'triệu đồng' },
      ],
      until,
    },
  ),
  line('ĐKR-07', 'Xây dựng sản phẩm theo chương trình OCOP mỗi xã, thị trấn 01- 02 sản phẩm', {
    tests: [{ by: 'figure', from: 1, to: 2, measuredIn: 'sản phẩm' }],
    each: 'xã, thị trấn',
  }),
  line(
    'ĐKR-08',
    'Phấn đấu số lượng xã đạt chuẩn nông thôn mới đến năm 2025 là 03 - 04 xã (trong đó có 01 xã nông thôn mới kiểu mẫu',
    {
      tests: [{ by: 'figure', from: 3, to: 4, measuredIn: 'xã' }],
      ofWhich: [{ figure: 1, what: 'xã nông thôn mới kiểu mẫu' }],
      until,
    },
  ),
  line('ĐKR-09', 'Tỷ lệ hộ nghèo đa chiều giảm bình quân hàng năm giai đoạn 2021 - 2025 từ 4 - 5%', {
    tests: [{ by: 'figure', from: 4, to: 5, measuredIn: 'điểm %', change: 'fall', average: true }],
    over,
  }),
  line('ĐKR-10', 'Phấn đấu đến năm 2025, có 60% trường mầm non … đạt chuẩn quốc gia', {
    tests: least(60, '%'),
    until,
  }),
  line('ĐKR-11', '60% trường tiểu học', { tests: least(60, '%'), until }),
  line('ĐKR-12', '45% trường trung học cơ sở đạt chuẩn quốc gia', { tests: least(45, '%'), until }),
  line('ĐKR-13', '01 trường trung học phổ thông đạt chuẩn quốc gia', { tests: least(1, 'trường'), until }),
  line('ĐKR-14', 'Đến cuối năm 2025 có 120 giường bệnh', { tests: least(120, 'giường bệnh'), until }),
  line('ĐKR-15', 'có 9,96 bác sĩ/1 vạn dân', {
    tests: [{ by: 'figure', from: 9.96, measuredIn: 'bác sĩ', per: { figure: 10_000, of: 'dân' } }],
  }),
];

/** The eleven that the paper of Đăk Tô names. */
export const targetsOfDakTo: Line[] = [
  line('ĐT-01', 'kêu gọi đầu tư được ít nhất 01 khu sản xuất nông nghiệp công nghệ cao', {
    tests: least(1, 'khu sản xuất'),
    until,
  }),
  line(
    'ĐT-02',
    'mỗi xã, thị trấn xây dựng được ít nhất 01 cánh đồng lớn và vùng sản xuất nông nghiệp ứng dụng công nghệ cao',
    { tests: least(1, 'cánh đồng lớn'), each: 'xã, thị trấn', until },
  ),
  line(
    'ĐT-03',
    'xây dựng được ít nhất từ 3 đến 5 trang trại chăn nuôi gia súc, gia cầm tập trung quy mô lớn',
    { tests: [{ by: 'figure', from: 3, to: 5, beyond: 'exceeds', measuredIn: 'trang trại' }], until },
  ),
  line(
    'ĐT-04',
    'khoảng 30% diện tích các loại cây trồng chủ lực của huyện có liên kết sản xuất, bao tiêu sản phẩm',
    { tests: [{ by: 'about', figure: 30, ...percent }], until },
  ),
  line('ĐT-05', 'thị trấn Đăk Tô đạt các tiêu chí đô thị loại IV', { ...met('met'), until }),
  line(
    'ĐT-06',
    'Xúc tiến, kêu gọi thu hút đầu tư, sớm hoàn thiện hạ tầng Cụm công nghiệp và dịch vụ 24/4',
    met('completed'),
  ),
  line(
    'ĐT-07',
    'từng bước hoàn thiện các hạng mục hạ tầng, kỹ thuật thiết yếu của Cụm công nghiệp phía Tây thị trấn',
    met('step-by-step'),
  ),
  line(
    'ĐT-08',
    'đến cuối năm 2025 huyện đạt chuẩn huyện nông thôn mới, trong đó có 02 xã đạt nông thôn mới nâng cao',
    { ...met('met'), ofWhich: [{ figure: 2, what: 'xã đạt nông thôn mới nâng cao' }], until },
  ),
  line(
    'ĐT-09',
    'Nâng cao chất lượng giáo dục đào tạo; công tác khám chữa bệnh, y tế dự phòng',
    met('raised'),
  ),
  line('ĐT-10', 'tỷ lệ hộ nghèo giảm bình quân 3%/năm', {
    tests: [{ by: 'figure', from: 3, measuredIn: 'điểm %', change: 'fall', average: true }],
    yearly: true,
  }),
  line(
    'ĐT-11',
    'Giữ vững ổn định an ninh chính trị, trật tự an toàn xã hội; khu vực phòng thủ vững chắc',
    met('held'),
  ),
];
