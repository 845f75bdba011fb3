import writeWorkbook from 'write-excel-file/node';
import type { CellObject, Row } from 'write-excel-file/node';

const ruled = { borderStyle: 'thin', alignVertical: 'top', wrap: true } as const;

/** Words stay words, dates as well: nothing is made of them by the program. */
const text = (value: string): CellObject => ({ ...ruled, type: String, value, format: '@' });
const heading = (value: string): CellObject => ({
  ...{ ...ruled, type: String, value, align: 'center' as const },
  ...{ fontWeight: 'bold' as const, backgroundColor: '#E9ECEF' },
});

const columns: [heading: string, width: number][] = [
  ['TT', 6],
  ['Nội dung nhiệm vụ', 60],
  ['Đơn vị chủ trì', 28],
  ['Đơn vị phối hợp', 28],
  ['Cán bộ thực hiện', 34],
  ['Thời hạn hoàn thành', 18],
  ['Năm, giai đoạn', 14],
  ['Sản phẩm', 26],
  ['Chỉ tiêu', 12],
  ['Đơn vị tính', 12],
  ['Lãnh đạo phụ trách', 24],
  ['Chuyên viên theo dõi', 24],
  ['Ghi chú', 24],
];

const guide: [what: string, how: string][] = [
  [
    'Nội dung nhiệm vụ',
    'Bắt buộc. Mỗi nhiệm vụ một dòng; nhiều dòng của cùng một nhiệm vụ thì gộp ô (Merge) ở cột TT và cột này.',
  ],
  [
    'Đơn vị chủ trì',
    'Bắt buộc, chỉ một đơn vị. Viết đủ hoặc viết tắt thông dụng: UBND TT. Đăk Tô, Phòng TC-KH.',
  ],
  ['Đơn vị phối hợp', 'Nhiều đơn vị cách nhau bằng dấu chấm phẩy.'],
  [
    'Cán bộ thực hiện',
    'Không bắt buộc: người của đơn vị chủ trì hoặc phối hợp và phần việc của từng người, mỗi người một dòng hoặc cách nhau bằng dấu chấm phẩy. Nguyễn Văn An: soạn thảo; Trưởng phòng: chỉ đạo chung.',
  ],
  [
    'Thời hạn hoàn thành',
    '30/6/2026; trước 30/9; tháng 9/2026; Quý III/2026; cuối năm 2026; 15 ngày làm việc; khẩn trương; thường xuyên; không thời hạn. “Trước 30/9” là chậm nhất ngày 29/9.',
  ],
  [
    'Năm, giai đoạn',
    'Không bắt buộc: nhiệm vụ của năm nào hoặc của cả giai đoạn. 2026; 2021-2025; cả nhiệm kỳ.',
  ],
  [
    'Chỉ tiêu, Đơn vị tính',
    'Một con số: 1.250 là một nghìn hai trăm năm mươi; 9,96 là chín phẩy chín sáu. Diễn đạt bằng chữ được giữ ở ghi chú.',
  ],
  ['Lãnh đạo phụ trách', 'Họ tên hoặc chức danh; để trống thì lấy lãnh đạo chọn chung khi nhập.'],
  ['Chuyên viên theo dõi', 'Không bắt buộc: họ tên hoặc chức danh của người theo dõi, đôn đốc ở Văn phòng.'],
  ['Không dùng', 'Công thức, macro, tệp đặt mật khẩu.'],
];

const table: Row[] = [
  columns.map(([name]) => heading(name)),
  // Room to write in: as text, or the program would make dates of what is written.
  ...Array.from({ length: 50 }, () => columns.map(() => text(''))),
];

/** An empty annex to fill in, with how to fill it in. */
export const annexTemplate = (): Promise<Uint8Array> =>
  writeWorkbook(
    [
      {
        ...{ sheet: 'Phụ lục', stickyRowsCount: 1, orientation: 'landscape' as const },
        ...{ columns: columns.map(([, width]) => ({ width })), data: table },
      },
      {
        ...{ sheet: 'Hướng dẫn', columns: [{ width: 26 }, { width: 90 }] },
        data: guide.map(([what, how]) => [heading(what), text(how)]),
      },
    ],
    { fontFamily: 'Times New Roman' },
  ).toBuffer();
