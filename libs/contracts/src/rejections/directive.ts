/** Why an act on a directive, or one that names some, was refused. */
export const directiveRejections = {
  'directive-on-record': {
    status: 409,
    vi: 'Văn bản này đã có trong hệ thống (cùng cơ quan ban hành, loại, số và năm); hãy mở văn bản đã nhập để bổ sung hoặc đính chính.',
    en: 'This directive is on record already (same issuer, kind, number and year); open that one to add to it or correct it.',
  },
  'unknown-directive': {
    status: 422,
    vi: 'Không có văn bản chỉ đạo này trong hệ thống; hãy nhập văn bản đó trước, hoặc chọn văn bản khác.',
    en: 'There is no such directive on record; enter it first, or choose another one.',
  },
  'number-of-another-kind': {
    status: 422,
    vi: 'Ký hiệu của văn bản là của loại {kind}; hãy kiểm tra lại loại văn bản hoặc số, ký hiệu.',
    en: 'By its symbol the paper is of another kind ({kind}); check the kind, or number and symbol.',
  },
  'carries-out-itself': {
    status: 422,
    vi: 'Một văn bản không thể trực tiếp hay gián tiếp triển khai chính nó; hãy bỏ văn bản này khỏi danh sách được triển khai.',
    en: 'A directive can’t carry out itself, directly or by way of others; take this one off the list.',
  },
  'carries-out-lower': {
    status: 422,
    vi: 'Văn bản chỉ triển khai văn bản cùng cấp hoặc cấp trên; hãy bỏ văn bản cấp dưới khỏi danh sách, hoặc kiểm tra lại cấp ban hành.',
    en: 'A directive carries out those of its own level or above; take the lower one off the list, or check the levels.',
  },
  'carried-out-from-above': {
    status: 422,
    vi: 'Đang có văn bản cấp cao hơn triển khai văn bản này, nên không ghi cấp thấp như vậy được; hãy sửa văn bản kia trước.',
    en: 'A directive of a higher level carries this one out, so it can’t be of that level; correct the other one first.',
  },
  'unknown-clause': {
    status: 422,
    vi: 'Văn bản không có nội dung thứ {clause}; hãy chọn nội dung đã nhập, hoặc bổ sung nội dung trước.',
    en: 'The directive has no clause no. {clause}; choose one that was entered, or add it first.',
  },
  'unknown-target': {
    status: 422,
    vi: 'Văn bản không có chỉ tiêu thứ {target}; hãy chọn chỉ tiêu đã nhập, hoặc bổ sung chỉ tiêu trước.',
    en: 'The directive has no target no. {target}; choose one that was entered, or add it first.',
  },
  'unknown-group': {
    status: 422,
    vi: 'Văn bản không có chương trình, dự án, lĩnh vực thứ {group}; hãy chọn mục đã nhập, hoặc bổ sung trước.',
    en: 'The directive has no group no. {group}; choose one that was entered, or add it first.',
  },
  'directive-full': {
    status: 422,
    vi: 'Mỗi văn bản có nhiều nhất {most} nội dung, phụ lục, chỉ tiêu hoặc nhóm; hãy nhập phần còn lại thành văn bản khác.',
    en: 'A directive has at most {most} clauses, annexes, targets or groups; enter the rest as another directive.',
  },
} as const;
