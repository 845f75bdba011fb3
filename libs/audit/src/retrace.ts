import type { DataSource, EntityManager } from 'typeorm';
import type {
  Calendar,
  Command,
  DirectiveEvent,
  EventType,
  FoundProblem,
  Instant,
  ReceivedCommand,
  StreamEvent,
  StreamKind,
  TaskEvent,
  UnitEvent,
} from '#contracts';
import {
  evolve,
  evolveDirective,
  evolveUnit,
  isIssued,
  isSettled,
  notFounded,
  notIssued,
  notRecorded,
} from '#domain';
import type { Directive, IssuedTask, Task, UnitRecord } from '#domain';
import { EventStore } from '#event-store';
import type { Finding } from '#event-store';
import { actProblem, countsFrom, countsFromOnTask } from './act.ts';
import { calendarProblem } from './calendar.ts';
import { clockProblem } from './clock.ts';
import type { Calendars } from './clock.ts';
import { cohortFindings } from './cohorts.ts';
import { correctionProblem } from './corrected.ts';
import { familyProblems } from './family.ts';
import { installationProblem } from './installation.ts';
import { refusedLineFindings } from './refused-lines.ts';
import { ruleFindings } from './rules.ts';
import type { RuleFinding } from './rules.ts';
import { policiesIn, tellingProblem } from './telling.ts';
import type { PoliciesSince, Telling } from './telling.ts';

type StreamRow = { streamId: string; closed: boolean; kind: StreamKind };
type Inbox = Map<string, { command: ReceivedCommand<Command>; events: number }>;
type CommandRow = Omit<ReceivedCommand<Command>, 'receivedAt'> & { receivedAt: Date };

const inboxOf = async (manager: EntityManager, streamId: string): Promise<Inbox> => {
  const rows = await manager.query<CommandRow[]>(
    `SELECT command_id AS "commandId", stream_id AS "streamId", actor, body, received_at AS "receivedAt"
     FROM es.command WHERE stream_id = $1`,
    [streamId],
  );
  return new Map(
    rows.map((row) => [
      row.commandId,
      { command: { ...row, receivedAt: row.receivedAt.toISOString() }, events: 0 },
    ]),
  );
};

/** What the rules tell of a kind of stream: how it goes on, and whether an event that comes of no command can have come about. */
type Rules<State> = {
  initial: (streamId: string) => State;
  evolve: (state: State, event: StreamEvent) => State;
  isClosed: (state: State) => boolean;
  problemOf: (event: StreamEvent, before: State) => FoundProblem | undefined;
  countsFrom: (command: ReceivedCommand<Command>, before: State) => Instant;
  /** Of an event that comes of a command: whether it says what that leads to, where this can be told. */
  problemOfOrdered: (
    event: StreamEvent,
    before: State,
    command: ReceivedCommand<Command>,
  ) => FoundProblem | undefined;
};

const taskRules = (calendars: Calendars): Rules<Task> => ({
  initial: notIssued,
  evolve: (task, event) => evolve(task, event as TaskEvent),
  isClosed: isSettled,
  countsFrom: countsFromOnTask,
  problemOf: (event, before) => clockProblem(event as TaskEvent, before, calendars),
  problemOfOrdered: (event, before, command) => {
    if (event.type === 'NoticesCorrected') return correctionProblem(event, before, command);
    return event.type === 'CalendarApplied' ? calendarProblem(event, before, command, calendars) : undefined;
  },
});

const unitRules: Rules<UnitRecord> = {
  initial: notFounded,
  evolve: (unit, event) => evolveUnit(unit, event as UnitEvent),
  isClosed: () => false,
  countsFrom,
  problemOf: (event) => installationProblem(event as UnitEvent),
  problemOfOrdered: () => undefined,
};

const isTelling = (event: StreamEvent): event is Telling =>
  event.type === 'DisseminationReminded' || event.type === 'DisseminationEscalated';

/** Nothing is written of a directive without a command: whatever has none is found by its shape. */
const directiveRules = (calendars: Calendars, policies: PoliciesSince): Rules<Directive> => ({
  initial: notRecorded,
  evolve: (directive, event) => evolveDirective(directive, event as DirectiveEvent),
  isClosed: () => false,
  countsFrom,
  problemOf: () => undefined,
  problemOfOrdered: (event, before, command) =>
    isTelling(event) ? tellingProblem(event, before, command, calendars, policies) : undefined,
});

/** Folds a stream and asks of each event, on what was before it, whether it can have come about. */
class Trace<State> {
  readonly findings: Finding[] = [];
  state: State;
  private version = 0;

  constructor(
    private readonly rules: Rules<State>,
    private readonly streamId: string,
    private readonly inbox: Inbox,
    private readonly latest: Instant,
  ) {
    this.state = rules.initial(streamId);
  }

  step(event: StreamEvent): void {
    const problem = this.problemOf(event);
    if (problem) this.find(event.version, problem);
    if (event.recordedAt > this.latest) this.find(event.version, { code: 'recorded-ahead' });
    this.state = this.rules.evolve(this.state, event);
    this.version = event.version;
  }

  end(closed: boolean): void {
    if (closed !== this.rules.isClosed(this.state))
      this.find(this.version, { code: closed ? 'marked-closed' : 'marked-open' });
  }

  find(version: number | null, problem: FoundProblem): void {
    this.findings.push({ streamId: this.streamId, version, problem });
  }

  private problemOf(event: StreamEvent): FoundProblem | undefined {
    if (typeof event.actor === 'string') return this.rules.problemOf(event, this.state);
    const received = this.inbox.get(event.commandId ?? '');
    if (!received) return undefined;
    received.events += 1;
    const { command, events } = received;
    const from = this.rules.countsFrom(command, this.state);
    return (
      actProblem(event, command, events, from) ?? this.rules.problemOfOrdered(event, this.state, command)
    );
  }
}

const traceOf = async <State>(
  manager: EntityManager,
  rules: Rules<State>,
  { streamId, closed }: StreamRow,
  latest: Instant,
): Promise<Trace<State>> => {
  const trace = new Trace(rules, streamId, await inboxOf(manager, streamId), latest);
  try {
    for (const event of await new EventStore(manager).events<EventType>(streamId)) trace.step(event);
  } catch (error) {
    trace.find(null, { code: 'not-foldable', error: error instanceof Error ? error.message : String(error) });
    return trace;
  }
  trace.end(closed);
  return trace;
};

/** Business time, and as much more as the clocks of one system may differ. */
const latestPossible = async (manager: EntityManager): Promise<Instant> => {
  const [row] = await manager.query<{ at: Date }[]>(`SELECT es.business_now() + interval '1 minute' AS at`);
  if (!row) throw new Error('es.business_now() gave no answer');
  return row.at.toISOString();
};

const calendarsIn = async (manager: EntityManager): Promise<Calendars> => {
  const rows = await manager.query<{ version: string; body: Calendar }[]>(
    'SELECT version, body FROM org.calendar',
  );
  return new Map(rows.map(({ version, body }) => [version, body]));
};

/** A sub-task is held against its parent, which is another stream. What cannot be read is found by its chain. */
const familyFindings = async (
  manager: EntityManager,
  task: Task,
  calendars: Calendars,
): Promise<Finding[]> => {
  if (!isIssued(task) || !task.parent) return [];
  const { taskId: streamId, parent } = task;
  const store = new EventStore(manager);
  try {
    const [own, parents] = [await store.events(streamId), await store.events(parent.taskId)];
    return familyProblems(task, own, parents, calendars).map((found) => ({ streamId, ...found }));
  } catch {
    return [];
  }
};

export type Retraced = { findings: Finding[]; rules: RuleFinding[] };

/**
 * Checks one stream, or all, against the rules, at one instant. Finds nothing when every act of the clock was on the agenda of its task and
 * says what the rules say; every event of a person’s act has its place in its command and counts from when that says; each calendar version
 * replans a task as it must; each sub-task is what its parent allows, and what is said of one that was refused is what its order came to; whatever was
 * withdrawn with its cohort names a decision on record; what is said of a dissemination was due; nothing is recorded as of a time to come; closed tasks and no others are marked as closed; and the policies
 * and calendars are those that were entered, put in force and pinned. Other acts are not decided again: the organisation of the day is not
 * kept, and rules change.
 */
export const retrace = (
  database: Pick<DataSource, 'transaction'>,
  taskId: string | null = null,
): Promise<Retraced> =>
  database.transaction('REPEATABLE READ', async (manager) => {
    const latest = await latestPossible(manager);
    const streams = await manager.query<StreamRow[]>(
      'SELECT stream_id AS "streamId", closed, kind FROM es.stream WHERE $1::uuid IS NULL OR stream_id = $1 ORDER BY stream_id',
      [taskId],
    );
    const calendars = await calendarsIn(manager);
    const rulesOfTasks = taskRules(calendars);
    const rulesOfDirectives = directiveRules(calendars, await policiesIn(manager));
    const findings: Finding[] = [];
    const pinned = new Map<string, IssuedTask>();
    for (const stream of streams) {
      if (stream.kind === 'unit') {
        findings.push(...(await traceOf(manager, unitRules, stream, latest)).findings);
        continue;
      }
      if (stream.kind === 'directive') {
        findings.push(...(await traceOf(manager, rulesOfDirectives, stream, latest)).findings);
        continue;
      }
      const { findings: found, state: task } = await traceOf(manager, rulesOfTasks, stream, latest);
      findings.push(...found, ...(await familyFindings(manager, task, calendars)));
      findings.push(...(await cohortFindings(manager, task)));
      findings.push(...(await refusedLineFindings(manager, stream.streamId)));
      if (isIssued(task)) pinned.set(JSON.stringify([task.policy, task.calendarVersion]), task);
    }
    return { findings, rules: await ruleFindings(manager, pinned.values()) };
  });
