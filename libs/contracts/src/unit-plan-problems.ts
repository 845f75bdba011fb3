/** What can go wrong with one plan for many tasks, before or beside what each task answers. */
export const unitPlanProblems = {
  'unknown-unit-plan': {
    status: 404,
    vi: 'Không có kế hoạch chung này, hoặc không có phần nào mà ông/bà được xem; hãy kiểm tra lại mã.',
    en: 'There is no such plan for many tasks, or no part of it that you may see; check its id.',
  },
  'unit-plan-refused': {
    status: 409,
    vi: 'Chưa thực hiện được với {refused} nhiệm vụ nên chưa ghi nhận gì; hãy xem lý do của từng nhiệm vụ trong parts, sửa rồi gửi lại.',
    en: 'Nothing was kept: {refused} of the tasks refuse; see why in parts, put it right and send all of it again.',
  },
  'not-in-unit-plan': {
    status: 422,
    vi: 'Nhiệm vụ {taskId} không có phần trong kế hoạch chung này; hãy chỉ nêu các nhiệm vụ trong kế hoạch.',
    en: 'Task {taskId} has no part in this plan; name only tasks of the plan.',
  },
} as const;
