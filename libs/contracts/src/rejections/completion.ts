/** Refusals about results. */
export const completionRejections = {
  'completion-awaits-decision': {
    status: 409,
    vi: 'Báo cáo hoàn thành đã gửi và đang chờ xác nhận.',
    en: 'Completion has been reported and awaits sign-off.',
  },
  'no-completion-to-decide': {
    status: 409,
    vi: 'Không có báo cáo hoàn thành nào đang chờ xác nhận.',
    en: 'No report of completion awaits a decision.',
  },
} as const;
