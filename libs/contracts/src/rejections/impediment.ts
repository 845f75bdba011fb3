/** Refusals about impediments. */
export const impedimentRejections = {
  'no-impediment-open': {
    status: 409,
    vi: 'Không có khó khăn, vướng mắc nào đang chờ trả lời ở số này; hãy xem lại danh sách của nhiệm vụ.',
    en: 'No impediment of this number awaits an answer; look at those of the task.',
  },
} as const;
