export const tasks = {
  title: 'Nhiệm vụ',
  search: 'Tìm theo tên, số hiệu',
  searchHint: 'Gõ có dấu hoặc không dấu đều được',
  execution: 'Tình trạng thực hiện',
  timeliness: 'Tiến độ thời hạn',
  all: 'Tất cả',
  none: 'Không có nhiệm vụ nào khớp. Hãy bỏ bớt điều kiện lọc.',
  noneAtAll: 'Chưa có nhiệm vụ nào trong phạm vi ông/bà được xem.',
  shown: 'Đang hiện {{count}} nhiệm vụ.',
  shownMore: 'Đã tải {{count}} nhiệm vụ đầu; cuộn xuống để xem tiếp.',
  clear: 'Bỏ lọc',
};
