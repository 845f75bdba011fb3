/** Refusals about requests to clarify a task. */
export const clarificationRejections = {
  'clarification-awaits-ruling': {
    status: 409,
    vi: 'Đơn vị đã đề nghị làm rõ nhiệm vụ; hãy chờ lãnh đạo kết luận, hoặc rút đề nghị.',
    en: 'The unit has asked for clarification; wait for the leader’s ruling, or withdraw the request.',
  },
  'past-clarification': {
    status: 409,
    vi: 'Chỉ đề nghị làm rõ được trước khi tiếp nhận nhiệm vụ; nay hãy báo cáo khó khăn, vướng mắc với lãnh đạo.',
    en: 'Clarification is asked for before the task is acknowledged; now report an impediment to the leader.',
  },
  'no-clarification-pending': {
    status: 409,
    vi: 'Không có đề nghị làm rõ nào đang chờ kết luận.',
    en: 'No request for clarification awaits a ruling.',
  },
  'clarified-already': {
    status: 409,
    vi: 'Đơn vị đã đề nghị làm rõ đủ số lần quy định cho phép; hãy tiếp nhận hoặc từ chối nhận nhiệm vụ.',
    en: 'The unit has asked for clarification as often as the policy allows; acknowledge or decline the task.',
  },
} as const;
