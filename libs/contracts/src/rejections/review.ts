/** Refusals about standing tasks and their reviews. */
export const reviewRejections = {
  'standing-task': {
    status: 409,
    vi: 'Nhiệm vụ thường xuyên không có kết quả cuối cùng; hãy báo cáo tiến độ, lãnh đạo phụ trách sẽ rà soát và kết thúc.',
    en: 'No result ends a standing task; report progress, and the supervising leader ends it by a review.',
  },
  'not-standing': {
    status: 409,
    vi: 'Đây không phải nhiệm vụ thường xuyên nên không có ngày rà soát.',
    en: 'This is no standing task, so it is not reviewed.',
  },
  'review-date-passed': {
    status: 422,
    vi: 'Ngày rà soát phải sau ngày {today}; hãy chọn ngày khác.',
    en: 'The day of review must be later than {today}; choose another date.',
  },
} as const;
