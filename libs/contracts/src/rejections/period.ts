/** Why a reporting period was not closed. */
export const periodRejections = {
  'period-closed': {
    status: 409,
    vi: 'Số liệu kỳ báo cáo từ ngày {from} đến ngày {to} đã chốt lúc {closedAt} và không chốt lại; thay đổi về sau xem ở phần điều chỉnh sau chốt.',
    en: 'The period from {from} to {to} was closed at {closedAt} and is not closed again; what changed since stands among its corrections.',
  },
  'period-not-over': {
    status: 422,
    vi: 'Kỳ báo cáo chỉ được chốt sau khi hết ngày {to}; hãy chốt sau ngày đó.',
    en: 'A period can be closed once {to} is over; close it after that day.',
  },
} as const satisfies Record<string, { status: number; vi: string; en: string }>;
