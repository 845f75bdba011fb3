/** Refusals about sub-tasks and the tasks of which they are a part. */
export const familyRejections = {
  'unknown-parent': {
    status: 422,
    vi: 'Không có nhiệm vụ cha này; hãy kiểm tra lại mã nhiệm vụ.',
    en: 'There is no such parent task; check its id.',
  },
  'parent-not-in-hand': {
    status: 409,
    vi: 'Chỉ giao nhiệm vụ con khi nhiệm vụ cha đã được tiếp nhận, chưa báo cáo hoàn thành và không tạm dừng; hãy tiếp nhận hoặc chờ nhiệm vụ cha tiếp tục.',
    en: 'Sub-tasks are issued while the parent is acknowledged, not reported as done and not suspended; acknowledge it, or wait until it goes on.',
  },
  'parent-closed': {
    status: 409,
    vi: 'Nhiệm vụ cha đã kết thúc; muốn mở lại nhiệm vụ con, đề nghị mở lại nhiệm vụ cha trước.',
    en: 'The parent task is closed; to reopen the sub-task, have the parent reopened first.',
  },
  'not-below': {
    status: 422,
    vi: 'Nhiệm vụ con chỉ giao cho đơn vị cấp dưới của đơn vị chủ trì nhiệm vụ cha; hãy chọn đơn vị khác.',
    en: 'A sub-task goes to a unit below the one that has the parent task; choose another unit.',
  },
  'not-of-leading-unit': {
    status: 422,
    vi: 'Người phụ trách nhiệm vụ con phải là người đứng đầu hoặc cấp phó của đơn vị chủ trì nhiệm vụ cha; hãy chọn lại.',
    en: 'A sub-task is led by the head or a deputy of the unit that has the parent task; choose one of them.',
  },
  'too-deep': {
    status: 422,
    vi: 'Quy định chỉ cho giao nhiệm vụ con đến cấp {depth}; hãy để đơn vị chủ trì tự thực hiện hoặc phân công trong đơn vị.',
    en: 'The policy allows sub-tasks down to level {depth}; have the unit do this itself.',
  },
  'past-parent': {
    status: 422,
    vi: 'Hạn của nhiệm vụ con không được sau ngày {latest} để bảo đảm hạn của nhiệm vụ cha; hãy chọn ngày sớm hơn, hoặc đề nghị gia hạn nhiệm vụ cha trước.',
    en: 'The sub-task must be due by {latest}, so that the parent task keeps its date; choose an earlier day, or have the parent extended first.',
  },
  'sub-tasks-open': {
    status: 409,
    vi: 'Còn {count} nhiệm vụ con chưa kết thúc ({codes}); hãy chờ kết thúc, hoặc xác nhận kèm lý do chấp thuận (waiver).',
    en: '{count} sub-tasks are still open ({codes}); wait until they are closed, or sign off with the reason why that is waived (waiver).',
  },
} as const;
