/** Refusals about progress reports. */
export const progressRejections = {
  'no-report-to-review': {
    status: 409,
    vi: 'Chưa có báo cáo tiến độ mới nào để cho ý kiến.',
    en: 'There is no new progress report to remark on.',
  },
} as const;
