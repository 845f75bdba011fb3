import { same } from './found-said.ts';

/** Tasks held against others: sub-tasks against their parents, tasks of a cohort against the decision on it. */
export const ofFamilies = {
  'sub-task-unfounded': same(
    'khi đó nhiệm vụ cha không cho phép giao nhiệm vụ con như thế',
    'its parent did not allow such a sub-task then',
  ),
  'sub-task-not-as-planned': same('khác kế hoạch của nhiệm vụ cha', 'it is not as its parent planned'),
  'line-not-refused-so': same(
    'không có lệnh giao nhiệm vụ con nào theo đầu việc này bị từ chối như thế',
    'no order for the sub-task of this line was refused so',
  ),
  'withdrawn-alone': same(
    'nhiệm vụ cha không bị thu hồi hay chuyển giao như mục này ghi',
    'its parent was not withdrawn or reassigned as this entry says',
  ),
  'cohort-not-withdrawn': same(
    'không có quyết định thu hồi cả đợt giao đồng loạt như mục này ghi',
    'there is no decision that withdrew the whole assignment as this entry says',
  ),
  'led-apart': same(
    'đơn vị chỉ đạo nhiệm vụ con không phải là đơn vị kế thừa nhiệm vụ cha',
    'it is led by another unit than the one that succeeded to its parent',
  ),
  'left-open': same(
    'vẫn mở trong khi nhiệm vụ cha đã xác nhận hoàn thành mà không chấp thuận điều đó',
    'it is open although its parent was signed off, and nobody waived that',
  ),
};
