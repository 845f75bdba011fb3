/** Why an act on a unit, a post or its holder was refused; what is said of tasks as well is among theirs. */
export const unitRejections = {
  'unit-exists': {
    status: 409,
    vi: 'Đã có đơn vị mang mã này; hãy dùng mã mới cho đơn vị mới.',
    en: 'There is a unit of this id already; use a new id for a new unit.',
  },
  'unit-under-itself': {
    status: 422,
    vi: 'Một đơn vị không thể trực thuộc chính nó hoặc đơn vị cấp dưới của nó; hãy chọn đơn vị cấp trên khác.',
    en: 'A unit can’t come under itself or under a unit below it; choose another unit above.',
  },
  'another-tree': {
    status: 422,
    vi: 'Cơ quan nhà nước chỉ trực thuộc cơ quan nhà nước, tổ chức Đảng chỉ trực thuộc tổ chức Đảng; hãy chọn đơn vị cấp trên khác.',
    en: 'State units come under State units and Party units under Party units; choose another unit above.',
  },
  'unit-has-units': {
    status: 409,
    vi: 'Đơn vị còn đơn vị trực thuộc ({unitId}); hãy chuyển hoặc giải thể đơn vị đó trước.',
    en: 'There is a unit under this one ({unitId}); move or dissolve it first.',
  },
  'authority-has-units': {
    status: 409,
    vi: 'Cơ quan đứng đầu không kết thúc bằng quyết định kế thừa khi {unitId} còn trực thuộc; hãy giữ nguyên cơ quan và bổ nhiệm người của cơ quan kế thừa vào các chức vụ ở đó.',
    en: 'The unit at the top can’t end by a succession while {unitId} is under it; leave it, and appoint people of the authority that succeeds it to its posts.',
  },
  'another-authority': {
    status: 422,
    vi: 'Đơn vị {unitId} thuộc cơ quan khác nên không ghi được trong quyết định này; hãy chọn hoặc thành lập đơn vị dưới cơ quan của mình.',
    en: 'Unit {unitId} belongs to another authority and can’t be in this decision; choose or found a unit under your own.',
  },
  'not-a-successor': {
    status: 422,
    vi: 'Đơn vị {unitId} không có trong danh sách đơn vị kế thừa; hãy bổ sung vào danh sách hoặc chọn đơn vị khác.',
    en: 'Unit {unitId} is not among the successors; add it to them, or choose another one.',
  },
  'rest-needed': {
    status: 422,
    vi: 'Quyết định có hiệu lực về sau nên phải ghi đơn vị nhận những việc phát sinh đến lúc đó của {unitId} (restTo).',
    en: 'The decision counts from later on, so say who gets what comes up for {unitId} until then (restTo).',
  },
  'unknown-post': {
    status: 422,
    vi: 'Đơn vị không có chức vụ này; hãy chọn chức vụ trong danh mục của đơn vị.',
    en: 'The unit has no such post; choose one of its posts.',
  },
  'post-exists': {
    status: 409,
    vi: 'Đã có chức vụ mang mã này; hãy dùng mã mới cho chức vụ mới.',
    en: 'There is a post of this id already; use a new id for a new post.',
  },
  'head-post-exists': {
    status: 409,
    vi: 'Đơn vị đã có chức vụ người đứng đầu ({postId}); hãy bãi bỏ chức vụ đó trước, hoặc đổi tên nếu chỉ thay tên gọi.',
    en: 'The unit has a post that heads it ({postId}); end that one first, or rename it if only the name changes.',
  },
  'post-ended': {
    status: 409,
    vi: 'Chức vụ này đã được bãi bỏ tại thời điểm đó; hãy chọn chức vụ khác.',
    en: 'This post had ended by then; choose another one.',
  },
  'post-still-held': {
    status: 409,
    vi: 'Chức vụ {postId} còn người giữ ({personId}) tại thời điểm đó; hãy miễn nhiệm trước, hoặc nêu người đó ở inPlaceOf khi bổ nhiệm người thay.',
    en: 'Post {postId} is still held then, by {personId}; relieve that person first, or name them in inPlaceOf when appointing a successor.',
  },
  'person-not-registered': {
    status: 422,
    vi: 'Chưa có người này trong danh mục; hãy đăng ký người đó trước.',
    en: 'This person is not in the directory; register them first.',
  },
  'not-the-holder': {
    status: 409,
    vi: 'Người này không giữ chức vụ {postId} tại thời điểm đó; hãy kiểm tra lại người, chức vụ và thời điểm.',
    en: 'This person does not hold post {postId} at that moment; check person, post and time.',
  },
  'not-a-deputy-post': {
    status: 422,
    vi: 'Chỉ cấp phó của người đứng đầu được giao phụ trách đơn vị; hãy chọn người giữ chức vụ cấp phó.',
    en: 'Only a deputy of the head can be put in charge of a unit; choose the holder of a deputy’s post.',
  },
  'charge-given': {
    status: 409,
    vi: 'Đơn vị đang được giao cho người khác phụ trách ({personId}); hãy kết thúc việc giao phụ trách đó trước.',
    en: 'Somebody else is in charge of the unit ({personId}); end that charge first.',
  },
  'not-a-deputys-field': {
    status: 422,
    vi: 'Chỉ chức vụ cấp phó mới được phân công lĩnh vực; người đứng đầu phụ trách chung.',
    en: 'Fields are given to deputies’ posts; the head sees to everything.',
  },
  'field-given': {
    status: 409,
    vi: 'Chức vụ này đã được phân công lĩnh vực {name} từ {from}; hãy kết thúc phân công đó trước.',
    en: 'This post sees to the field {name} from {from} already; end that first.',
  },
  'no-such-field': {
    status: 409,
    vi: 'Chức vụ này không phụ trách lĩnh vực {name} tại thời điểm đó; hãy kiểm tra lại tên lĩnh vực và thời điểm.',
    en: 'This post does not see to the field {name} at that moment; check its name and the time.',
  },
  'mandate-to-one': {
    status: 422,
    vi: 'Hãy ghi người được uỷ quyền: một chức vụ (toPostId) hoặc một người (toPersonId), chỉ ghi một trong hai.',
    en: 'Say to whom the mandate is given: to a post (toPostId) or to a person (toPersonId), just one of them.',
  },
  'mandate-without-scope': {
    status: 422,
    vi: 'Văn bản uỷ quyền phải có phạm vi; hãy ghi các việc (acts), các đơn vị (unitIds) hoặc cả hai.',
    en: 'A mandate has a scope: name the acts (acts), the units (unitIds), or both.',
  },
  'mandate-over-already': {
    status: 422,
    vi: 'Thời hạn uỷ quyền ({until}) phải sau thời điểm bắt đầu; hãy ghi lại.',
    en: 'The mandate would end ({until}) before it begins; give a later end.',
  },
  'no-such-mandate': {
    status: 409,
    vi: 'Đơn vị không có văn bản uỷ quyền {mandateId} đang có hiệu lực tại thời điểm đó; hãy kiểm tra lại mã và thời điểm.',
    en: 'The unit has no mandate {mandateId} in force at that moment; check its id and the time.',
  },
  'collective-begun': {
    status: 409,
    vi: 'Đơn vị đã làm việc theo chế độ tập thể từ {from}; hãy kết thúc quy định đó trước.',
    en: 'The unit decides as a body from {from} already; end that first.',
  },
} as const satisfies Record<string, { status: number; vi: string; en: string }>;
