/** Refusals about coordinating units and their contributions. */
export const contributionRejections = {
  'coordinator-is-lead': {
    status: 422,
    vi: 'Đơn vị chủ trì không đồng thời là đơn vị phối hợp của cùng nhiệm vụ; hãy bỏ {unitId} khỏi danh sách phối hợp.',
    en: 'The unit that has the task can’t also coordinate on it; take {unitId} off the list.',
  },
  'no-coordinating-units': {
    status: 409,
    vi: 'Nhiệm vụ chưa có đơn vị phối hợp; hãy đề nghị lãnh đạo bổ sung.',
    en: 'The task has no coordinating units; ask the leader to name some.',
  },
  'not-coordinating': {
    status: 422,
    vi: '{unitId} không phải đơn vị phối hợp của nhiệm vụ; hãy chọn đơn vị phối hợp khác, hoặc đề nghị lãnh đạo bổ sung.',
    en: '{unitId} is no coordinating unit of this task; choose one that is, or ask the leader to add it.',
  },
  'contribution-too-soon': {
    status: 422,
    vi: 'Phải dành đủ thời gian cho đơn vị phối hợp; ngày sớm nhất là {earliest}.',
    en: 'A coordinating unit must be given time; the earliest day is {earliest}.',
  },
  'contribution-not-pending': {
    status: 409,
    vi: 'Không có yêu cầu phối hợp nào đang chờ bước này; hãy xem lại danh sách yêu cầu phối hợp của nhiệm vụ.',
    en: 'No request for a contribution waits for this; look at the requests of the task.',
  },
  'contribution-required': {
    status: 409,
    vi: 'Lãnh đạo đã kết luận đơn vị phải tham gia ý kiến nên không thể từ chối lần nữa.',
    en: 'The leader has ruled that the contribution is owed; it can’t be declined again.',
  },
} as const;
