import { z } from 'zod';
import { Paper, Recipient } from './actor.ts';
import { clockEventData, spell } from './clock-events.ts';
import { Grade, PlanLine } from './commands.ts';
import { CalendarVersion, CommandId, ObligationId, PersonId, PostId, UnitId } from './ids.ts';
import { Policy } from './policy.ts';
import { Counting, ObligationKind, Owner, Schedule } from './obligations.ts';
import { SignedAct, SignedCommand } from './signed-commands.ts';
import { Instant, LocalDate, Timing } from './time.ts';
import { Seal } from './text.ts';

const fields = {
  title: Seal,
  content: Seal.optional(),
};
const changed = z.strictObject({
  title: Seal.optional(),
  content: Seal.optional(),
  dueOn: LocalDate.optional(),
  reviewOn: LocalDate.optional(),
  leaderPostId: PostId.optional(),
});
/** The fields of a task that an amendment or a correction can change. */
export type Changed = z.infer<typeof changed>;

const byPaper = { paper: Paper.optional() };
/** What each event of a task says, by type. Sealed text fields hold the seal. */
export const taskEventData = {
  TaskIssued: z.strictObject({
    ...fields,
    code: z.string(),
    product: Seal.optional(),
    note: Seal.optional(),
    unitId: UnitId,
    authorityId: UnitId,
    leaderPostId: PostId,
    timing: Timing.exclude(['dated']).optional().meta({ description: 'Missing for a task with a date' }),
    dueOn: LocalDate.optional(),
    reviewOn: LocalDate.optional(),
    reportOn: z.array(LocalDate),
    policy: Policy,
    calendarVersion: z.string(),
    ...byPaper,
  }),
  TaskAmended: z.strictObject({ before: changed, after: changed, reason: Seal, ...byPaper }),
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
  TaskWithdrawn: z.strictObject({ reason: Seal, ...byPaper }),
  TaskAcknowledged: z.strictObject({ unitId: UnitId }),
  TaskDeclined: z.strictObject({ unitId: UnitId, reason: Seal }),
  DeclineRuled: z.strictObject({
    outcome: z.enum(['kept', 'reassigned', 'withdrawn']),
    reason: Seal,
    ...byPaper,
  }),
  PlanSubmitted: z.strictObject({
    unitId: UnitId,
    plan: z.int().min(1),
    lines: z.array(PlanLine.extend({ work: Seal, assignee: Seal, product: Seal })),
    note: Seal.optional(),
  }),
  PlanReturned: z.strictObject({ plan: z.int().min(1), reason: Seal, ...byPaper }),
  PlanApproved: z.strictObject({
    plan: z.int().min(1),
    dueOn: LocalDate.optional().meta({ description: 'The date that the plan gives to an urgent task' }),
    remark: Seal.optional(),
    ...byPaper,
  }),
  ProgressReported: z.strictObject({
    unitId: UnitId,
    report: z.int().min(1),
    percent: z.int(),
    summary: Seal,
  }),
  ProgressReviewed: z.strictObject({ report: z.int().min(1), remark: Seal, ...byPaper }),
  TaskReviewed: z.strictObject({
    review: z.int().min(1),
    outcome: z.enum(['continued', 'ended']),
    reviewOn: LocalDate.optional().meta({ description: 'The day of the next review' }),
    reportOn: z.array(LocalDate),
    remark: Seal,
    ...byPaper,
  }),
  ExtensionRequested: z.strictObject({
    unitId: UnitId,
    request: z.int().min(1),
    dueOn: LocalDate,
    late: z.boolean(),
    reason: Seal,
  }),
  ExtensionGranted: z.strictObject({
    request: z.int().min(1),
    before: LocalDate,
    dueOn: LocalDate,
    reason: Seal,
    ...byPaper,
  }),
  ExtensionRefused: z.strictObject({ request: z.int().min(1), reason: Seal, ...byPaper }),
  CompletionSubmitted: z.strictObject({ unitId: UnitId, completion: z.int().min(1), summary: Seal }),
  CompletionReturned: z.strictObject({ completion: z.int().min(1), reason: Seal, ...byPaper }),
  TaskSignedOff: z.strictObject({
    completion: z.int().min(1).optional().meta({ description: 'Missing where a review ended the task' }),
    grade: Grade,
    remark: Seal.optional(),
    ...byPaper,
  }),
  SignatureGiven: z.strictObject({
    act: SignedAct,
    office: PostId.meta({ description: 'The post whose signature it is' }),
    signature: z.int().min(1),
    awaited: z.array(PostId).meta({ description: 'The posts whose signatures are still missing' }),
    decision: SignedCommand.optional().meta({ description: 'With the first signature: what is signed' }),
    ...byPaper,
  }),
  SignaturesVoided: z.strictObject({ act: SignedAct, signatures: z.int().min(1) }),

  ObligationOpened: z.strictObject({
    obligationId: ObligationId,
    kind: ObligationKind,
    owner: Owner,
    counting: Counting,
    schedule: Schedule,
  }),
  ObligationMoved: z.strictObject({
    obligationId: ObligationId,
    before: LocalDate,
    counting: Counting,
    schedule: Schedule,
  }),
  CalendarApplied: z.strictObject({
    application: z.int().min(1),
    from: z.string(),
    to: CalendarVersion,
    replanned: z
      .array(
        z.strictObject({
          obligationId: ObligationId,
          before: LocalDate,
          counting: Counting,
          schedule: Schedule,
        }),
      )
      .meta({
        description: 'The open obligations of which the date, its working, a reminder or a level changed',
      }),
  }),
  ObligationEnded: z.strictObject({
    obligationId: ObligationId,
    how: z.enum(['met', 'released', 'transferred']),
  }),
  SpellClosed: z.strictObject({
    ...spell,
    daysLate: z.int().min(0),
    how: z.enum(['met', 'moved', 'released', 'transferred']),
  }),
  ...clockEventData,
  NoticesCorrected: z.strictObject({
    unitId: UnitId,
    decision: CommandId.meta({ description: 'The command that recorded the decision' }),
    from: Instant,
    corrected: z
      .array(z.strictObject({ version: z.int().min(1), before: PersonId.nullable(), told: Recipient }))
      .min(1)
      .meta({ description: 'Each notice: whom it told, and who held the post when it was sent' }),
  }),
} as const;
