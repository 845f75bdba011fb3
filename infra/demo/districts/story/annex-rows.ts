/** A row of the annex of 2025: as the working sheet and as the annex in Word have its unit and its date, and what is meant. */
export type AnnexRow = {
  title: string;
  unitId: string;
  inSheet: { unit: string; due: string };
  inWord: { unit: string; due: string };
  /** The last day meant; null where there is none. */
  dueOn: string | null;
};

export type Section = { number: string; name: string; leader: string; rows: AnnexRow[] };

/** In the working sheet, and in the annex in Word. */
type Both = readonly [string, string];

const row = (
  title: string,
  unitId: string,
  [unitInSheet, unitInWord]: Both,
  [dueInSheet, dueInWord]: Both,
  dueOn: string | null,
): AnnexRow => ({
  ...{ title, unitId, dueOn },
  inSheet: { unit: unitInSheet, due: dueInSheet },
  inWord: { unit: unitInWord, due: dueInWord },
});

const agriculture: Both = ['Phòng NN&PTNT', 'Phòng Nông nghiệp và PTNT'];
const works: Both = ['Phòng KT&HT', 'Phòng Kinh tế và Hạ tầng'];
const finance: Both = ['Phòng TC-KH', 'Phòng Tài chính - Kế hoạch'];
const commune = (name: string): Both => [`UBND X. ${name}`, `UBND xã ${name}`];

/**
 * The 27 contents and tasks in the last year of the term. Eleven titles are the conference’s own, to the letter; the other sixteen, who
 * carries out what, and every date are made up.
 */
export const sections: Section[] = [
  {
    ...{ number: 'I', name: 'LĨNH VỰC KINH TẾ', leader: 'Đ/c Trần Minh Tuệ, PCT UBND huyện' },
    rows: [
      row(
        'kêu gọi đầu tư được ít nhất 01 khu sản xuất nông nghiệp công nghệ cao',
        'tai-chinh-ke-hoach',
        finance,
        ['Quý III/2025', '30/9/2025'],
        '2025-09-30',
      ),
      row(
        'mỗi xã, thị trấn xây dựng được ít nhất 01 cánh đồng lớn và vùng sản xuất nông nghiệp ứng dụng công nghệ cao',
        'nong-nghiep',
        agriculture,
        ['cuối năm 2025', '31/12/2025'],
        '2025-12-31',
      ),
      row(
        'xây dựng được ít nhất từ 3 đến 5 trang trại chăn nuôi gia súc, gia cầm tập trung quy mô lớn',
        'nong-nghiep',
        agriculture,
        ['tháng 10/2025', '31/10/2025'],
        '2025-10-31',
      ),
      row(
        'khoảng 30% diện tích các loại cây trồng chủ lực của huyện có liên kết sản xuất, bao tiêu sản phẩm',
        'nong-nghiep',
        agriculture,
        ['trước 30/11', 'ngày 29/11/2025'],
        '2025-11-29',
      ),
      row(
        'thị trấn Đăk Tô đạt các tiêu chí đô thị loại IV',
        'thi-tran-dak-to',
        ['UBND TT. Đăk Tô', 'UBND thị trấn Đăk Tô'],
        ['cuối năm 2025', 'năm 2025'],
        '2025-12-31',
      ),
      row(
        'Xúc tiến, kêu gọi thu hút đầu tư, sớm hoàn thiện hạ tầng Cụm công nghiệp và dịch vụ 24/4',
        'kinh-te-ha-tang',
        works,
        ['15/12/2025', 'ngày 15 tháng 12 năm 2025'],
        '2025-12-15',
      ),
      row(
        'từng bước hoàn thiện các hạng mục hạ tầng, kỹ thuật thiết yếu của Cụm công nghiệp phía Tây thị trấn',
        'kinh-te-ha-tang',
        works,
        ['Quý IV/2025', 'Quý IV/2025'],
        '2025-12-31',
      ),
      row(
        'đến cuối năm 2025 huyện đạt chuẩn huyện nông thôn mới, trong đó có 02 xã đạt nông thôn mới nâng cao',
        'nong-nghiep',
        agriculture,
        ['cuối năm 2025', 'cuối năm 2025'],
        '2025-12-31',
      ),
    ],
  },
  {
    ...{ number: 'II', name: 'LĨNH VỰC VĂN HÓA - XÃ HỘI', leader: 'Đ/c Lê Thị Thanh Bình, PCT UBND huyện' },
    rows: [
      row(
        'Nâng cao chất lượng giáo dục đào tạo; công tác khám chữa bệnh, y tế dự phòng',
        'giao-duc',
        ['Phòng GD&ĐT', 'Phòng Giáo dục và Đào tạo'],
        ['30/9/2025', 'Quý III/2025'],
        '2025-09-30',
      ),
      row(
        'tỷ lệ hộ nghèo giảm bình quân 3%/năm',
        'lao-dong',
        ['Phòng LĐ-TB&XH', 'Phòng Lao động - Thương binh và Xã hội'],
        ['31/11/2025', '30/11/2025'],
        '2025-11-30',
      ),
      row(
        'Duy trì Bộ tiêu chí quốc gia về y tế xã tại 9/9 xã, thị trấn',
        'y-te',
        ['TTYT huyện', 'Trung tâm Y tế huyện'],
        ['tháng 9/2025', '30/9/2025'],
        '2025-09-30',
      ),
      row(
        'Nâng cấp hệ thống truyền thanh cơ sở tại các xã vùng khó khăn',
        'van-hoa-thong-tin',
        ['Phòng VH-TT', 'Phòng Văn hóa và Thông tin'],
        ['30/10/2025', '30/10/2025'],
        '2025-10-30',
      ),
    ],
  },
  {
    ...{ number: 'III', name: 'QUỐC PHÒNG - AN NINH, NỘI CHÍNH', leader: 'Đ/c Nguyễn Đình Khải, Chủ tịch' },
    rows: [
      row(
        'Giữ vững ổn định an ninh chính trị, trật tự an toàn xã hội; khu vực phòng thủ vững chắc',
        'cong-an',
        ['CA huyện', 'Công an huyện'],
        ['không thời hạn', 'không thời hạn'],
        null,
      ),
      row(
        'Huấn luyện lực lượng dân quân tự vệ năm 2025',
        'quan-su',
        ['BCH Quân sự huyện', 'Ban Chỉ huy Quân sự huyện'],
        ['30/8/2025', '30/8/2025'],
        '2025-08-30',
      ),
      row(
        'Rà soát, bố trí cán bộ, công chức cấp xã theo chuyên môn, năng lực, sở trường',
        'noi-vu',
        ['Phòng Nội vụ', 'Phòng Nội vụ'],
        ['khẩn trương', 'khẩn trương'],
        null,
      ),
      row(
        'Cấp giấy chứng nhận quyền sử dụng đất lần đầu cho các thửa còn tồn đọng',
        'tai-nguyen-moi-truong',
        ['Phòng TN&MT', 'Phòng Tài nguyên và Môi trường'],
        ['31/10/2025', '31/10/2025'],
        '2025-10-31',
      ),
      row(
        'Phổ biến pháp luật về sắp xếp đơn vị hành chính tới thôn, tổ dân phố',
        'tu-phap',
        ['Phòng Tư pháp', 'Phòng Tư pháp'],
        ['15/7/2025', '15/7/2025'],
        '2025-07-15',
      ),
      row(
        'Rà soát, thực hiện chính sách đối với người có uy tín trong đồng bào dân tộc thiểu số',
        'dan-toc',
        ['Phòng Dân tộc', 'Phòng Dân tộc'],
        ['30/9/2025', '30/9/2025'],
        '2025-09-30',
      ),
      row(
        'Tuyên truyền, quán triệt 27 nội dung, nhiệm vụ tới cán bộ, đảng viên và nhân dân',
        'trung-tam-van-hoa',
        ['TT VH-TT-DL và TT', 'Trung tâm Văn hóa - Thể thao - Du lịch và Truyền thông'],
        ['31/7/2025', '31/7/2025'],
        '2025-07-31',
      ),
    ],
  },
  {
    ...{ number: 'IV', name: 'NHIỆM VỤ CỦA CÁC XÃ', leader: 'Đ/c Trần Minh Tuệ, PCT UBND huyện' },
    rows: (
      [
        ['Bê tông hóa 2,5 km đường nội đồng', 'xa-dien-binh', 'Diên Bình', '29/8/2025', '2025-08-29'],
        ['Xóa nhà tạm cho 22 hộ nghèo, cận nghèo', 'xa-dak-ro-nga', 'Đăk Rơ Nga', '30/9/2025', '2025-09-30'],
        ['Xây dựng nhà văn hóa tại 03 thôn', 'xa-dak-tram', 'Đăk Trăm', '20/6/2025', '2025-06-20'],
        ['Xây dựng 02 sản phẩm OCOP của xã', 'xa-kon-dao', 'Kon Đào', '15/12/2025', '2025-12-15'],
        ['Thành lập 01 tổ hợp tác dệt thổ cẩm', 'xa-ngok-tu', 'Ngọk Tụ', '31/10/2025', '2025-10-31'],
        ['Trồng mới 60 ha rừng phân tán và cây che bóng', 'xa-po-ko', 'Pô Kô', '15/12/2025', '2025-12-15'],
        ['Kiên cố hóa 1,8 km kênh mương nội đồng', 'xa-tan-canh', 'Tân Cảnh', '31/10/2025', '2025-10-31'],
        [
          'Quyết toán dứt điểm các công trình còn tồn đọng',
          'xa-van-lem',
          'Văn Lem',
          '31/12/2025',
          '2025-12-31',
        ],
      ] as const
    ).map(([title, unitId, name, due, dueOn]) => row(title, unitId, commune(name), [due, due], dueOn)),
  },
];

/** All rows, in the order of the annex. */
export const annexRows: AnnexRow[] = sections.flatMap(({ rows }) => rows);

/** How many of the first sections the working sheet has: it was still being put together. */
export const sectionsInSheet = 2;
