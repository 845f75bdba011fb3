import { z } from 'zod';
import { Actor, Capacity, Paper, Recipient } from './actor.ts';
import { Grade, TaskCommand } from './commands.ts';
import { Role, Unit } from './directory.ts';
import { eventData, ObligationKind } from './events.ts';
import type { EventType } from './events.ts';
import { CommandId, ObligationId, PersonId, PostId, TaskId, UnitId } from './ids.ts';
import { Instant, LocalDate } from './time.ts';

const view = <Fields extends z.ZodRawShape>(id: string, description: string, fields: Fields) =>
  z.strictObject(fields).meta({ id, description });

/** One page of a list, and the cursor that fetches the next. */
const page = <Item extends z.ZodType>(id: string, description: string, item: Item) =>
  view(id, description, {
    items: z.array(item),
    next: z
      .string()
      .nullable()
      .meta({ description: 'Give it as `cursor` to get the next page; null at the end' }),
  });

export const Words = view(
  'Words',
  'What somebody wrote; null once the words were erased (the event and its hash stay)',
  {
    text: z.string().nullable(),
    erased: z.boolean(),
  },
);
export type Words = z.infer<typeof Words>;

export const NamedUnit = view('NamedUnit', 'A unit and its name', { unitId: UnitId, name: z.string() });
export const NamedPost = view('NamedPost', 'A post and its title', { postId: PostId, title: z.string() });
export const NamedPerson = view('NamedPerson', 'A person and their name', {
  personId: PersonId,
  name: z.string(),
});

export const NamedActor = view(
  'NamedActor',
  'Who acted: person, post and capacity, with the names of today',
  {
    ...Actor.shape,
    name: z.string(),
    postTitle: z.string(),
  },
);
export const NamedRecipient = view('NamedRecipient', 'Somebody who was told', {
  ...Recipient.shape,
  name: z.string(),
  postTitle: z.string(),
});

export const HeldPostView = view('HeldPost', 'A post that a person holds', {
  postId: PostId,
  unitId: UnitId,
  unitName: z.string(),
  role: Role,
  title: z.string(),
  inCharge: z.boolean().meta({ description: 'This deputy answers while the head’s post is vacant' }),
});

export const SignIn = z
  .strictObject({
    login: z.string().min(1).max(200),
    password: z.string().min(1).max(1000),
    postId: PostId.optional().meta({ description: 'Needed only by who holds several posts' }),
  })
  .meta({ id: 'SignIn', description: 'Login and password, and the post to act in if there are several' });

export const SessionView = view('Session', 'A signed, expiring token for one person in one post', {
  token: z.string(),
  expiresAt: Instant.meta({ description: 'Wall-clock time, also where the business clock is shifted' }),
  person: NamedPerson,
  post: HeldPostView,
});

export const MeView = view('Me', 'The person and post of the session', {
  person: NamedPerson,
  post: HeldPostView,
  capacity: Capacity,
  authority: NamedUnit,
  posts: z.array(HeldPostView).meta({ description: 'Every post held now; sign in again to act in another' }),
});

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
export const ExecutionStatus = z.enum([
  'not_started',
  'in_progress',
  'awaiting_sign_off',
  'done',
  'withdrawn',
]);
export const Timeliness = z.enum(['in_term', 'due_soon', 'overdue', 'on_time', 'late']).meta({
  id: 'Timeliness',
  description:
    'Open: in_term, due_soon (seven days or less), overdue. Signed off: on_time or late, by when the unit reported completion.',
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
  timeliness: Timeliness.nullable().meta({ description: 'Null for a task that was withdrawn' }),
  issuedAt: Instant,
  closedAt: Instant.nullable(),
  grade: Grade.nullable(),
};

export const TaskSummary = view('TaskSummary', 'One line of a list of tasks', {
  ...summary,
  firstDueOn: LocalDate,
  dueOn: LocalDate,
  everOverdue: z.boolean(),
  level: z.int().meta({ description: 'The highest level of escalation that stands now; 0 is none' }),
});
export const TaskPage = page('TaskPage', 'Tasks in the order of their due dates', TaskSummary);

export const SpellView = view('Spell', 'One stretch of lateness', {
  spell: z.int(),
  openedAt: Instant,
  closedAt: Instant.nullable(),
  daysLate: z
    .int()
    .nullable()
    .meta({ description: 'Working days, settled when the spell closed; null while it runs' }),
  daysSoFar: z.int().nullable().meta({ description: 'Working days up to today, while the spell runs' }),
  told: z
    .array(NamedPerson.nullable())
    .meta({ description: 'Who was told at level 1, 2, …; null where nobody was' }),
});

export const ObligationView = view('Obligation', 'What one side owes by an instant', {
  obligationId: ObligationId,
  kind: ObligationKind,
  unit: NamedUnit.nullable().meta({ description: 'The unit that owes it; null if a leader does' }),
  post: NamedPost.nullable().meta({ description: 'The leader’s post that owes it; null if a unit does' }),
  openedAt: Instant,
  dueOn: LocalDate,
  dueAt: Instant,
  state: z.enum(['open', 'met', 'released', 'transferred']),
  endedAt: Instant.nullable(),
  overdue: z.boolean(),
  remindedAt: Instant.nullable(),
  spells: z.array(SpellView),
});

export const AgendaView = view('AgendaItem', 'What the clock will do if nobody acts', {
  act: z.enum(['Remind', 'OpenSpell', 'Escalate']),
  obligationId: ObligationId,
  kind: ObligationKind,
  at: Instant,
  level: z.int().nullable(),
});

export const PlanLineView = view('PlanLineView', 'One line of an action plan, in words', {
  work: Words,
  assignee: Words,
  from: LocalDate,
  to: LocalDate,
  product: Words,
});

const acts = TaskCommand.options.map((option) => option.shape.type.value);
export const ActName = z.enum(acts as [(typeof acts)[number], ...typeof acts]);

export const TaskView = view('Task', 'One task as it stands, and what the reader may do with it', {
  ...summary,
  content: Words.nullable(),
  product: Words.nullable(),
  authority: NamedUnit,
  due: z.strictObject({ first: LocalDate, current: LocalDate, past: z.array(LocalDate) }),
  reportOn: z.array(LocalDate),
  plan: z
    .strictObject({
      number: z.int(),
      submittedAt: Instant,
      state: z.enum(['submitted', 'returned', 'approved']),
      lines: z.array(PlanLineView),
    })
    .nullable(),
  progress: z
    .strictObject({
      number: z.int(),
      percent: z.int(),
      reportedAt: Instant,
      summary: Words,
      reviewed: z.boolean(),
    })
    .nullable(),
  extension: z
    .strictObject({ number: z.int(), dueOn: LocalDate, requestedAt: Instant, reason: Words })
    .nullable(),
  completion: z.strictObject({ number: z.int(), submittedAt: Instant, summary: Words }).nullable(),
  obligations: z.array(ObligationView),
  agenda: z.array(AgendaView).meta({ description: 'The next ten' }),
  allowed: z
    .array(ActName)
    .meta({ description: 'Acts that the caller may do now, given what each asks for' }),
});
export type TaskView = z.infer<typeof TaskView>;

const eventTypes = Object.keys(eventData) as [EventType, ...EventType[]];
export const EventName = z.enum(eventTypes);

export const AuditEntry = view('AuditEntry', 'One event of a task, as it was written', {
  version: z.int(),
  type: EventName,
  sentence: z.string(),
  effectiveAt: Instant.meta({ description: 'From when it counts (business time)' }),
  recordedAt: Instant.meta({ description: 'When it became known (business time)' }),
  writtenAt: Instant.meta({ description: 'When it was written (wall clock)' }),
  actor: z.union([NamedActor, z.literal('clock')]),
  commandId: CommandId.nullable(),
  paper: z.strictObject({ ...Paper.shape, signer: NamedActor }).nullable(),
  told: z.array(NamedRecipient),
  data: z
    .record(z.string(), z.unknown())
    .meta({ description: 'The event’s own fields; words as their seals' }),
  words: z
    .record(z.string(), Words)
    .meta({ description: 'The words behind the seals, by their path in `data`' }),
  hash: z.string().meta({ description: 'The head of the chain after this event, hexadecimal' }),
});
export const History = view('History', 'Every event of a task, in order', {
  taskId: TaskId,
  entries: z.array(AuditEntry),
});

export const StateView = view('State', 'A fold of the events up to a version or an instant', {
  taskId: TaskId,
  version: z.int().meta({ description: 'The version of the last event folded; 0 is before the issue' }),
  events: z.int().meta({ description: 'How many events were folded' }),
  state: z.record(z.string(), z.unknown()),
});

export const VerificationView = view('Verification', 'What a check of the store found', {
  ok: z.boolean(),
  streams: z.int(),
  events: z.int(),
  commands: z.int(),
  texts: z.int(),
  erased: z.int(),
  findings: z.array(
    z.strictObject({ streamId: z.string(), version: z.int().nullable(), problem: z.string() }),
  ),
  readModels: z
    .array(z.strictObject({ table: z.string(), key: z.string(), live: z.unknown(), folded: z.unknown() }))
    .nullable()
    .meta({ description: 'Rows that differ from the fold of the events; null when not compared' }),
});

export const CommandAccepted = view('CommandAccepted', 'A command that was accepted', {
  commandId: CommandId,
  taskId: TaskId,
  version: z.int(),
  changed: z.boolean().meta({ description: 'False when there was nothing left to do' }),
});
export const CommandPending = view('CommandPending', 'A command that was received and is not decided yet', {
  commandId: CommandId,
  taskId: TaskId,
  state: z.literal('received'),
  receivedAt: Instant,
});
export const CommandView = view('Command', 'What became of a command', {
  commandId: CommandId,
  taskId: TaskId,
  type: ActName,
  actor: Actor,
  state: z.enum(['received', 'accepted', 'rejected']),
  receivedAt: Instant,
  settledAt: Instant.nullable(),
  version: z.int().nullable(),
  changed: z.boolean().nullable(),
  rejection: z
    .strictObject({
      code: z.string(),
      detail: z.string(),
      details: z.record(z.string(), z.union([z.string(), z.number()])),
    })
    .nullable(),
});

export const UnitList = view('UnitList', 'The units of the organisation', { items: z.array(Unit) });
export const UnitView = view('UnitView', 'A unit, and who holds its posts at an instant', {
  ...Unit.shape,
  at: Instant,
  holders: z.array(
    view('Holder', 'A post and its holder', {
      postId: PostId,
      role: Role,
      title: z.string(),
      personId: PersonId,
      name: z.string(),
    }),
  ),
});
export const PersonView = view('PersonView', 'A person, and the posts they hold at an instant', {
  ...NamedPerson.shape,
  at: Instant,
  posts: z.array(HeldPostView),
});

const ofTask = { taskId: TaskId, code: z.string(), title: Words, unit: NamedUnit };

export const Notice = view('Notice', 'Something that the reader was sent', {
  noticeId: z.string(),
  ...ofTask,
  version: z.int(),
  type: EventName,
  rule: z.string().meta({ description: '`act`, `reminder`, or `level-1`, `level-2`, … of the ladder' }),
  obligationId: ObligationId.nullable(),
  postId: PostId,
  heldBy: Recipient.shape.by,
  sentence: z.string(),
  effectiveAt: Instant,
  sentAt: Instant,
  openedAt: Instant.nullable(),
});
export const NoticePage = page('NoticePage', 'What the reader was sent, the latest first', Notice);
export const NoticeOpened = view('NoticeOpened', 'When a notice was first opened', {
  noticeId: z.string(),
  openedAt: Instant,
});
export const OpenNotice = z
  .strictObject({ noticeId: z.string().min(1).max(400) })
  .meta({ id: 'OpenNotice', description: 'The notice that was opened' });

export const OwedView = view('Owed', 'An obligation that the reader’s side owes', {
  ...ofTask,
  obligationId: ObligationId,
  kind: ObligationKind,
  dueOn: LocalDate,
  dueAt: Instant,
  overdue: z.boolean(),
  level: z.int(),
});
export const WaitingFor = z.enum([
  'acknowledge',
  'send-plan',
  'redo-plan',
  'redo-completion',
  'rule-on-decline',
  'decide-plan',
  'decide-extension',
  'decide-completion',
  'review-progress',
]);
export type WaitingFor = z.infer<typeof WaitingFor>;
export const MyObligations = view(
  'MyObligations',
  'What the reader owes, and what waits for their next move',
  {
    owed: z.array(OwedView).meta({ description: 'Overdue first, then by due instant' }),
    waitsForMe: z.array(
      view('Waiting', 'A task that waits for the reader', { ...ofTask, what: WaitingFor, dueOn: LocalDate }),
    ),
  },
);

export const ClockView = view('Clock', 'The product’s one idea of now', {
  now: Instant,
  shifted: z
    .boolean()
    .meta({ description: 'True where business time is not the wall clock: a demo or a test' }),
});

const check = z.enum(['ok', 'failing']);
export const Liveness = view('Liveness', 'The process runs', { status: z.literal('ok') });
export const Readiness = view(
  'Readiness',
  '`degraded` while Temporal is away: commands are kept and answered with 202; `failing` when nothing can be served',
  {
    status: z.enum(['ok', 'degraded', 'failing']),
    checks: z.strictObject({ database: check, migrations: check, temporal: check }),
  },
);
