/** Refusals about evidence. */
export const evidenceRejections = {
  'evidence-missing': {
    status: 422,
    vi: 'Chưa đủ minh chứng mà nhiệm vụ yêu cầu; hãy bổ sung {missing}, rồi gửi lại báo cáo hoàn thành.',
    en: 'The task asks for evidence that is not all there; add {missing}, then report completion again.',
  },
  'evidence-of-part-missing': {
    status: 422,
    vi: 'Mỗi lần gửi sản phẩm phải kèm ít nhất một loại minh chứng mà nhiệm vụ yêu cầu, ghi đủ các mục; hãy bổ sung một trong các loại sau rồi gửi lại: {missing}.',
    en: 'Whatever products are sent, complete evidence of at least one kind that the task asks for comes with them; add one of these and send them again: {missing}.',
  },
  'evidence-dated-later': {
    status: 422,
    vi: 'Ngày ghi trên minh chứng ({issuedOn}) sau ngày báo cáo hoàn thành ({today}); hãy kiểm tra lại ngày.',
    en: 'The date on the evidence ({issuedOn}) is later than the day of this report ({today}); check the date.',
  },
} as const;
