/** Refusals about tasks that are suspended, and about suspending them. */
export const suspensionRejections = {
  'task-suspended': {
    status: 409,
    vi: 'Nhiệm vụ đang tạm dừng đến hết ngày {until}; lãnh đạo cho tiếp tục thì mới thực hiện được việc này.',
    en: 'The task is suspended until the end of {until}; a leader has to let it go on before this can be done.',
  },
  'not-suspended': {
    status: 409,
    vi: 'Nhiệm vụ không tạm dừng nên không có gì để tiếp tục.',
    en: 'The task is not suspended, so there is nothing to resume.',
  },
  'stay-not-ahead': {
    status: 422,
    vi: 'Ngày cuối tạm dừng phải từ ngày {earliest} trở đi; hãy chọn ngày khác.',
    en: 'The last day of the suspension must be {earliest} or later; choose another date.',
  },
  'stay-too-long': {
    status: 422,
    vi: 'Chỉ được tạm dừng nhiều nhất {days} ngày làm việc, tức là đến hết ngày {latest}; hãy chọn ngày sớm hơn.',
    en: 'A task can be suspended for {days} working days at most, that is until {latest}; choose an earlier date.',
  },
  'suspended-for-longer': {
    status: 409,
    vi: 'Nhiệm vụ đã tạm dừng đến hết ngày {until}; muốn kết thúc sớm hơn, hãy cho tiếp tục.',
    en: 'The task is suspended until {until} already; to end that earlier, resume it.',
  },
} as const;
