/** What is said to whoever comes when there is too much to do, and when to come again. */
export const loadProblems = {
  'too-many-sign-ins': {
    status: 429,
    vi: 'Tên đăng nhập này đã nhập sai mật khẩu quá nhiều lần; hãy thử lại sau {retryAfter} giây.',
    en: 'Too many wrong passwords for this login; try again in {retryAfter} seconds.',
  },
  'too-many-streams': {
    status: 429,
    vi: 'Phiên đăng nhập này đang nhận cập nhật tức thời ở quá nhiều trang; hãy đóng bớt trang. Trang này vẫn tự cập nhật, chậm hơn.',
    en: 'Too many pages of this session are being told of changes at once; close some. This one is still brought up to date, but later.',
  },
  'task-busy': {
    status: 429,
    vi: 'Nhiệm vụ này đang có quá nhiều yêu cầu chờ xử lý; yêu cầu vừa gửi chưa được tiếp nhận, hãy gửi lại sau {retryAfter} giây.',
    en: 'Too many commands on this task await their decision; this one has not been kept, send it again in {retryAfter} seconds.',
  },
  'unit-busy': {
    status: 429,
    vi: 'Đơn vị này đang có quá nhiều yêu cầu chờ xử lý; yêu cầu vừa gửi chưa được tiếp nhận, hãy gửi lại sau {retryAfter} giây.',
    en: 'Too many commands on this unit await their decision; this one has not been kept, send it again in {retryAfter} seconds.',
  },
  'directive-busy': {
    status: 429,
    vi: 'Văn bản này đang có quá nhiều yêu cầu chờ xử lý; yêu cầu vừa gửi chưa được tiếp nhận, hãy gửi lại sau {retryAfter} giây.',
    en: 'Too many commands on this directive await their decision; this one has not been kept, send it again in {retryAfter} seconds.',
  },
  'too-busy': {
    status: 503,
    vi: 'Hệ thống đang có quá nhiều yêu cầu cùng lúc; yêu cầu vừa gửi chưa được tiếp nhận, hãy gửi lại sau {retryAfter} giây.',
    en: 'There are too many requests at once; this one has not been kept, send it again in {retryAfter} seconds.',
  },
  'backlog-full': {
    status: 503,
    vi: 'Hệ thống đã tiếp nhận quá nhiều yêu cầu mà chưa xử lý được; yêu cầu vừa gửi chưa được tiếp nhận, hãy gửi lại sau {retryAfter} giây.',
    en: 'Too many commands have been kept and await their decision; this one has not been kept, send it again in {retryAfter} seconds.',
  },
  'no-answer-in-time': {
    status: 503,
    vi: 'Hệ thống chưa kịp trả lời; hãy gửi lại sau {retryAfter} giây, và nếu là một việc thì giữ nguyên Idempotency-Key.',
    en: 'There was no answer in time; send the request again in {retryAfter} seconds, and an act with the same Idempotency-Key.',
  },
} as const;
