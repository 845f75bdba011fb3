/** Why an act cannot be done in a capacity, or a decision not signed. */
export const capacityRejections = {
  'choose-capacity': {
    status: 422,
    vi: 'Ông/bà có thể thực hiện việc này với nhiều tư cách ({choices}); hãy ghi rõ tư cách (capacity), và văn bản uỷ quyền (mandateId) nếu có.',
    en: 'You may do this in several capacities ({choices}); state which (capacity), and by which mandate (mandateId) if there is one.',
  },
  'capacity-not-held': {
    status: 403,
    vi: 'Không được thực hiện việc này với tư cách đã ghi; tư cách có thể dùng: {choices}. Hãy chọn lại.',
    en: 'This can’t be done in the capacity stated; possible: {choices}. Choose one of them.',
  },
  'outside-field': {
    status: 403,
    vi: 'Đơn vị thực hiện không thuộc lĩnh vực được phân công phụ trách nên không ký thay (KT.) được; đề nghị trình người đứng đầu hoặc cấp phó phụ trách lĩnh vực.',
    en: 'The unit is outside the field of this deputy, who can’t sign KT. for it; submit it to the head, or to the deputy for the field.',
  },
  'post-vacant': {
    status: 403,
    vi: 'Chức vụ {postId} đang khuyết nên không ai ký thay chức vụ đó được; đề nghị trình người được giao quyền hoặc giao phụ trách.',
    en: 'The post {postId} is vacant, and nobody can sign for it; submit this to the acting head or the deputy in charge.',
  },
  'mandate-not-covering': {
    status: 403,
    vi: 'Văn bản uỷ quyền {mandateId} (có hiệu lực từ {from} đến trước {to}) không bao gồm việc này, đơn vị này hoặc thời điểm này; đề nghị trình người uỷ quyền.',
    en: 'The mandate {mandateId} (in force from {from} until just before {to}) does not cover this act, this unit or this moment; submit it to whoever gave the mandate.',
  },
  'mandate-passed-on': {
    status: 403,
    vi: 'Người được uỷ quyền không được uỷ quyền lại (văn bản {mandateId}); đề nghị trình người uỷ quyền ban đầu.',
    en: 'A mandate may not be passed on ({mandateId}); submit this to whoever gave the first one.',
  },
  'not-a-signatory': {
    status: 403,
    vi: 'Việc này cần chữ ký của: {offices}; đề nghị chuyển những người giữ các chức vụ đó ký.',
    en: 'This takes the signatures of {offices}; have the holders of these posts sign it.',
  },
  'already-signed': {
    status: 409,
    vi: 'Ông/bà đã ký việc này; mỗi người chỉ ký một lần dù giữ nhiều chức vụ. Còn chờ chữ ký của: {offices}.',
    en: 'You have signed this already, and each person signs once, whatever posts they hold. Still awaited: {offices}.',
  },
  'nothing-to-sign': {
    status: 409,
    vi: 'Không có quyết định nào đang chờ ký tiếp.',
    en: 'No decision awaits a signature.',
  },
  'signed-otherwise': {
    status: 409,
    vi: 'Nội dung đang chờ ký đã thay đổi; hãy xem lại rồi ký theo phiên bản {version}.',
    en: 'What awaits signatures has changed; look at it again, then sign version {version}.',
  },
  'four-eyes': {
    status: 403,
    vi: 'Người đề nghị, người nhập và người quyết định phải là những người khác nhau; đề nghị người khác thực hiện.',
    en: 'Who proposed, who enters and who decides must be different people; ask somebody else.',
  },
} as const;
