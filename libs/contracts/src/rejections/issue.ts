/** Refusals about how a task is given and changed. */
export const issueRejections = {
  'not-issued': {
    status: 404,
    vi: 'Chưa có nhiệm vụ này; hãy kiểm tra lại mã nhiệm vụ.',
    en: 'There is no such task; check the task id.',
  },
  'already-issued': {
    status: 409,
    vi: 'Nhiệm vụ này đã được giao; hãy dùng mã mới cho nhiệm vụ mới.',
    en: 'This task has been issued already; use a new id for a new task.',
  },
  'cohort-withdrawn': {
    status: 409,
    vi: 'Đợt giao đồng loạt này đã bị thu hồi nên không giao thêm cho đơn vị nào nữa; nếu cần, hãy giao thành đợt mới.',
    en: 'This assignment to many units has been withdrawn, so no other unit gets it; if need be, make it a new assignment.',
  },
  'task-closed': {
    status: 409,
    vi: 'Nhiệm vụ đã kết thúc nên không nhận thêm xử lý nào.',
    en: 'The task is closed and takes no further acts.',
  },
  'due-date-or-term': {
    status: 422,
    vi: 'Hãy ghi đúng một trong các mục: ngày đến hạn (dueOn), thời hạn (dueIn), khẩn trương (urgent), ngày rà soát của nhiệm vụ thường xuyên (reviewOn), không thời hạn (undated).',
    en: 'Give just one of these: the last day (dueOn), a term (dueIn), without delay (urgent), the day of review of a standing task (reviewOn), no date (undated).',
  },
  'no-due-date': {
    status: 409,
    vi: 'Nhiệm vụ chưa có hạn hoàn thành nên không có gì để gia hạn.',
    en: 'The task has no due date, so there is nothing to extend.',
  },
  'unknown-unit': {
    status: 422,
    vi: 'Không có đơn vị này; hãy chọn đơn vị trong danh mục.',
    en: 'There is no such unit; choose one from the directory.',
  },
  'unit-ended': {
    status: 422,
    vi: 'Đơn vị này đã kết thúc hoạt động tại thời điểm đó; hãy chọn đơn vị kế thừa.',
    en: 'This unit had ended by then; choose the unit that succeeds it.',
  },
  'unit-succeeded': {
    status: 422,
    vi: 'Đơn vị {unitId} đã kết thúc hoạt động tại thời điểm đó; hãy chọn đơn vị kế thừa: {successorIds}.',
    en: 'Unit {unitId} had ended by then; choose the unit that succeeds it: {successorIds}.',
  },
  'unit-has-no-head': {
    status: 422,
    vi: 'Đơn vị này không có chức vụ người đứng đầu trong danh mục; hãy bổ sung danh mục trước khi giao.',
    en: 'This unit has no post of head in the directory; add it before assigning.',
  },
  'not-a-leader-post': {
    status: 422,
    vi: 'Chức vụ được chọn không phải lãnh đạo của cơ quan giao việc; hãy chọn chủ tịch hoặc phó chủ tịch.',
    en: 'That post does not lead the issuing authority; choose the chair or a deputy chair.',
  },
  'due-date-passed': {
    status: 422,
    vi: 'Hạn phải từ ngày {today} trở đi; hãy chọn ngày khác.',
    en: 'The due date must be {today} or later; choose another date.',
  },
  'outside-term': {
    status: 422,
    vi: 'Văn bản số {number} áp dụng từ năm {from} đến năm {to}; hãy chọn thời gian thực hiện trong khoảng đó, hoặc chọn nội dung của văn bản khác.',
    en: 'Directive {number} is for the years {from} to {to}; choose years among these, or what the task serves of another directive.',
  },
  'due-outside-span': {
    status: 422,
    vi: 'Theo thời gian thực hiện đã chọn, hạn phải từ ngày {earliest} đến ngày {latest}; hãy sửa hạn hoặc sửa thời gian thực hiện.',
    en: 'For these years the task can be due from {earliest} to {latest}; correct the date or the years.',
  },
  'same-unit': {
    status: 422,
    vi: 'Đơn vị này đang chủ trì nhiệm vụ; hãy chọn đơn vị khác, hoặc dùng điều chỉnh nếu chỉ đổi hạn.',
    en: 'This unit has the task already; choose another, or amend the task if only the date changes.',
  },
  'due-date-needed': {
    status: 422,
    vi: 'Hạn hiện tại đã qua; hãy ghi hạn mới cho đơn vị nhận.',
    en: 'The present due date has passed; give the receiving unit a new one.',
  },
  'report-date-out-of-range': {
    status: 422,
    vi: 'Ngày báo cáo phải sau ngày giao hoặc ngày rà soát, và không sau hạn hoàn thành hoặc ngày rà soát tiếp theo; hãy sửa các ngày báo cáo.',
    en: 'Report dates must lie after the day of issue or review, and not after the due date or the next review; correct them.',
  },
  'nothing-to-take-over': {
    status: 422,
    vi: 'Nhiệm vụ chuyển tiếp phải có ngày giao trước hôm nay; hãy ghi thời điểm có hiệu lực (effectiveAt) theo văn bản, hoặc giao như nhiệm vụ mới.',
    en: 'A task that is taken over was given before today; say from when it counts (effectiveAt), as its paper does, or issue it as a new one.',
  },
  'secret-refused': {
    status: 422,
    vi: 'Nhiệm vụ có độ mật không được nhập vào hệ thống này theo quy định của cơ quan; hãy giao và theo dõi bằng hồ sơ mật.',
    en: 'By the policy of the authority no secret task is put in here; assign and follow it by the secret file.',
  },
  'unknown-calendar': {
    status: 404,
    vi: 'Không có phiên bản lịch này; hãy kiểm tra lại tên phiên bản.',
    en: 'There is no such calendar version; check its name.',
  },
} as const;
