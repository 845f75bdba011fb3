/** What can go wrong with one assignment to many units, before or beside what each task answers. */
export const cohortProblems = {
  'unknown-cohort': {
    status: 404,
    vi: 'Không có đợt giao này, hoặc không có nhiệm vụ nào của đợt mà ông/bà được xem; hãy kiểm tra lại mã.',
    en: 'There is no such assignment, or no task of it that you may see; check its id.',
  },
  'cohort-differs': {
    status: 409,
    vi: 'Đợt giao này đã có nội dung khác: {code}. Đơn vị thêm vào phải nhận đúng ký hiệu và tên nhiệm vụ đó; nội dung khác thì giao thành đợt mới, với mã mới.',
    en: 'This assignment has another content: {code}. Units that join it get a task of the same code and title; for another content use a new id.',
  },
  'cohort-over': {
    status: 409,
    vi: 'Đợt giao này không còn nhiệm vụ nào đang thực hiện để thu hồi.',
    en: 'No task of this assignment is open any more, so there is nothing to withdraw.',
  },
} as const;
