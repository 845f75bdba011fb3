export const subTasks = {
  title: 'Nhiệm vụ con',
  parent: 'Nhiệm vụ cha',
  issue: 'Giao nhiệm vụ con',
  latest: 'Hạn của nhiệm vụ con chậm nhất là ngày {{date}}.',
  past: 'Sau hạn nhiệm vụ cha',
  closed:
    'Hiện ông/bà không giao được nhiệm vụ con của nhiệm vụ này: chỉ đơn vị chủ trì giao, khi đã tiếp nhận và chưa báo cáo hoàn thành.',
  waiver: 'Lý do chấp thuận khi còn nhiệm vụ con chưa kết thúc',
  whileOpen:
    'Còn {{count}} nhiệm vụ con chưa kết thúc. Chỉ xác nhận hoàn thành được khi lãnh đạo chấp thuận và ghi lý do; các nhiệm vụ con vẫn tiếp tục.',
  goWithIt: '{{count}} nhiệm vụ con đang mở sẽ được thu hồi theo; người đứng đầu các đơn vị được thông báo.',
  keepDates: '{{count}} nhiệm vụ con đang mở giữ nguyên hạn; đơn vị chủ trì điều chỉnh nếu hạn mới sớm hơn.',
};
