import type { ResultFinding } from '../commands.ts';
import { nothing } from '../phrases.ts';
import type { Both } from '../phrases.ts';
import type { PlanReturnAct } from '../policy.ts';
import { inList } from '../product-words.ts';
import { dueNote } from '../timings.ts';
import { inDate } from '../words.ts';
import { decision } from './decision.ts';
import type { SentencesOf } from './sentence.ts';

const findings: Record<ResultFinding, Both> = {
  meets: { vi: 'đạt yêu cầu', en: 'it is what was asked for' },
  falls_short: { vi: 'chưa đạt yêu cầu', en: 'it falls short of what was asked for' },
};

const planReturnActs: Record<PlanReturnAct, Both> = {
  tell_chair: { vi: 'báo cáo người đứng đầu cơ quan', en: 'the chair is told' },
  propose_reassignment: {
    vi: 'đề nghị xem xét chuyển nhiệm vụ cho đơn vị khác',
    en: 'it is proposed to give the task to another unit',
  },
};

const redone = (products: readonly number[] | undefined): Both =>
  products === undefined
    ? nothing
    : { vi: `, làm lại sản phẩm số ${inList(products)}`, en: `, to redo product no. ${inList(products)}` };

export const acceptanceSentences: SentencesOf<
  'PlanReturnedRepeatedly' | 'CompletionVerified' | 'ProductsAccepted' | 'ProductsReturned' | 'TaskReopened'
> = {
  PlanReturnedRepeatedly: ({ data }, names) => ({
    vi: `Kế hoạch của ${names.unit(data.unitId)} đã bị trả lại ${data.returns} lần: ${planReturnActs[data.act].vi}`,
    en: `Plans of ${names.unit(data.unitId)} have been returned ${data.returns} times: ${planReturnActs[data.act].en}`,
  }),
  CompletionVerified: ({ data }, names) => ({
    vi: `${names.unit(data.unitId)} thẩm tra báo cáo hoàn thành lần ${inList(data.completions)}: ${findings[data.finding].vi}`,
    en: `${names.unit(data.unitId)} verified completion no. ${inList(data.completions)}: ${findings[data.finding].en}`,
  }),
  ProductsAccepted: decision<'ProductsAccepted'>(({ products }) => ({
    vi: `chấp nhận sản phẩm số ${inList(products)}`,
    en: `accepted product no. ${inList(products)}`,
  })),
  ProductsReturned: decision<'ProductsReturned'>(({ products }) => ({
    vi: `trả lại sản phẩm số ${inList(products)}, yêu cầu làm lại`,
    en: `returned product no. ${inList(products)} to be redone`,
  })),
  TaskReopened: decision<'TaskReopened'>(({ reopening, dueOn, reviewOn, products }) => {
    const review: Both =
      reviewOn === undefined
        ? nothing
        : { vi: `, rà soát ngày ${inDate(reviewOn)}`, en: `, to be reviewed on ${inDate(reviewOn)}` };
    return {
      vi: `mở lại nhiệm vụ lần ${reopening}, huỷ xác nhận hoàn thành${redone(products).vi}${dueNote(dueOn).vi}${review.vi}`,
      en: `reopened the task (no. ${reopening}) and undid its sign-off${redone(products).en}${dueNote(dueOn).en}${review.en}`,
    };
  }),
};
