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
  'directive-over': {
    status: 409,
    vi: 'Văn bản số {number} hết hiệu lực từ ngày {from}, không sửa đổi, bổ sung, thay thế được nữa; hãy chọn văn bản khác còn hiệu lực.',
    en: 'Directive {number} counts no longer from {from} and can’t be changed any more; choose one that is in force.',
  },
  'ground-over': {
    status: 409,
    vi: 'Nội dung được chọn của văn bản số {number} hết hiệu lực từ ngày {from}; hãy chọn nội dung của văn bản còn hiệu lực.',
    en: 'What was chosen of directive {number} counts no longer from {from}; choose something of a directive that is in force.',
  },
  'ground-replaced': {
    status: 409,
    vi: 'Nội dung được chọn của văn bản số {number} đã được văn bản số {by} sửa đổi, thay thế từ ngày {from}; hãy chọn nội dung của văn bản số {by}.',
    en: 'What was chosen of directive {number} has been amended or replaced by {by} from {from}; choose something of {by}.',
  },
  'part-over': {
    status: 409,
    vi: 'Mục thứ {number} đã được sửa đổi hoặc bãi bỏ; hãy bỏ mục này khỏi danh sách, hoặc sửa đổi văn bản đã thay mục này.',
    en: 'Part no. {number} has been amended or repealed already; take it off the list, or amend the directive that did so.',
  },
  'changes-itself': {
    status: 422,
    vi: 'Một văn bản không tự sửa đổi, thay thế hoặc bãi bỏ chính nó; hãy chọn văn bản ban hành sau.',
    en: 'A directive can’t amend, replace or repeal itself; choose the later one.',
  },
  'changed-from-below': {
    status: 422,
    vi: 'Văn bản chỉ được sửa đổi, thay thế, bãi bỏ bằng văn bản cùng cấp hoặc cấp trên; hãy chọn văn bản khác, hoặc kiểm tra lại cấp ban hành.',
    en: 'A directive is amended, replaced or repealed by one of its own level or above; choose another, or check the levels.',
  },
  'change-before-paper': {
    status: 422,
    vi: 'Việc sửa đổi, thay thế hoặc hết hiệu lực không thể trước ngày ban hành văn bản ({earliest}); hãy kiểm tra lại ngày.',
    en: 'The change can’t count before the papers were issued ({earliest}); check the day.',
  },
  'tasks-undecided': {
    status: 409,
    vi: 'Còn {tasks} nhiệm vụ chưa xong không còn căn cứ sau thay đổi này và chưa được quyết định; hãy xem trước, rồi quyết định từng nhiệm vụ.',
    en: '{tasks} open tasks would be left without ground and are not decided on; look at the preview, then decide on each.',
  },
  'dissemination-too-early': {
    status: 422,
    vi: 'Hạn quán triệt không thể trước ngày ban hành văn bản ({earliest}); hãy chọn ngày khác.',
    en: 'Dissemination can’t be due before the directive was issued ({earliest}); choose another day.',
  },
  'dissemination-held': {
    status: 409,
    vi: '{unitId} đã báo cáo tổ chức quán triệt văn bản này; nếu báo cáo có sai sót, hãy đính chính báo cáo.',
    en: '{unitId} has reported the dissemination of this directive already; correct the report if something in it is wrong.',
  },
  'dissemination-not-owed': {
    status: 409,
    vi: '{unitId} không được giao quán triệt văn bản này; hãy kiểm tra lại đơn vị, hoặc giao quán triệt trước.',
    en: '{unitId} does not owe dissemination of this directive; check the unit, or name it as owing first.',
  },
  'dissemination-not-reported': {
    status: 409,
    vi: '{unitId} chưa báo cáo tổ chức quán triệt văn bản này nên chưa có gì để đính chính; hãy báo cáo trước.',
    en: '{unitId} has not reported the dissemination of this directive, so there is nothing to correct; report it first.',
  },
  'held-in-future': {
    status: 422,
    vi: 'Ngày tổ chức không thể sau hôm nay ({today}); hãy báo cáo sau khi đã tổ chức, hoặc kiểm tra lại ngày.',
    en: 'It can’t have been held after today ({today}); report it once it was held, or check the day.',
  },
  'held-before-directive': {
    status: 422,
    vi: 'Ngày tổ chức không thể trước ngày ban hành văn bản ({earliest}); hãy kiểm tra lại ngày.',
    en: 'It can’t have been held before the directive was issued ({earliest}); check the day.',
  },
  'attended-beyond-expected': {
    status: 422,
    vi: 'Số người dự ({attended}) nhiều hơn số người phải dự ({expected}); hãy kiểm tra lại hai số này.',
    en: 'More attended ({attended}) than were to attend ({expected}); check both numbers.',
  },
  'minutes-required': {
    status: 422,
    vi: 'Báo cáo quán triệt phải kèm biên bản: ghi số, ngày của biên bản, hoặc đính kèm tệp.',
    en: 'The report needs the minutes: give their number and date, or attach the file.',
  },
  'unit-paper-required': {
    status: 422,
    vi: 'Văn phòng nhập thay đơn vị phải kèm báo cáo của đơn vị: số, ký hiệu, ngày, người ký và tư cách ký.',
    en: 'The monitoring office enters a report only with the paper of the unit: number, date, signer and capacity.',
  },
  'directive-full': {
    status: 422,
    vi: 'Mỗi văn bản có nhiều nhất {most} nội dung, phụ lục, chỉ tiêu hoặc nhóm; hãy nhập phần còn lại thành văn bản khác.',
    en: 'A directive has at most {most} clauses, annexes, targets or groups; enter the rest as another directive.',
  },
} as const;
