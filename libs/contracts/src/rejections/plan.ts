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
  'milestone-after-due': {
    status: 422,
    vi: 'Cột mốc ở đầu việc {line} sau hạn của nhiệm vụ ({dueOn}); hãy sửa ngày của đầu việc, hoặc bỏ đánh dấu cột mốc.',
    en: 'The milestone in line {line} is after the task is due ({dueOn}); correct its dates, or let it be no milestone.',
  },
  'milestone-passed': {
    status: 422,
    vi: 'Ngày của cột mốc ở đầu việc {line} đã qua; hãy sửa ngày của đầu việc, hoặc bỏ đánh dấu cột mốc.',
    en: 'The day of the milestone in line {line} has passed; correct its dates, or let it be no milestone.',
  },
  'line-doubly-marked': {
    status: 422,
    vi: 'Đầu việc {line} vừa là cột mốc vừa giao thành nhiệm vụ con; hãy chỉ chọn một: nhiệm vụ con có hạn riêng để theo dõi.',
    en: 'Line {line} is both a milestone and to be a sub-task; mark only one: a sub-task has its own date.',
  },
  'line-not-below': {
    status: 422,
    vi: 'Đầu việc {line}: {unitId} không phải đơn vị cấp dưới của đơn vị chủ trì; hãy chọn đơn vị khác, hoặc không giao đầu việc này thành nhiệm vụ con.',
    en: 'Line {line}: {unitId} is not below the unit that has the task; choose another unit, or let it be no sub-task.',
  },
  'line-to-no-unit': {
    status: 422,
    vi: 'Đầu việc {line}: {unitId} hiện không nhận nhiệm vụ được (không có trong danh mục, đã kết thúc hoạt động hoặc chưa có người đứng đầu); hãy chọn đơn vị khác.',
    en: 'Line {line}: {unitId} can be given no task now (unknown, ended or without a head); choose another unit.',
  },
  'line-too-deep': {
    status: 422,
    vi: 'Đầu việc {line}: quy định chỉ cho giao nhiệm vụ con đến cấp {depth}; hãy để đơn vị tự thực hiện đầu việc này.',
    en: 'Line {line}: the policy allows sub-tasks down to level {depth}; have the unit do this itself.',
  },
  'line-past-parent': {
    status: 422,
    vi: 'Đầu việc {line} giao thành nhiệm vụ con phải kết thúc chậm nhất ngày {latest} để bảo đảm hạn của nhiệm vụ này; hãy chọn ngày sớm hơn, hoặc đề nghị gia hạn trước.',
    en: 'Line {line} is to be a sub-task and must end by {latest}, so that this task keeps its date; choose an earlier day, or ask for an extension first.',
  },
  'line-day-passed': {
    status: 422,
    vi: 'Đầu việc {line} giao thành nhiệm vụ con nhưng ngày kết thúc đã qua; hãy sửa ngày của đầu việc.',
    en: 'Line {line} is to be a sub-task, and its last day has passed; correct its dates.',
  },
  'line-not-yours-to-issue': {
    status: 403,
    vi: 'Ông/bà không có quyền giao nhiệm vụ con của đơn vị (đầu việc {line}); hãy trình người đứng đầu đơn vị gửi kế hoạch, hoặc không giao đầu việc này thành nhiệm vụ con.',
    en: 'You may not issue sub-tasks for the unit (line {line}); have its head send the plan, or let the line be no sub-task.',
  },
  'line-not-to-issue': {
    status: 409,
    vi: 'Kế hoạch được phê duyệt không còn đầu việc này để giao thành nhiệm vụ con; hãy xem lại kế hoạch của nhiệm vụ cha.',
    en: 'The approved plan has no such line to be issued as a sub-task any more; look at the plan of the parent task.',
  },
  'no-milestone-open': {
    status: 409,
    vi: 'Không có cột mốc nào đang theo dõi ở đầu việc này; hãy xem lại kế hoạch của nhiệm vụ.',
    en: 'No milestone of this line is being followed; look at the plan of the task.',
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
  'plan-part-other-unit': {
    status: 409,
    vi: 'Nhiệm vụ này do {unitId} chủ trì, không thuộc đơn vị lập kế hoạch chung; hãy bỏ nhiệm vụ này khỏi kế hoạch.',
    en: 'This task is with {unitId}, not with the unit whose plan this is; leave it out of the plan.',
  },
  'plan-part-other-directive': {
    status: 409,
    vi: 'Nhiệm vụ này không được giao để thực hiện văn bản chỉ đạo của kế hoạch chung; hãy bỏ nhiệm vụ này khỏi kế hoạch, hoặc gửi kế hoạch riêng.',
    en: 'This task does not serve the directive that the plan is made under; leave it out, or send a plan for it alone.',
  },
  'no-plan-owed': {
    status: 409,
    vi: 'Nhiệm vụ này hiện không phải gửi kế hoạch; hãy bỏ nhiệm vụ này khỏi kế hoạch chung.',
    en: 'No plan is owed for this task; leave it out of the plan.',
  },
  'plan-line-past-due': {
    status: 422,
    vi: 'Đầu việc {line} kết thúc sau hạn của nhiệm vụ ({dueOn}); hãy sửa ngày của đầu việc, hoặc đề nghị gia hạn trước.',
    en: 'Line {line} ends after the task is due ({dueOn}); correct its dates, or ask for an extension first.',
  },
  'plan-part-overtaken': {
    status: 409,
    vi: 'Kế hoạch đang chờ quyết định của nhiệm vụ này không còn là phần trong kế hoạch chung; hãy mở nhiệm vụ để quyết định riêng.',
    en: 'The plan that awaits a decision on this task is no longer the part of this plan; open the task and decide on it there.',
  },
} as const;
