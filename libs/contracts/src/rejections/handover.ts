/** Why a post was not handed over, or not received. */
export const handoverRejections = {
  'handover-changed': {
    status: 409,
    vi: 'Danh sách bàn giao đã thay đổi so với bản đang xem; hãy tải lại, xem lại danh sách rồi ký.',
    en: 'The list is no longer the one that was shown; load it again, look it through and sign.',
  },
  'handover-received': {
    status: 409,
    vi: 'Việc bàn giao này đã được nhận lúc {receivedAt}; nội dung phát sinh sau đó đề nghị trao đổi trực tiếp với người nhận.',
    en: 'This handover was received at {receivedAt}; what came up since is for the receiver.',
  },
  'handover-not-signed': {
    status: 409,
    vi: 'Người bàn giao ({personId}) chưa ký danh sách; đề nghị người đó ký, hoặc ghi số, ngày của biên bản bàn giao.',
    en: 'Whoever hands over ({personId}) has not signed; ask them to, or name the minutes on paper.',
  },
  'handover-still-in-post': {
    status: 409,
    vi: 'Người bàn giao ({personId}) còn giữ hoặc phụ trách chức vụ này; hãy nhận bàn giao sau khi có quyết định thay.',
    en: 'Whoever hands over ({personId}) still answers for the post; receive it once they no longer do.',
  },
} as const satisfies Record<string, { status: number; vi: string; en: string }>;
