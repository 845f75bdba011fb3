/** Refusals about progress reports. */
export const progressRejections = {
  'no-report-to-review': {
    status: 409,
    vi: 'Chưa có báo cáo tiến độ mới nào để cho ý kiến.',
    en: 'There is no new progress report to remark on.',
  },
  'total-fell': {
    status: 422,
    vi: 'Số lũy kế thấp hơn số đã báo cáo lần trước ({before}). Số liệu báo cáo là tổng từ đầu đến nay, không phải số tăng thêm trong kỳ. Nếu số mới đúng, hãy nêu lý do (reason).',
    en: 'The total is lower than the one reported before ({before}). Figures are totals to date, not the increase since. If the new one is right, give the reason.',
  },
  'nothing-counted': {
    status: 422,
    vi: 'Nhiệm vụ không ghi khối lượng và đơn vị tính, nên báo cáo chỉ ghi tỷ lệ phần trăm.',
    en: 'The task says of nothing how much is to be reached, so a report gives the percentage only.',
  },
} as const;
