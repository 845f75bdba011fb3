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
  give: 'Giao đầu việc này thành nhiệm vụ con',
  giveMeans:
    'Khi kế hoạch được phê duyệt, đơn vị cấp dưới được giao một nhiệm vụ con theo tên đầu việc và sản phẩm; hạn là ngày kết thúc của đầu việc.',
  giveTo: 'Đơn vị nhận nhiệm vụ con',
  willIssue: 'Phê duyệt kế hoạch này thì {{count}} nhiệm vụ con được giao ngay:',
  ofUnit: 'Nhiệm vụ con của {{unit}}',
  byHand: 'Đơn vị chủ trì có thể giao trực tiếp ở mục Nhiệm vụ con.',
  line: {
    planned: 'Giao cấp dưới khi phê duyệt',
    underway: 'Đang giao cấp dưới',
    issued: 'Đã giao cấp dưới',
    refused: 'Chưa giao được cấp dưới',
    'not-issued': 'Không giao cấp dưới',
  },
};
