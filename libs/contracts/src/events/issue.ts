import { z } from 'zod';
import { issuedAssignees } from '../assignees.ts';
import { serves, Serving } from '../directives/serving.ts';
import { EvidenceNeeded, ProductKind } from '../evidence.ts';
import { CohortId, CommandId, PostId, TaskId, UnitId } from '../ids.ts';
import { PeriodKind } from '../periods.ts';
import { Policy } from '../policy.ts';
import { Quantity } from '../quantity.ts';
import { Secrecy } from '../secrecy.ts';
import { TaskSpan } from '../span.ts';
import { TakenOverAs } from '../taking-over.ts';
import { Instant, LocalDate, Timing } from '../time.ts';
import { Seal } from '../text.ts';
import { byPaper } from './by-paper.ts';

const products = z.array(z.strictObject({ product: Seal })).min(1);

const fields = {
  title: Seal,
  content: Seal.optional(),
};
const changed = z.strictObject({
  title: Seal.optional(),
  content: Seal.optional(),
  dueOn: LocalDate.optional(),
  reviewOn: LocalDate.optional(),
  span: TaskSpan.nullable().optional().meta({ description: 'Null where the years were taken off' }),
  leaderPostId: PostId.optional(),
  coordinatingUnitIds: z.array(UnitId).optional(),
  monitorPostId: PostId.nullable().optional().meta({ description: 'Null where the officer was taken off' }),
  reportEvery: z.array(PeriodKind).optional(),
  quantity: Quantity.optional(),
  evidenceNeeded: EvidenceNeeded.optional(),
  serves: z.array(Serving).max(50).optional(),
});
/** The fields of a task that an amendment or a correction can change. */
export type Changed = z.infer<typeof changed>;

/** Of which task a sub-task is a part: at which version, which unit had it then and leads this one, and how deep that is below the first. */
const parent = z.strictObject({
  taskId: TaskId,
  version: z.int().min(1),
  unitId: UnitId,
  depth: z.int().min(1),
  planned: z
    .strictObject({ plan: z.int().min(1), line: z.int().min(1) })
    .optional()
    .meta({
      description:
        'The line of the approved plan of the parent by which it was issued; missing where it was issued by hand',
    }),
});
export type Parent = z.infer<typeof parent>;

/** What each event about how a task is given and changed says, by type. */
export const issueEvents = {
  TaskIssued: z.strictObject({
    ...fields,
    code: z.string(),
    product: Seal.optional(),
    productKind: ProductKind.optional(),
    evidenceNeeded: EvidenceNeeded.optional().meta({ description: 'Missing where none is needed' }),
    products: products.optional(),
    note: Seal.optional(),
    unitId: UnitId,
    authorityId: UnitId,
    leaderPostId: PostId,
    coordinatingUnitIds: z.array(UnitId).optional(),
    monitorPostId: PostId.optional().meta({ description: 'Missing where nobody in particular follows it' }),
    assignees: issuedAssignees.optional().meta({ description: 'Missing where it names no persons' }),
    timing: Timing.exclude(['dated']).optional().meta({ description: 'Missing for a task with a date' }),
    dueOn: LocalDate.optional(),
    reviewOn: LocalDate.optional(),
    span: TaskSpan.optional().meta({ description: 'Missing where nothing was said of years' }),
    reportOn: z.array(LocalDate),
    reportEvery: z.array(PeriodKind).min(1).optional(),
    quantity: Quantity.optional(),
    serves: serves.optional().meta({ description: 'Missing where it serves nothing' }),
    cohortId: CohortId.optional().meta({ description: 'Missing for a task that one unit alone got' }),
    takenOver: z.strictObject({ as: TakenOverAs, summaryAt: Instant }).optional().meta({
      description:
        'The task was given before it came on record, and nothing is sent for that time: whoever is concerned is told at `summaryAt`',
    }),
    secrecy: Secrecy.optional().meta({
      description: 'A stub without words; missing for a task that is not secret',
    }),
    parent: parent.optional().meta({ description: 'Missing for a task that is not a sub-task' }),
    policy: Policy,
    calendarVersion: z.string(),
    ...byPaper,
  }),
  TaskAmended: z.strictObject({
    before: changed,
    after: changed,
    products: products.optional().meta({ description: 'Asked for in addition' }),
    reason: Seal,
    ...byPaper,
  }),
  EntryCorrected: z.strictObject({
    corrects: z.int().min(1),
    before: changed,
    after: changed,
    note: Seal.optional(),
  }),
  TaskReassigned: z.strictObject({
    fromUnitId: UnitId,
    unitId: UnitId,
    dueOn: LocalDate.optional(),
    reason: Seal,
    ...byPaper,
  }),
  TaskWithdrawn: z.strictObject({
    reason: Seal,
    withParent: z
      .strictObject({ taskId: TaskId, version: z.int().min(1) })
      .optional()
      .meta({ description: 'Of a sub-task: the entry by which its parent left the unit that led it' }),
    withCohort: z
      .strictObject({ cohortId: CohortId, decisionId: CommandId })
      .optional()
      .meta({ description: 'The decision by which all tasks of the cohort were withdrawn' }),
    ...byPaper,
  }),
} as const;
