import { z } from 'zod';
import { cohortProblems } from './cohort-problems.ts';
import { annexProblems } from './imports/problems.ts';
import { loadProblems } from './load-problems.ts';
import { rejections } from './rejections.ts';
import { secrecyProblems } from './secrecy.ts';
import { unitPlanProblems } from './unit-plan-problems.ts';

/** What can go wrong before or beside a decision: a stable code, and the sentence that tells people what to do. */
export const problems = {
  'invalid-request': {
    status: 400,
    vi: 'Yêu cầu chưa đúng; hãy sửa các trường nêu trong errors rồi gửi lại.',
    en: 'The request is not as it should be; correct the fields named in errors and send it again.',
  },
  'malformed-json': {
    status: 400,
    vi: 'Nội dung gửi lên không phải JSON hợp lệ; hãy kiểm tra lại.',
    en: 'The body is not valid JSON; check it.',
  },
  'idempotency-key-missing': {
    status: 400,
    vi: 'Thiếu tiêu đề Idempotency-Key, hoặc giá trị không phải UUID; hãy gửi kèm một UUID mới cho mỗi việc, và dùng lại UUID đó khi gửi lại.',
    en: 'The Idempotency-Key header is missing, or no UUID; send a new UUID with each act, and the same one when you repeat it.',
  },
  'wrong-credentials': {
    status: 401,
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng; hãy kiểm tra rồi đăng nhập lại.',
    en: 'Login or password is wrong; check both and sign in again.',
  },
  'not-signed-in': {
    status: 401,
    vi: 'Ông/bà chưa đăng nhập hoặc phiên đã hết hạn; hãy đăng nhập lại.',
    en: 'You are not signed in, or the session has expired; sign in again.',
  },
  'no-post': {
    status: 403,
    vi: 'Hiện ông/bà không giữ chức vụ nào; đề nghị quản trị viên cập nhật danh mục.',
    en: 'You hold no post at present; ask the administrator to bring the directory up to date.',
  },
  'unknown-route': {
    status: 404,
    vi: 'Không có địa chỉ này; hãy xem /api/docs.',
    en: 'There is nothing at this address; see /api/docs.',
  },
  'unknown-command': {
    status: 404,
    vi: 'Không tìm thấy yêu cầu này trong số các yêu cầu của ông/bà; hãy kiểm tra lại mã.',
    en: 'There is no such command among yours; check its id.',
  },
  'unknown-notice': {
    status: 404,
    vi: 'Không tìm thấy thông báo này trong số các thông báo gửi cho ông/bà; hãy kiểm tra lại mã.',
    en: 'There is no such notice among yours; check its id.',
  },
  'unknown-suspension': {
    status: 404,
    vi: 'Không có quyết định tạm dừng này; hãy kiểm tra lại mã.',
    en: 'There is no such decision to suspend; check its id.',
  },
  'suspension-resumed': {
    status: 409,
    vi: 'Đã có quyết định cho tiếp tục các nhiệm vụ này.',
    en: 'It has been decided already that these tasks go on.',
  },
  'unknown-succession': {
    status: 404,
    vi: 'Không có quyết định sắp xếp đơn vị này; hãy kiểm tra lại mã.',
    en: 'There is no such decision on the succession of units; check its id.',
  },
  'successor-missing': {
    status: 409,
    vi: 'Còn {parts} phần việc chưa có đơn vị kế thừa; hãy xem thử, ghi đơn vị nhận cho từng việc rồi gửi lại.',
    en: '{parts} parts of tasks have no successor yet; preview the decision, say who gets each, and send it again.',
  },
  'unknown-person': {
    status: 404,
    vi: 'Không có người này trong danh mục; hãy kiểm tra lại mã.',
    en: 'There is no such person in the directory; check the id.',
  },
  'no-such-letter': {
    status: 404,
    vi: 'Nhiệm vụ không có công văn đôn đốc lần {reminder}.',
    en: 'The task has no formal reminder no. {reminder}.',
  },
  'directive-not-found': {
    status: 404,
    vi: 'Không có văn bản chỉ đạo này; hãy kiểm tra lại mã văn bản.',
    en: 'There is no such directive; check its id.',
  },
  'unit-not-found': {
    status: 404,
    vi: 'Không có đơn vị này trong danh mục; hãy kiểm tra lại mã.',
    en: 'There is no such unit in the directory; check the id.',
  },
  'unknown-period': {
    status: 404,
    vi: 'Cơ quan không có kỳ báo cáo đã chốt mang mã này; hãy chọn trong danh sách kỳ đã chốt.',
    en: 'The authority has no closed period of this id; choose one from the list of closed periods.',
  },
  'calendar-exists': {
    status: 409,
    vi: 'Đã có phiên bản lịch mang tên {version}; phiên bản đã nhập không thay đổi được, hãy đặt tên khác.',
    en: 'There is a calendar version {version} already; a version never changes, choose another name.',
  },
  'calendar-superseded': {
    status: 409,
    vi: 'Phiên bản lịch {version} đang hoặc đã áp dụng, hoặc được nhập trước phiên bản đang áp dụng; hãy nhập phiên bản mới.',
    en: 'Calendar version {version} is or was in force, or was entered before the one that is; enter a new version.',
  },
  'calendar-not-valid': {
    status: 422,
    vi: 'Lịch chưa hợp lệ; hãy sửa những ngày nêu trong errors rồi gửi lại.',
    en: 'The calendar is not as it should be; correct the days named in errors and send it again.',
  },
  'unknown-policy': {
    status: 404,
    vi: 'Không có phiên bản quy định {version}; hãy kiểm tra lại tên phiên bản.',
    en: 'There is no policy version {version}; check its name.',
  },
  'policy-exists': {
    status: 409,
    vi: 'Đã có phiên bản quy định mang tên {version}; phiên bản đã nhập không thay đổi được, hãy đặt tên khác.',
    en: 'There is a policy version {version} already; a version never changes, choose another name.',
  },
  'policy-in-force': {
    status: 409,
    vi: 'Phiên bản quy định {version} đang áp dụng; không cần áp dụng lại.',
    en: 'Policy version {version} is in force; there is nothing to do.',
  },
  'policy-not-valid': {
    status: 422,
    vi: 'Quy định chưa hợp lệ; hãy sửa những chỗ nêu trong errors rồi gửi lại.',
    en: 'The policy is not as it should be; correct what errors names and send it again.',
  },
  'choose-post': {
    status: 409,
    vi: 'Ông/bà đang giữ nhiều chức vụ; hãy đăng nhập lại và chọn một chức vụ trong posts.',
    en: 'You hold several posts; sign in again and name one of posts.',
  },
  'body-too-large': {
    status: 413,
    vi: 'Nội dung gửi lên vượt quá 1 MB; hãy rút gọn.',
    en: 'The body is larger than 1 MB; shorten it.',
  },
  'file-empty': {
    status: 400,
    vi: 'Tệp không có nội dung; hãy chọn lại tệp rồi tải lên.',
    en: 'The file is empty; choose it again and upload it.',
  },
  'unknown-file': {
    status: 404,
    vi: 'Không tìm thấy tệp này trong số các tệp ông/bà được xem; hãy kiểm tra lại mã tệp.',
    en: 'There is no such file among those that you may see; check its hash.',
  },
  'file-removed': {
    status: 410,
    vi: 'Tệp này đã được gỡ bỏ lúc {removedAt} nên không mở, không dùng và không tải lên lại được.',
    en: 'This file was removed on record at {removedAt}; it can’t be opened, named or uploaded again.',
  },
  'file-too-large': {
    status: 413,
    vi: 'Tệp lớn hơn mức cho phép là {mostMb} MB; hãy nén hoặc tách tệp rồi tải lên lại.',
    en: 'The file is larger than the {mostMb} MB that are allowed; compress or split it and upload it again.',
  },
  'file-not-stored': {
    status: 422,
    vi: 'Tệp {fileName} chưa được ông/bà tải lên, hoặc mã, dung lượng ghi chưa đúng; hãy tải tệp lên trước, rồi ghi đúng như hệ thống trả lời.',
    en: 'The file {fileName} has not been uploaded by you, or its hash or size is not as written; upload it first, then name it as the upload was answered.',
  },
  'idempotency-key-reused': {
    status: 422,
    vi: 'Idempotency-Key này đã dùng cho một yêu cầu khác; hãy dùng UUID mới cho việc mới.',
    en: 'This Idempotency-Key was used for another request; use a new UUID for a new act.',
  },
  'foreign-page': {
    status: 403,
    vi: 'Yêu cầu này không được gửi từ trang của hệ thống nên không được thực hiện; hãy mở trang của hệ thống và thao tác lại tại đó.',
    en: 'This request did not come from a page of this system and has not been carried out; open the system’s own page and do it there.',
  },
  'not-by-https': {
    status: 403,
    vi: 'Trình duyệt chỉ giữ phiên đăng nhập khi truy cập bằng https; hãy mở địa chỉ https của hệ thống, hoặc đề nghị quản trị viên cài đặt (TRUST_PROXY).',
    en: 'A browser keeps its session over https alone; open the https address of this system, or ask the administrator to set it up (TRUST_PROXY).',
  },
  'login-taken': {
    status: 409,
    vi: 'Tên đăng nhập này đã có người khác dùng; hãy chọn tên khác.',
    en: 'This login belongs to somebody else; choose another one.',
  },
  'request-refused': {
    status: 400,
    vi: 'Máy chủ không nhận yêu cầu này; hãy kiểm tra địa chỉ, phương thức và tiêu đề.',
    en: 'The server does not take this request; check address, method and headers.',
  },
  internal: {
    status: 500,
    vi: 'Có lỗi trong hệ thống; đề nghị báo quản trị viên kèm mã correlationId.',
    en: 'Something went wrong inside the system; tell the administrator, with the correlationId.',
  },
  'file-lost': {
    status: 500,
    vi: 'Tệp này không còn đọc được nguyên vẹn trong kho lưu trữ; đề nghị báo quản trị viên.',
    en: 'This file can no longer be read as it was filed; tell the administrator.',
  },
  'files-away': {
    status: 503,
    vi: 'Kho lưu trữ tệp tạm thời không phục vụ được; hãy thử lại sau ít phút, nếu vẫn lỗi thì báo quản trị viên.',
    en: 'The store of files does not serve at the moment; try again in a few minutes, and tell the administrator if it goes on.',
  },
  'database-away': {
    status: 503,
    vi: 'Cơ sở dữ liệu tạm thời không trả lời; hãy thử lại sau ít giây.',
    en: 'The database does not answer at the moment; try again in a few seconds.',
  },
  ...{ ...annexProblems, ...secrecyProblems, ...loadProblems, ...unitPlanProblems, ...cohortProblems },
} as const satisfies Record<string, { status: number; vi: string; en: string }>;

/** Every code that an answer can carry: the refusals of the domain, and the problems beside it. */
export const problemTexts = { ...rejections, ...problems };
export type ProblemCode = keyof typeof problemTexts;

/** The short words for a status, the same for every problem that has it. */
export const problemTitles: Record<number, { vi: string; en: string }> = {
  400: { vi: 'Yêu cầu không hợp lệ', en: 'Invalid request' },
  401: { vi: 'Chưa đăng nhập', en: 'Not signed in' },
  403: { vi: 'Không được phép', en: 'Not permitted' },
  404: { vi: 'Không tìm thấy', en: 'Not found' },
  409: { vi: 'Không phù hợp với tình trạng hiện tại', en: 'Conflicts with how things stand' },
  410: { vi: 'Đã gỡ bỏ', en: 'Gone' },
  413: { vi: 'Nội dung quá lớn', en: 'Too large' },
  422: { vi: 'Không thực hiện được', en: 'Cannot be done' },
  429: { vi: 'Quá nhiều yêu cầu', en: 'Too many requests' },
  500: { vi: 'Lỗi hệ thống', en: 'Internal error' },
  503: { vi: 'Tạm thời không phục vụ được', en: 'Unavailable for now' },
};

const codes = Object.keys(problemTexts) as [ProblemCode, ...ProblemCode[]];

/** RFC 9457. The members beside the standard ones are the details that the sentence names. */
export const ProblemBody = z
  .looseObject({
    type: z.string().meta({ description: 'A stable address of the kind of problem: /problems/{code}' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What to do about it, in Vietnamese or, on request, English' }),
    code: z.enum(codes).meta({ description: 'Stable; programs go by it' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details; further members depend on the code' });
export type ProblemBody = z.infer<typeof ProblemBody>;
