import { z } from 'zod';
import { servingView } from './serving.ts';
import { ActName, Grade } from '../commands.ts';
import { Stay } from '../calendar.ts';
import { CohortId, CommandId, TaskId } from '../ids.ts';
import { PeriodKind } from '../periods.ts';
import { Quantity } from '../quantity.ts';
import { TaskSpan } from '../span.ts';
import { SignedAct } from '../signed-commands.ts';
import { Instant, LocalDate, Timing } from '../time.ts';
import { ClarificationView, ContributionView, ImpedimentView } from './coordination.ts';
import { EvidenceKind, ProductKind } from '../evidence.ts';
import { EvidenceView, FileView } from './files.ts';
import { PlanLineView } from './plan-lines.ts';
import { ExecutionStatus } from './execution.ts';
import { family } from './families.ts';
import { people } from './people.ts';
import { FormalRemindersView } from './formal-reminders.ts';
import { CompletionView, PlanInTime, PlanVersionView, ProductView, SignOffView } from './acceptance.ts';
import { CapacityChoice, NamedPerson, NamedPost, NamedRecipient, NamedUnit, Words } from './names.ts';
import { marks } from './marks.ts';
import { TimeSplitView } from './time-split.ts';
import { AgendaView, ObligationView, PeriodView } from './obligations.ts';
import { rejections } from '../rejections.ts';
import type { RejectionCode } from '../rejections.ts';
import { page, view } from './view.ts';

export const TaskStage = z.enum([
  'issued',
  'declined',
  'acknowledged',
  'plan_submitted',
  'in_progress',
  'completion_submitted',
  'signed_off',
  'withdrawn',
]);

export const Timeliness = z.enum(['in_term', 'due_soon', 'overdue', 'on_time', 'late', 'no_term']).meta({
  id: 'Timeliness',
  description:
    'Open: in_term, due_soon (seven days or less), overdue. Signed off: late if the result ever was, whatever became of its date; else on_time. no_term (không thời hạn): no due date, or none yet.',
});

export type Timeliness = z.infer<typeof Timeliness>;

const summary = {
  taskId: TaskId,
  version: z.int(),
  code: z.string(),
  title: Words,
  unit: NamedUnit,
  leader: NamedPost,
  stage: TaskStage,
  execution: ExecutionStatus,
  timing: Timing,
  span: TaskSpan.nullable().meta({
    description: 'The years that it is for; null where nothing was said of any',
  }),
  reviewOn: LocalDate.nullable().meta({ description: 'The day of the next review of a standing task' }),
  timeliness: Timeliness.nullable().meta({
    description: 'Null for a task that was withdrawn or is suspended',
  }),
  issuedAt: Instant,
  ...marks,
  closedAt: Instant.nullable(),
  grade: Grade.nullable(),
  lateness: view('Lateness', 'How late the result was, which is said of a task for ever', {
    spells: z.int().meta({ description: 'How often; what a paper has made void is not counted' }),
    days: z.int().meta({ description: 'Working days in all, up to today where it is late now' }),
    voided: z.int().meta({ description: 'How many more stretches are void' }),
    text: z.string().nullable().meta({ description: 'In words; null if it never was late' }),
  }),
};

export const TaskSummary = view('TaskSummary', 'One line of a list of tasks', {
  ...summary,
  firstDueOn: LocalDate.nullable(),
  dueOn: LocalDate.nullable().meta({ description: 'Null while no date is named' }),
  everOverdue: z.boolean(),
  level: z.int().meta({ description: 'The highest level of escalation that stands now; 0 is none' }),
  reportsMissed: z
    .int()
    .meta({ description: 'Periods of which no report came before the next one was owed' }),
});

export const TaskPage = page(
  'TaskPage',
  'Tasks in the order of their due dates, those without one last',
  TaskSummary,
);

export const TaskView = view('Task', 'One task as it stands, and what the reader may do with it', {
  ...summary,
  content: Words.nullable(),
  product: Words.nullable(),
  productKind: ProductKind.nullable(),
  evidenceNeeded: z
    .array(EvidenceKind)
    .meta({ description: 'The kinds of evidence that completion must carry' }),
  inheritedFrom: z
    .array(z.strictObject({ unit: NamedUnit, until: Instant }))
    .meta({ description: 'The units that the present one succeeded in the task, the first one first' }),
  ...family,
  authority: NamedUnit,
  ...people,
  answerable: z
    .strictObject({ unit: NamedRecipient.nullable(), leader: NamedRecipient.nullable() })
    .meta({ description: 'Who answers for the unit and for its supervision; null while nobody does' }),
  rules: z
    .strictObject({ policyVersion: z.string(), calendarVersion: z.string() })
    .meta({ description: 'By which versions the task goes' }),
  due: z
    .strictObject({
      first: LocalDate.nullable(),
      current: LocalDate.nullable(),
      past: z.array(LocalDate),
    })
    .meta({ description: 'First and current are null while no date is named' }),
  reportOn: z.array(LocalDate),
  reportEvery: z.array(PeriodKind),
  periods: z
    .array(PeriodView)
    .meta({ description: 'The periodic reports so far, in the order in which they fell due' }),
  quantity: Quantity.nullable(),
  plan: z
    .strictObject({
      number: z.int(),
      submittedAt: Instant,
      state: z.enum(['submitted', 'returned', 'approved']),
      lines: z.array(PlanLineView),
      files: z.array(FileView),
    })
    .nullable(),
  progress: z
    .strictObject({
      number: z.int(),
      percent: z.int(),
      total: z.number().nullable().meta({ description: 'Of what the task counts, in total to date' }),
      increase: z
        .strictObject({ percent: z.int(), total: z.number().nullable() })
        .meta({ description: 'Since the report before, worked out from the totals' }),
      reportedAt: Instant,
      summary: Words,
      reviewed: z.boolean(),
      files: z.array(FileView),
    })
    .nullable(),
  review: z
    .strictObject({ number: z.int(), reviewedAt: Instant, remark: Words })
    .nullable()
    .meta({ description: 'The latest review of a standing task' }),
  suspension: z
    .strictObject({
      stay: z.int(),
      since: Instant,
      ...Stay.shape,
      resumesAt: Instant.meta({ description: 'When it goes on by itself' }),
      reason: Words,
      decisionId: CommandId.nullable().meta({
        description: 'The decision that suspended many tasks, if it was one',
      }),
    })
    .nullable()
    .meta({ description: 'Of a suspended task: since when, until when, and why' }),
  stays: z.array(Stay).meta({ description: 'All the times in which it was suspended' }),
  extension: z
    .strictObject({ number: z.int(), dueOn: LocalDate, requestedAt: Instant, reason: Words })
    .nullable(),
  serves: z
    .array(
      view('TaskServing', 'What of a directive a task serves', {
        ...servingView,
        overFrom: LocalDate.nullable().meta({ description: 'The day from which that counts no longer' }),
      }),
    )
    .meta({ description: 'What of directives it serves' }),
  cohortId: CohortId.nullable().meta({
    description: 'The assignment to many units of which it is one; null where this unit alone got it',
  }),
  coordinatingUnits: z.array(NamedUnit),
  contributions: z.array(ContributionView),
  impediments: z.array(ImpedimentView),
  clarifications: z.array(ClarificationView),
  completion: z
    .strictObject({
      number: z.int(),
      submittedAt: Instant,
      summary: Words,
      evidence: z.array(EvidenceView),
    })
    .nullable(),
  files: z
    .array(view('TaskFile', 'A file and the entry that brought it', { ...FileView.shape, version: z.int() }))
    .meta({
      description:
        'Every file that an act on the task has brought, papers included: /api/tasks/{taskId}/files/{sha256}',
    }),
  plans: z
    .array(PlanVersionView)
    .meta({ description: 'Every version, also of units that had the task before' }),
  planInTime: PlanInTime,
  products: z.array(ProductView),
  completions: z.array(CompletionView),
  signOffs: z.array(SignOffView),
  obligations: z.array(ObligationView),
  formalReminders: FormalRemindersView,
  agenda: z.array(AgendaView).meta({ description: 'The next ten' }),
  time: TimeSplitView,
  allowed: z
    .array(ActName)
    .meta({ description: 'Acts that the caller may do now, given what each asks for' }),
  notAllowed: z
    .array(
      view('ActNotAllowed', 'An act that the caller could not do now, and what would have to come first', {
        act: ActName,
        code: z
          .enum(Object.keys(rejections) as [RejectionCode, ...RejectionCode[]])
          .nullable()
          .meta({ description: 'What the act would be refused with; null where it is done already' }),
        whose: z.string().meta({ description: 'Whose act it is: a heading' }),
        sentence: z.string(),
      }),
    )
    .meta({
      description: 'Every other act but `IssueTask`, for whoever acts on tasks at all; none in the past',
    }),
  capacities: z
    .array(
      view('ActCapacities', 'The capacities in which the caller may do an act', {
        act: ActName,
        choices: z.array(CapacityChoice),
      }),
    )
    .meta({
      description:
        'For each act in `allowed`. Where there are several, the act states `capacity`, and `mandateId` if need be. None: the act takes the paper of somebody else.',
    }),
  signing: z
    .strictObject({
      act: SignedAct,
      version: z.int().meta({ description: 'The version that Countersign names' }),
      given: z.array(z.strictObject({ post: NamedPost, person: NamedPerson })),
      awaited: z.array(NamedPost),
    })
    .nullable()
    .meta({ description: 'A decision that takes several signatures, of which some are missing' }),
});

export type TaskView = z.infer<typeof TaskView>;
