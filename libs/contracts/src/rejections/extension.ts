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
  'no-extension-to-decide': {
    status: 409,
    vi: 'Không có đề nghị gia hạn nào đang chờ quyết định.',
    en: 'No request for extension awaits a decision.',
  },
} as const;
