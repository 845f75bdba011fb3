import { z } from 'zod';
import { assignees } from '../assignees.ts';
import { serves } from '../directives/serving.ts';
import { EvidenceNeeded, ProductKind } from '../evidence.ts';
import { CohortId, PostId, TaskId, UnitId } from '../ids.ts';
import { Quantity } from '../quantity.ts';
import { Secrecy } from '../secrecy.ts';
import { TaskSpan } from '../span.ts';
import { TakenOverAs } from '../taking-over.ts';
import { freeText } from '../text.ts';
import { LocalDate, Term } from '../time.ts';
import { productNames } from './acceptance.ts';
import { act, byPaper, reason, reportEvery, reportOn } from './act.ts';

const coordinatingUnitIds = z
  .array(UnitId)
  .max(30)
  .meta({ description: 'Đơn vị phối hợp: the units that the unit which has the task may ask to contribute' });

const monitorPostId = PostId.meta({
  description:
    'Chuyên viên theo dõi: the post of the monitoring officer who follows the task, and is told of each level of lateness',
});

/** By what a task is timed; a decision names just one. */
const timedBy = {
  dueOn: LocalDate.optional().meta({ description: 'The last day, where the decision names one' }),
  dueIn: Term.optional().meta({
    description:
      'The term, where the decision gives one instead; it runs from the day the decision takes effect',
  }),
  urgent: z
    .literal(true)
    .optional()
    .meta({
      description:
        'Khẩn trương: without delay, and no date. The unit has the short terms of the policy; the result is owed by the last day of its ' +
        'approved plan, unless the policy gives a term',
    }),
  reviewOn: LocalDate.optional().meta({
    description: 'Thường xuyên: a standing task, which the supervising leader reviews by this day',
  }),
  undated: z.literal(true).optional().meta({ description: 'Không thời hạn: nothing says by when' }),
};

export const IssueTask = act(
  'IssueTask',
  'A leader assigns a task to a unit, and says by when: one of dueOn, dueIn, urgent, reviewOn, undated',
  {
    code: z
      .string()
      .trim()
      .normalize('NFC')
      .regex(/^[\p{L}\p{N}\p{M}./-]{1,40}$/u, 'letters, digits, full stop, slash and hyphen'),
    title: freeText(500),
    content: freeText(8000).optional(),
    product: freeText(1000).optional(),
    productKind: ProductKind.optional(),
    evidenceNeeded: EvidenceNeeded.optional().meta({
      description:
        'Minh chứng that completion must carry; if left out, what the policy asks for this kind of product',
    }),
    products: productNames.optional().meta({
      description: 'Products that are accepted one by one, numbered from 1 in this order',
    }),
    note: freeText(1000).optional(),
    unitId: UnitId,
    leaderPostId: PostId.meta({ description: 'The post of the supervising leader' }),
    coordinatingUnitIds: coordinatingUnitIds.optional(),
    monitorPostId: monitorPostId.optional(),
    assignees: assignees.optional().meta({
      description:
        'Persons whom the decision names, of the lead or of a coordinating unit, and what each does',
    }),
    ...timedBy,
    span: TaskSpan.optional().meta({
      description:
        'The years that the task is for. Where they are still to come, the terms to acknowledge and to plan run from their first day on',
    }),
    reportOn: reportOn.default([]),
    reportEvery: reportEvery.optional(),
    quantity: Quantity.optional(),
    serves: serves.optional(),
    cohortId: CohortId.optional().meta({
      description: 'Giao đồng loạt: the assignment to many units of which this task is one',
    }),
    takenOver: TakenOverAs.optional().meta({
      description:
        'Chuyển tiếp: the task was given on an earlier day (`effectiveAt`), before it came on record; how far it is',
    }),
    secrecy: Secrecy.optional().meta({
      description:
        'Độ mật: the task is secret. Refused, or held as a stub without words, as the policy says: every text is then “Theo hồ sơ mật”, and there are no files',
    }),
    parentTaskId: TaskId.optional().meta({
      description:
        'Giao cấp dưới: the task of which this one is a sub-task. The unit that has it issues this one to a unit below it, and leads it',
    }),
    ...byPaper,
  },
);

/** What can be taken off again: null says so. */
const otherSpan = TaskSpan.nullable()
  .optional()
  .meta({ description: 'Null takes the years off: the task is one for no years in particular' });
const otherMonitor = monitorPostId
  .nullable()
  .optional()
  .meta({ description: 'Null takes the officer off: nobody in particular follows the task' });

export const AmendTask = act(
  'AmendTask',
  'The leader changes content, date, reports, evidence needed, supervising leader or who coordinates',
  {
    title: freeText(500).optional(),
    content: freeText(8000).optional(),
    dueOn: LocalDate.optional().meta({
      description: 'Also for a task that had no date: it has one from now on',
    }),
    reviewOn: LocalDate.optional().meta({ description: 'Another day of review, for a standing task' }),
    span: otherSpan,
    leaderPostId: PostId.optional(),
    coordinatingUnitIds: coordinatingUnitIds.optional(),
    monitorPostId: otherMonitor,
    reportEvery: reportEvery
      .optional()
      .meta({ description: 'The periodic reports from now on; none ends them' }),
    quantity: Quantity.optional(),
    evidenceNeeded: EvidenceNeeded.optional(),
    serves: serves.optional().meta({ description: 'All that it serves of directives from now on' }),
    products: productNames.optional().meta({ description: 'Products that are asked for in addition' }),
    reason,
    ...byPaper,
  },
);

export const CorrectEntry = act(
  'CorrectEntry',
  'A slip of the pen is put right, within the time the policy gives',
  {
    version: z.int().min(1).meta({ description: 'The version of the entry that was wrong' }),
    title: freeText(500).optional(),
    content: freeText(8000).optional(),
    dueOn: LocalDate.optional(),
    reviewOn: LocalDate.optional(),
    span: otherSpan,
    leaderPostId: PostId.optional(),
    coordinatingUnitIds: coordinatingUnitIds.optional(),
    monitorPostId: otherMonitor,
    reportEvery: reportEvery.optional(),
    quantity: Quantity.optional(),
    evidenceNeeded: EvidenceNeeded.optional(),
    serves: serves.optional(),
    note: freeText(1000).optional(),
  },
);

export const ReassignTask = act('ReassignTask', 'The task moves to another unit, which gets its own terms', {
  unitId: UnitId,
  dueOn: LocalDate.optional(),
  reason,
  ...byPaper,
});

export const WithdrawTask = act('WithdrawTask', 'The leader takes the task back', { reason, ...byPaper });
