/** Refusals about explanations of lateness. */
export const explanationRejections = {
  'nothing-to-explain': {
    status: 409,
    vi: 'Không có lần quá hạn nào của đơn vị còn phải giải trình.',
    en: 'No spell of lateness of the unit is left to be explained.',
  },
  'no-such-spell': {
    status: 422,
    vi: 'Nhiệm vụ không có lần quá hạn này ({obligationId}, lần {spell}) thuộc trách nhiệm của đơn vị; hãy chọn lại.',
    en: 'The task has no such spell of lateness that a unit answers for ({obligationId}, no. {spell}); choose another.',
  },
  'already-explained': {
    status: 409,
    vi: 'Lần quá hạn này đã được giải trình; mỗi lần quá hạn chỉ giải trình một lần.',
    en: 'This spell of lateness has been explained; each is explained once.',
  },
  'no-explanation-to-rule': {
    status: 409,
    vi: 'Không có giải trình nào như vậy đang chờ kết luận.',
    en: 'No such explanation awaits a ruling.',
  },
  'explanation-ruled': {
    status: 409,
    vi: 'Giải trình này đã có kết luận; kết luận không thay đổi.',
    en: 'This explanation has been ruled on; the ruling stands.',
  },
  'cause-not-so': {
    status: 422,
    vi: 'Nguyên nhân này không thể kết luận như vậy: thiên tai, dịch bệnh là khách quan, chậm triển khai là chủ quan; hãy ghi nguyên nhân đúng.',
    en: 'This cause cannot be found so: a disaster is objective, slow execution subjective; name the cause that was found.',
  },
  'no-such-days-late': {
    status: 422,
    vi: 'Số ngày hoặc khoảng ngày được chọn không nằm trong {daysLate} ngày làm việc chậm; hãy sửa lại.',
    en: 'The number or the dates do not lie within the {daysLate} working days late; correct them.',
  },
} as const;
