import { targetsOfDakrong as dakrong, targetsOfDakTo as dakTo } from '#infra/demo/districts/targets';

/** How each target of both districts is said, once it is read. */
const asRead: Record<string, string> = {
  'ĐKR-01': 'tăng bình quân mỗi năm từ 14 đến 15%; giai đoạn 2021 - 2025',
  'ĐKR-02':
    'từ 37 đến 38% (ngoài khoảng là không đạt); tỷ trọng trong cơ cấu kinh tế; đến hết ngày 31/12/2025',
  'ĐKR-03':
    'từ 47 đến 48% (ngoài khoảng là không đạt); tỷ trọng trong cơ cấu kinh tế; đến hết ngày 31/12/2025',
  'ĐKR-04':
    'từ 15 đến 16% (ngoài khoảng là không đạt); tỷ trọng trong cơ cấu kinh tế; đến hết ngày 31/12/2025',
  'ĐKR-05': 'chưa xác định được, cần ghi rõ cách hiểu',
  'ĐKR-06': 'gấp 2 lần so với năm 2020 và ít nhất 41 triệu đồng; đến hết ngày 31/12/2025',
  'ĐKR-07': 'từ 1 đến 2 sản phẩm; tính cho mỗi xã, thị trấn',
  'ĐKR-08': 'từ 3 đến 4 xã; trong đó 1 xã nông thôn mới kiểu mẫu; đến hết ngày 31/12/2025',
  'ĐKR-09': 'giảm bình quân mỗi năm từ 4 đến 5 điểm %; giai đoạn 2021 - 2025',
  'ĐKR-10': 'ít nhất 60%; đến hết ngày 31/12/2025',
  'ĐKR-11': 'ít nhất 60%; đến hết ngày 31/12/2025',
  'ĐKR-12': 'ít nhất 45%; đến hết ngày 31/12/2025',
  'ĐKR-13': 'ít nhất 1 trường; đến hết ngày 31/12/2025',
  'ĐKR-14': 'ít nhất 120 giường bệnh; đến hết ngày 31/12/2025',
  'ĐKR-15': 'ít nhất 9,96 bác sĩ/10000 dân',
  'ĐT-01': 'ít nhất 1 khu sản xuất; đến hết ngày 31/12/2025',
  'ĐT-02': 'ít nhất 1 cánh đồng lớn; tính cho mỗi xã, thị trấn; đến hết ngày 31/12/2025',
  'ĐT-03': 'từ 3 đến 5 trang trại; đến hết ngày 31/12/2025',
  'ĐT-04': 'khoảng 30%; đến hết ngày 31/12/2025',
  'ĐT-05': 'đạt các tiêu chí; đến hết ngày 31/12/2025',
  'ĐT-06': 'được hoàn thành',
  'ĐT-07': 'được hoàn thiện từng bước',
  'ĐT-08': 'đạt các tiêu chí; trong đó 2 xã đạt nông thôn mới nâng cao; đến hết ngày 31/12/2025',
  'ĐT-09': 'được nâng lên',
  'ĐT-10': 'giảm bình quân mỗi năm ít nhất 3 điểm %; hằng năm',
  'ĐT-11': 'được giữ vững',
};

type Line = (typeof dakrong)[number];

const withWords = (lines: Line[]) => lines.map((line) => ({ ...line, asRead: asRead[line.label] ?? '' }));

/** The fifteen targets of Đakrông: as the paper has them, to the letter, as they are read, and how that is said. */
export const targetsOfDakrong = withWords(dakrong);

/** The eleven that the paper of Đăk Tô names. */
export const targetsOfDakTo = withWords(dakTo);
