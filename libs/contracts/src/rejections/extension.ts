/** Refusals about later dates. */
export const extensionRejections = {
  'date-not-later': {
    status: 422,
    vi: 'Ngày gia hạn phải sau hạn hiện tại ({dueOn}); hãy chọn ngày khác.',
    en: 'The new date must be later than the present one ({dueOn}); choose another date.',
  },
  'extension-awaits-decision': {
    status: 409,
    vi: 'Đã có đề nghị gia hạn đang chờ quyết định.',
    en: 'A request for extension already awaits a decision.',
  },
  'extensions-used-up': {
    status: 409,
    vi: 'Nhiệm vụ đã được gia hạn hết mức mà quy định cho phép; muốn đổi hạn, đề nghị lãnh đạo điều chỉnh nhiệm vụ.',
    en: 'The task has been extended as often, or for as long, as the policy allows; ask the leader to amend it.',
  },
  'extension-too-long': {
    status: 422,
    vi: 'Tổng số ngày gia hạn không quá {days} ngày làm việc, nên hạn mới không sau ngày {latest}; hãy chọn ngày sớm hơn.',
    en: 'All extensions together add {days} working days at most, so the new date is {latest} at the latest; choose an earlier one.',
  },
  'chair-decides': {
    status: 403,
    vi: 'Việc này do chủ tịch quyết định, vì đơn vị đề nghị khi đã quá hạn hoặc vì là việc huỷ lần quá hạn; đề nghị trình chủ tịch.',
    en: 'This is decided by the chair, as the unit asked when it was overdue, or as lateness is made void; submit it to the chair.',
  },
  'no-extension-to-decide': {
    status: 409,
    vi: 'Không có đề nghị gia hạn nào đang chờ quyết định.',
    en: 'No request for extension awaits a decision.',
  },
} as const;
