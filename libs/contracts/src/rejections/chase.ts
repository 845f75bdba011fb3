/** Refusals about chasing. */
export const chaseRejections = {
  'nothing-to-chase': {
    status: 409,
    vi: 'Không có việc nào mà đơn vị còn phải làm để đôn đốc.',
    en: 'There is nothing left that a unit owes.',
  },
  'not-owed-by-unit': {
    status: 409,
    vi: 'Việc này ({obligationId}) đã xong hoặc không phải do đơn vị thực hiện; hãy chọn việc mà đơn vị còn phải làm.',
    en: 'This ({obligationId}) is done, or is not owed by a unit; choose what a unit still owes.',
  },
  'chased-today': {
    status: 409,
    vi: 'Hôm nay đơn vị đã được đôn đốc việc này lúc {chasedAt}; có thể đôn đốc lại vào ngày làm việc khác.',
    en: 'The unit was chased about this today, at {chasedAt}; it can be chased again on another day.',
  },
} as const;
