/** Refusals about whether the unit takes a task. */
export const acknowledgeRejections = {
  'not-acknowledged': {
    status: 409,
    vi: 'Đơn vị chưa tiếp nhận nhiệm vụ; hãy tiếp nhận hoặc gửi kế hoạch trước.',
    en: 'The unit has not acknowledged the task; acknowledge it or send a plan first.',
  },
  'already-acknowledged': {
    status: 409,
    vi: 'Đơn vị đã tiếp nhận nhiệm vụ nên không thể từ chối; hãy báo cáo lãnh đạo phụ trách.',
    en: 'The unit has acknowledged the task and can no longer decline it; speak to the supervising leader.',
  },
  'already-declined': {
    status: 409,
    vi: 'Đơn vị đã từ chối nhận và đang chờ lãnh đạo kết luận.',
    en: 'The unit has declined already; the leader’s ruling is awaited.',
  },
  'decline-awaits-ruling': {
    status: 409,
    vi: 'Đơn vị đã từ chối nhận; lãnh đạo cần kết luận trước.',
    en: 'The unit has declined; the leader must rule first.',
  },
  'nothing-declined': {
    status: 409,
    vi: 'Không có đề nghị từ chối nhận nào đang chờ kết luận.',
    en: 'No decline awaits a ruling.',
  },
} as const;
