/** Refusals about verification, products and reopening. */
export const acceptanceRejections = {
  'nothing-to-verify': {
    status: 409,
    vi: 'Không có kết quả nào đang chờ thẩm tra.',
    en: 'No result waits to be verified.',
  },
  'verification-awaited': {
    status: 409,
    vi: 'Cơ quan theo dõi còn thời hạn thẩm tra đến hết ngày {until}; hãy chờ kết quả thẩm tra, hoặc trả lại nếu chưa đạt.',
    en: 'The monitoring office has until the end of {until} to verify this; wait for its findings, or return the result.',
  },
  'against-finding': {
    status: 422,
    vi: 'Kết quả thẩm tra là chưa đạt; nếu vẫn chấp nhận, hãy ghi rõ ý kiến (remark).',
    en: 'The verification found that the result falls short; to accept it all the same, say why (remark).',
  },
  'product-not-owed': {
    status: 422,
    vi: 'Sản phẩm số {product} không có trong nhiệm vụ, đã gửi hoặc đã được chấp nhận; hãy kiểm tra lại số thứ tự.',
    en: 'Product no. {product} is not asked for, or was sent or accepted already; check the numbers.',
  },
  'product-not-submitted': {
    status: 422,
    vi: 'Sản phẩm số {product} không chờ quyết định; hãy kiểm tra lại số thứ tự.',
    en: 'Product no. {product} does not await a decision; check the numbers.',
  },
  'product-not-accepted': {
    status: 422,
    vi: 'Sản phẩm số {product} chưa từng được chấp nhận nên không thể yêu cầu làm lại; hãy kiểm tra lại số thứ tự.',
    en: 'Product no. {product} had not been accepted, so it cannot be redone; check the numbers.',
  },
  'products-outstanding': {
    status: 409,
    vi: 'Còn sản phẩm chưa gửi; hãy chấp nhận những sản phẩm đã đạt, hoặc trả lại báo cáo hoàn thành.',
    en: 'Products have still to be sent; accept those that are good, or return the completion.',
  },
  'sign-off-instead': {
    status: 409,
    vi: 'Đây là những sản phẩm cuối cùng; hãy xác nhận hoàn thành và đánh giá nhiệm vụ.',
    en: 'These are the last products; sign the task off and grade it.',
  },
  'task-open': {
    status: 409,
    vi: 'Nhiệm vụ đang thực hiện nên không cần mở lại; hãy dùng điều chỉnh hoặc gia hạn nếu cần đổi hạn.',
    en: 'The task is open, so there is nothing to reopen; amend or extend it if its date is to change.',
  },
  'reopening-date': {
    status: 422,
    vi: 'Mở lại nhiệm vụ phải ghi hạn mới (dueOn); với nhiệm vụ thường xuyên thì ghi ngày rà soát tiếp theo (reviewOn).',
    en: 'To reopen a task, give its new last day (dueOn); for a standing task, the day of its next review (reviewOn).',
  },
} as const;
