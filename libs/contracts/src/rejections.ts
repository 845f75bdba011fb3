import { capacityRejections } from './capacity-rejections.ts';
import { unitRejections } from './unit-rejections.ts';

/** Why an act on a task was refused. */
const taskRejections = {
  'not-permitted': {
    status: 403,
    vi: 'Chức vụ của ông/bà không có thẩm quyền thực hiện việc này; đề nghị người có thẩm quyền thực hiện.',
    en: 'Your post may not do this; ask someone who may.',
  },
  'not-holding-post': {
    status: 403,
    vi: 'Ông/bà không giữ chức vụ này tại thời điểm thực hiện; hãy đăng nhập lại với chức vụ hiện tại.',
    en: 'You did not hold this post at that moment; sign in again with the post you hold.',
  },
  ...capacityRejections,
  'paper-required': {
    status: 422,
    vi: 'Văn phòng nhập thay lãnh đạo phải kèm văn bản: số, ký hiệu, ngày, người ký và tư cách ký.',
    en: 'The monitoring office enters a decision only with its paper: number, date, signer and capacity.',
  },
  'signer-not-entitled': {
    status: 422,
    vi: 'Người ký văn bản không có thẩm quyền quyết định việc này vào ngày văn bản có hiệu lực; hãy kiểm tra lại người ký.',
    en: 'The signer of the paper could not decide this on that day; check the signer.',
  },
  'backdating-not-permitted': {
    status: 403,
    vi: 'Chỉ cơ quan theo dõi được ghi thời điểm có hiệu lực sớm hơn hiện tại, kèm văn bản; hãy bỏ trường effectiveAt.',
    en: 'Only the monitoring office may give an earlier effective time, with the paper; leave effectiveAt out.',
  },
  'effective-in-future': {
    status: 422,
    vi: 'Thời điểm có hiệu lực không được sau thời điểm tiếp nhận; hãy sửa effectiveAt.',
    en: 'The effective time may not be later than the time of receipt; correct effectiveAt.',
  },
  'effective-too-early': {
    status: 422,
    vi: 'Việc này chỉ có thể có hiệu lực từ {earliest} trở đi; hãy sửa effectiveAt.',
    en: 'This can take effect from {earliest} at the earliest; correct effectiveAt.',
  },
  'not-issued': {
    status: 404,
    vi: 'Chưa có nhiệm vụ này; hãy kiểm tra lại mã nhiệm vụ.',
    en: 'There is no such task; check the task id.',
  },
  'already-issued': {
    status: 409,
    vi: 'Nhiệm vụ này đã được giao; hãy dùng mã mới cho nhiệm vụ mới.',
    en: 'This task has been issued already; use a new id for a new task.',
  },
  'task-closed': {
    status: 409,
    vi: 'Nhiệm vụ đã kết thúc nên không nhận thêm xử lý nào.',
    en: 'The task is closed and takes no further acts.',
  },
  'due-date-or-term': {
    status: 422,
    vi: 'Hãy ghi đúng một trong các mục: ngày đến hạn (dueOn), thời hạn (dueIn), khẩn trương (urgent), ngày rà soát của nhiệm vụ thường xuyên (reviewOn), không thời hạn (undated).',
    en: 'Give just one of these: the last day (dueOn), a term (dueIn), without delay (urgent), the day of review of a standing task (reviewOn), no date (undated).',
  },
  'no-due-date': {
    status: 409,
    vi: 'Nhiệm vụ chưa có hạn hoàn thành nên không có gì để gia hạn.',
    en: 'The task has no due date, so there is nothing to extend.',
  },
  'standing-task': {
    status: 409,
    vi: 'Nhiệm vụ thường xuyên không có kết quả cuối cùng; hãy báo cáo tiến độ, lãnh đạo phụ trách sẽ rà soát và kết thúc.',
    en: 'No result ends a standing task; report progress, and the supervising leader ends it by a review.',
  },
  'not-standing': {
    status: 409,
    vi: 'Đây không phải nhiệm vụ thường xuyên nên không có ngày rà soát.',
    en: 'This is no standing task, so it is not reviewed.',
  },
  'review-date-passed': {
    status: 422,
    vi: 'Ngày rà soát phải sau ngày {today}; hãy chọn ngày khác.',
    en: 'The day of review must be later than {today}; choose another date.',
  },
  'plan-days-passed': {
    status: 422,
    vi: 'Hạn hoàn thành của nhiệm vụ khẩn trương là ngày cuối của kế hoạch, mà ngày đó ({until}) đã qua; kế hoạch cần được lập lại.',
    en: 'An urgent task is due on the last day of its plan, and that day ({until}) has passed; the plan has to be made anew.',
  },
  'unknown-unit': {
    status: 422,
    vi: 'Không có đơn vị này; hãy chọn đơn vị trong danh mục.',
    en: 'There is no such unit; choose one from the directory.',
  },
  'unit-ended': {
    status: 422,
    vi: 'Đơn vị này đã kết thúc hoạt động tại thời điểm đó; hãy chọn đơn vị kế thừa.',
    en: 'This unit had ended by then; choose the unit that succeeds it.',
  },
  'unit-has-no-head': {
    status: 422,
    vi: 'Đơn vị này không có chức vụ người đứng đầu trong danh mục; hãy bổ sung danh mục trước khi giao.',
    en: 'This unit has no post of head in the directory; add it before assigning.',
  },
  'not-a-leader-post': {
    status: 422,
    vi: 'Chức vụ được chọn không phải lãnh đạo của cơ quan giao việc; hãy chọn chủ tịch hoặc phó chủ tịch.',
    en: 'That post does not lead the issuing authority; choose the chair or a deputy chair.',
  },
  'due-date-passed': {
    status: 422,
    vi: 'Hạn phải từ ngày {today} trở đi; hãy chọn ngày khác.',
    en: 'The due date must be {today} or later; choose another date.',
  },
  'same-unit': {
    status: 422,
    vi: 'Đơn vị này đang chủ trì nhiệm vụ; hãy chọn đơn vị khác, hoặc dùng điều chỉnh nếu chỉ đổi hạn.',
    en: 'This unit has the task already; choose another, or amend the task if only the date changes.',
  },
  'due-date-needed': {
    status: 422,
    vi: 'Hạn hiện tại đã qua; hãy ghi hạn mới cho đơn vị nhận.',
    en: 'The present due date has passed; give the receiving unit a new one.',
  },
  'report-date-out-of-range': {
    status: 422,
    vi: 'Ngày báo cáo phải sau ngày giao hoặc ngày rà soát, và không sau hạn hoàn thành hoặc ngày rà soát tiếp theo; hãy sửa các ngày báo cáo.',
    en: 'Report dates must lie after the day of issue or review, and not after the due date or the next review; correct them.',
  },
  'date-not-later': {
    status: 422,
    vi: 'Ngày gia hạn phải sau hạn hiện tại ({dueOn}); hãy chọn ngày khác.',
    en: 'The new date must be later than the present one ({dueOn}); choose another date.',
  },
  'plan-line-dates': {
    status: 422,
    vi: 'Mỗi đầu việc phải có ngày bắt đầu không sau ngày kết thúc; hãy sửa dòng {line}.',
    en: 'Each plan line must begin no later than it ends; correct line {line}.',
  },
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
  'no-report-to-review': {
    status: 409,
    vi: 'Chưa có báo cáo tiến độ mới nào để cho ý kiến.',
    en: 'There is no new progress report to remark on.',
  },
  'extension-awaits-decision': {
    status: 409,
    vi: 'Đã có đề nghị gia hạn đang chờ quyết định.',
    en: 'A request for extension already awaits a decision.',
  },
  'no-extension-to-decide': {
    status: 409,
    vi: 'Không có đề nghị gia hạn nào đang chờ quyết định.',
    en: 'No request for extension awaits a decision.',
  },
  'completion-awaits-decision': {
    status: 409,
    vi: 'Báo cáo hoàn thành đã gửi và đang chờ xác nhận.',
    en: 'Completion has been reported and awaits sign-off.',
  },
  'no-completion-to-decide': {
    status: 409,
    vi: 'Không có báo cáo hoàn thành nào đang chờ xác nhận.',
    en: 'No report of completion awaits a decision.',
  },
  'entry-not-correctable': {
    status: 409,
    vi: 'Mục này không sửa lỗi nhập được; chỉ sửa được lần giao, điều chỉnh hoặc gia hạn gần nhất. Hãy dùng điều chỉnh.',
    en: 'This entry can’t be corrected; only the latest issue, amendment or extension can. Use an amendment.',
  },
  'correction-too-late': {
    status: 409,
    vi: 'Đã quá thời hạn sửa lỗi nhập ({until}); hãy dùng điều chỉnh có lý do.',
    en: 'The time for corrections ended on {until}; use an amendment with a reason.',
  },
  'unknown-calendar': {
    status: 404,
    vi: 'Không có phiên bản lịch này; hãy kiểm tra lại tên phiên bản.',
    en: 'There is no such calendar version; check its name.',
  },
  unprocessable: {
    status: 500,
    vi: 'Hệ thống không xử lý được yêu cầu này; yêu cầu đã được lưu để kiểm tra, đề nghị báo quản trị viên.',
    en: 'The system could not decide on this request; it has been kept for inspection. Please tell the administrator.',
  },
} as const satisfies Record<string, { status: number; vi: string; en: string }>;

/** Why an act was refused: a stable code, and the sentence that tells people what to do. `{name}` stands for a detail. */
export const rejections = { ...taskRejections, ...unitRejections };

export type RejectionCode = keyof typeof rejections;

/** A refusal: its code, and the details that its sentence and its reader need. */
export type Rejection = { code: RejectionCode; details: Record<string, string | number> };

/** What became of a command. Stored once, told for ever. */
export type Outcome =
  { accepted: { version: number; changed: boolean } } | { rejected: Rejection & { version: number } };
