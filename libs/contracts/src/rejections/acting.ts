/** Refusals about who acts, by which paper and from when. */
export const actingRejections = {
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
  unprocessable: {
    status: 500,
    vi: 'Hệ thống không xử lý được yêu cầu này; yêu cầu đã được lưu để kiểm tra, đề nghị báo quản trị viên.',
    en: 'The system could not decide on this request; it has been kept for inspection. Please tell the administrator.',
  },
} as const;
