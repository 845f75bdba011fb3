/** Refusals about formal reminders. */
export const formalReminderRejections = {
  'nothing-overdue': {
    status: 409,
    vi: 'Không có việc nào của đơn vị đang quá hạn để đôn đốc.',
    en: 'Nothing that a unit owes is overdue.',
  },
  'spell-not-running': {
    status: 409,
    vi: 'Lần quá hạn này ({obligationId}, lần {spell}) không còn hoặc không thuộc trách nhiệm của đơn vị; hãy chọn việc đang quá hạn.',
    en: 'That spell of lateness ({obligationId}, no. {spell}) is not running, or is no unit’s; choose something overdue.',
  },
  'paper-number-used': {
    status: 409,
    vi: 'Số, ký hiệu {number} đã dùng cho một công văn đôn đốc của nhiệm vụ này; hãy kiểm tra lại.',
    en: 'Number {number} has been used for a formal reminder on this task; check it.',
  },
  'no-reminder-to-answer': {
    status: 409,
    vi: 'Không có công văn đôn đốc nào đang chờ trả lời.',
    en: 'No formal reminder awaits an answer.',
  },
  'reminder-answered': {
    status: 409,
    vi: 'Công văn đôn đốc này không còn phải trả lời.',
    en: 'That formal reminder is not to be answered any more.',
  },
} as const;
