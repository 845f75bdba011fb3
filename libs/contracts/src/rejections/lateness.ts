/** Refusals about stretches of lateness. */
export const latenessRejections = {
  'no-spell': {
    status: 409,
    vi: 'Nhiệm vụ không có lần quá hạn nào còn hiệu lực để huỷ.',
    en: 'The task has no stretch of lateness that counts, so there is none to make void.',
  },
  'unknown-spell': {
    status: 422,
    vi: 'Không có lần quá hạn này; hãy kiểm tra lại việc phải làm ({obligationId}) và số thứ tự của lần quá hạn.',
    en: 'There is no such stretch of lateness; check the duty ({obligationId}) and the number of the stretch.',
  },
  'own-spell': {
    status: 403,
    vi: 'Không ai được huỷ lần quá hạn của chính chức vụ mình; đề nghị cấp có thẩm quyền cao hơn quyết định.',
    en: 'Nobody makes a stretch of lateness of their own post void; a higher authority has to decide.',
  },
} as const;
