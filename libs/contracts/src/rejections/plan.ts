/** Refusals about action plans. */
export const planRejections = {
  'plan-days-passed': {
    status: 422,
    vi: 'Hạn hoàn thành của nhiệm vụ khẩn trương là ngày cuối của kế hoạch, mà ngày đó ({until}) đã qua; kế hoạch cần được lập lại.',
    en: 'An urgent task is due on the last day of its plan, and that day ({until}) has passed; the plan has to be made anew.',
  },
  'plan-line-dates': {
    status: 422,
    vi: 'Mỗi đầu việc phải có ngày bắt đầu không sau ngày kết thúc; hãy sửa dòng {line}.',
    en: 'Each plan line must begin no later than it ends; correct line {line}.',
  },
  'plan-awaits-decision': {
    status: 409,
    vi: 'Kế hoạch đã gửi và đang chờ lãnh đạo quyết định; chờ phê duyệt hoặc trả lại.',
    en: 'A plan has been sent and awaits the leader’s decision; wait for it.',
  },
  'plan-already-approved': {
    status: 409,
    vi: 'Kế hoạch đã được phê duyệt.',
    en: 'The plan has been approved already.',
  },
  'no-plan-to-decide': {
    status: 409,
    vi: 'Không có kế hoạch nào đang chờ quyết định.',
    en: 'No plan awaits a decision.',
  },
  'plan-not-approved': {
    status: 409,
    vi: 'Kế hoạch chưa được phê duyệt; hãy hoàn tất bước kế hoạch trước.',
    en: 'The plan has not been approved; finish the plan first.',
  },
} as const;
