import { z } from 'zod';
import { Capacity, Paper } from './actor.ts';
import { command } from './command.ts';
import { MandateId, PostId, UnitId } from './ids.ts';
import { freeText } from './text.ts';
import { Instant, LocalDate, Term } from './time.ts';

const reason = freeText(2000).meta({ description: 'Why; required, kept on record' });
const reportOn = z
  .array(LocalDate)
  .max(60)
  .meta({ description: 'The dates on which a progress report is owed' });

/** What a leader's act may carry: its paper, and (for the monitoring office only) the instant from which the paper counts. */
const byPaper = {
  paper: Paper.optional(),
  effectiveAt: Instant.optional().meta({
    description:
      'Only for the monitoring office, with the paper: when the decision took effect, if earlier than now',
  }),
};

/** In which capacity somebody acts. Needed only by who may act in several. */
const inCapacity = {
  capacity: Capacity.optional().meta({
    description: 'The capacity, if the post and the mandates of the caller leave a choice',
  }),
  mandateId: MandateId.optional().meta({ description: 'TUQ.: the mandate, if there are several' }),
};

/** An act of a person on a task, in the capacity stated. */
const act = <Type extends string, Fields extends z.ZodRawShape>(
  type: Type,
  description: string,
  fields: Fields,
) => command(type, description, { ...fields, ...inCapacity });

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
    note: freeText(1000).optional(),
    unitId: UnitId,
    leaderPostId: PostId.meta({ description: 'The post of the supervising leader' }),
    ...timedBy,
    reportOn: reportOn.default([]),
    ...byPaper,
  },
);

export const AmendTask = act('AmendTask', 'The leader changes content, date or supervising leader', {
  title: freeText(500).optional(),
  content: freeText(8000).optional(),
  dueOn: LocalDate.optional().meta({
    description: 'Also for a task that had no date: it has one from now on',
  }),
  reviewOn: LocalDate.optional().meta({ description: 'Another day of review, for a standing task' }),
  leaderPostId: PostId.optional(),
  reason,
  ...byPaper,
});

export const CorrectEntry = act(
  'CorrectEntry',
  'A slip of the pen is put right, within the time the policy gives',
  {
    version: z.int().min(1).meta({ description: 'The version of the entry that was wrong' }),
    title: freeText(500).optional(),
    content: freeText(8000).optional(),
    dueOn: LocalDate.optional(),
    reviewOn: LocalDate.optional(),
    leaderPostId: PostId.optional(),
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

export const AcknowledgeTask = act('AcknowledgeTask', 'The unit confirms that it has received the task', {});

export const DeclineTask = act('DeclineTask', 'The unit asks not to be given the task; the leader rules', {
  reason,
});

export const RuleOnDecline = act(
  'RuleOnDecline',
  'The leader rules on a decline: the unit keeps the task, or another gets it',
  {
    ruling: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('kept') }),
      z.strictObject({ outcome: z.literal('reassigned'), unitId: UnitId, dueOn: LocalDate.optional() }),
    ]),
    reason,
    ...byPaper,
  },
);

export const PlanLine = z
  .strictObject({
    work: freeText(1000),
    assignee: freeText(300).meta({ description: 'The collective or person who does it' }),
    from: LocalDate,
    to: LocalDate,
    product: freeText(500),
  })
  .meta({ id: 'PlanLine', description: 'One line of an action plan' });

export const SubmitPlan = act(
  'SubmitPlan',
  'The unit sends its action plan; sending it acknowledges the task',
  {
    lines: z.array(PlanLine).min(1).max(200),
    note: freeText(2000).optional(),
  },
);

export const ReturnPlan = act('ReturnPlan', 'The leader sends the plan back to be redone', {
  reason,
  ...byPaper,
});

export const ApprovePlan = act('ApprovePlan', 'The leader approves the plan', {
  remark: freeText(2000).optional(),
  ...byPaper,
});

export const ReportProgress = act(
  'ReportProgress',
  'The unit reports how far it has come, in total to date',
  {
    percent: z.int().min(0).max(100),
    summary: freeText(4000),
  },
);

export const ReviewProgress = act('ReviewProgress', 'The leader remarks on the latest report', {
  remark: freeText(4000),
  ...byPaper,
});

/** Decree 90/2020/NĐ-CP names these grades; a result that is not good enough is returned, not graded. */
export const Grade = z.enum(['excellent', 'good', 'satisfactory']);
export type Grade = z.infer<typeof Grade>;

export const ReviewTask = act(
  'ReviewTask',
  'The leader reviews a standing task: it goes on until the next review, or ends here with a grade',
  {
    conclusion: z.discriminatedUnion('outcome', [
      z.strictObject({
        outcome: z.literal('continued'),
        reviewOn: LocalDate.meta({ description: 'The day of the next review' }),
        reportOn: reportOn.default([]),
      }),
      z.strictObject({ outcome: z.literal('ended'), grade: Grade }),
    ]),
    remark: freeText(4000).meta({ description: 'What the review found' }),
    ...byPaper,
  },
);

export const RequestExtension = act('RequestExtension', 'The unit asks for a later date', {
  dueOn: LocalDate,
  reason,
});

export const GrantExtension = act('GrantExtension', 'The leader gives a later date', {
  dueOn: LocalDate,
  reason,
  ...byPaper,
});

export const RefuseExtension = act('RefuseExtension', 'The leader refuses a later date', {
  reason,
  ...byPaper,
});

export const SubmitCompletion = act('SubmitCompletion', 'The unit reports the task as done', {
  summary: freeText(4000),
});

export const ReturnCompletion = act('ReturnCompletion', 'The leader sends the result back to be redone', {
  reason,
  ...byPaper,
});

export const SignOff = act('SignOff', 'The leader confirms that the task is done, with a grade', {
  grade: Grade,
  remark: freeText(2000).optional(),
  ...byPaper,
});

export const Countersign = act(
  'Countersign',
  'Another of the signatories whom the policy asks for signs a decision; it takes effect with the last',
  {
    version: z.int().min(1).meta({ description: 'The version of the first signature on the decision' }),
    ...byPaper,
  },
);

export const TaskCommand = z
  .discriminatedUnion('type', [
    IssueTask,
    AmendTask,
    CorrectEntry,
    ReassignTask,
    WithdrawTask,
    AcknowledgeTask,
    DeclineTask,
    RuleOnDecline,
    SubmitPlan,
    ReturnPlan,
    ApprovePlan,
    ReportProgress,
    ReviewProgress,
    ReviewTask,
    RequestExtension,
    GrantExtension,
    RefuseExtension,
    SubmitCompletion,
    ReturnCompletion,
    SignOff,
    Countersign,
  ])
  .meta({ id: 'TaskCommand', description: 'One act of a person on a task' });

const acts = TaskCommand.options.map((option) => option.shape.type.value);
/** The name of an act, as data. */
export const ActName = z.enum(acts as [(typeof acts)[number], ...typeof acts]);

/** A command. Behind the API the same shape, with each free text replaced by its seal. */
export type TaskCommand = z.infer<typeof TaskCommand>;
/** The name of an act. */
export type Act = TaskCommand['type'];
export type CommandOf<Type extends Act> = Extract<TaskCommand, { type: Type }>;
