/** Refusals about who of a unit does what of a task, and who follows it. */
export const assigneeRejections = {
  'assignee-elsewhere': {
    status: 422,
    vi: 'Chức vụ {postId} không thuộc đơn vị được phân công; hãy chọn người của đơn vị chủ trì hoặc phối hợp, hoặc bổ sung đơn vị phối hợp trước.',
    en: 'Post {postId} is not of the unit; name somebody of the unit that has the task or of one that coordinates, or add their unit to those first.',
  },
  'assignee-vacant': {
    status: 422,
    vi: 'Chức vụ {postId} hiện không có người giữ; hãy chọn người khác.',
    en: 'Nobody holds post {postId} now; name somebody else.',
  },
  'unit-not-concerned': {
    status: 422,
    vi: 'Đơn vị {unitId} không chủ trì cũng không phối hợp nhiệm vụ này; hãy chọn một trong các đơn vị đó.',
    en: 'Unit {unitId} neither has this task nor coordinates on it; choose one that does.',
  },
  'not-a-monitor-post': {
    status: 422,
    vi: 'Chức vụ được chọn không làm công tác theo dõi, đôn đốc của cơ quan giao việc; hãy chọn chuyên viên theo dõi.',
    en: 'That post does not monitor tasks for the issuing authority; choose a monitoring officer.',
  },
} as const;
