/** Refusals about corrections of entries. */
export const entryRejections = {
  'entry-not-correctable': {
    status: 409,
    vi: 'Mục này không sửa lỗi nhập được; chỉ sửa được lần giao, điều chỉnh hoặc gia hạn gần nhất. Hãy dùng điều chỉnh.',
    en: 'This entry can’t be corrected; only the latest issue, amendment or extension can. Use an amendment.',
  },
  'correction-too-late': {
    status: 409,
    vi: 'Đã quá thời hạn sửa lỗi nhập ({until}); hãy dùng điều chỉnh có lý do.',
    en: 'The time for corrections ended on {until}; use an amendment with a reason.',
  },
} as const;
