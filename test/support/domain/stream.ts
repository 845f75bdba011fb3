import type {
  Actor,
  Calendar,
  Directory,
  Instant,
  KnownDirective,
  KnownFamily,
  NewEvent,
  Policy,
  ReceivedCommand,
  TaskEvent,
} from '#contracts';
import { default1, nextDue, place, taskDecider, vietnamCalendar } from '#domain';
import type { Facts, Task } from '#domain';
import type { Order, Step } from './acts.ts';
import { organisation } from './organisation.ts';
import { local } from './time.ts';

export const taskId = '0f000000-0000-4000-8000-000000000001';

/** A task’s stream as the engine would have it: what happened, what stands now, and the business time. */
export type Stream = {
  events: TaskEvent[];
  task: Task;
  now: Instant;
  facts: Facts;
  /** The versions of the calendar that have been entered; the one of `facts` is in force. */
  calendars: Calendar[];
  commands: number;
};

export const emptyStream = (): Stream => ({
  events: [],
  task: taskDecider.initial(taskId),
  now: local('2026-01-01 00:00'),
  facts: { calendar: vietnamCalendar, policy: default1, directory: organisation },
  calendars: [vietnamCalendar],
  commands: 0,
});

/** What a decision goes by, as the engine would look it up: for a command, or for the clock. */
export const factsFor = ({ task, facts, calendars }: Stream, command?: ReceivedCommand): Facts => {
  const version = taskDecider.calendarVersion(task, command);
  return { ...facts, calendar: calendars.find((one) => one.version === version) ?? facts.calendar };
};

export const append = (stream: Stream, events: NewEvent[]): Stream => {
  const placed = place(events, taskId, stream.task.version);
  return {
    ...stream,
    events: [...stream.events, ...placed],
    task: placed.reduce(taskDecider.evolve, stream.task),
  };
};

const later = (a: Instant, b: Instant) => (a > b ? a : b);

/**
 * Lets the clock do what falls due by an instant: each item when it falls due, or (`away`) all of them at the end, as after an outage.
 */
export const runClock = (stream: Stream, by: Instant, away = false): Stream => {
  let soFar = stream;
  for (let guard = 0; guard < 5000; guard++) {
    const agenda = taskDecider.agenda(soFar.task);
    const first = agenda[0];
    if (!first || first.at > by) return { ...soFar, now: later(soFar.now, by) };
    const now = later(soFar.now, away ? by : first.at);
    const item = nextDue(agenda, now);
    if (!item) return soFar;
    soFar = { ...append(soFar, taskDecider.decideClock(item, now, soFar.task, factsFor(soFar))), now };
  }
  throw new Error('the clock does not come to an end');
};

/** The act as the engine receives it: the first of a story has the command id …0001, the next …0002. */
export const received = <Part extends Step | Order>(
  stream: Stream,
  { by, at, body }: Part,
): ReceivedCommand<Part['body']> => command(stream, by, local(at), body);

export const command = <Body extends ReceivedCommand['body']>(
  { commands }: Stream,
  actor: Actor,
  receivedAt: Instant,
  body: Body,
): ReceivedCommand<Body> => ({
  commandId: `0c000000-0000-4000-8000-${String(commands + 1).padStart(12, '0')}`,
  streamId: taskId,
  actor,
  receivedAt,
  body,
});

/** Something other than an act that a story can tell: which organisation or policy is in force, or that time goes by. */
export type Circumstance =
  | { organisation: Directory }
  | { policy: Policy }
  | { calendar: Calendar }
  | { family: KnownFamily }
  | { directives: KnownDirective[] }
  | { nobodyActsUntil: string }
  | { awayUntil: string };

export const inTheOrganisation = (directory: Directory): Circumstance => ({ organisation: directory });
/** A calendar version is entered; it reaches the task when it is applied. */
export const withTheCalendar = (calendar: Calendar): Circumstance => ({ calendar });
/** What is known of the family of the task from now on. */
export const inTheFamily = (family: KnownFamily): Circumstance => ({ family });
/** What is known of directives from now on. */
export const withDirectives = (...directives: KnownDirective[]): Circumstance => ({ directives });
export const underThePolicy = (policy: Policy): Circumstance => ({ policy });
export const nobodyActsUntil = (time: string): Circumstance => ({ nobodyActsUntil: time });
/** The engine is away until then, and does everything that fell due only when it is back. */
export const theEngineIsAwayUntil = (time: string): Circumstance => ({ awayUntil: time });

/** Plays one part of a story. The clock does what falls due before an act; an act that is refused or changes nothing is no story. */
export const play = (stream: Stream, part: Step | Order | Circumstance): Stream => {
  if ('organisation' in part) return { ...stream, facts: { ...stream.facts, directory: part.organisation } };
  if ('policy' in part) return { ...stream, facts: { ...stream.facts, policy: part.policy } };
  if ('family' in part) return { ...stream, facts: { ...stream.facts, family: part.family } };
  if ('directives' in part) return { ...stream, facts: { ...stream.facts, directives: part.directives } };
  if ('calendar' in part) return { ...stream, calendars: [...stream.calendars, part.calendar] };
  if ('nobodyActsUntil' in part) return runClock(stream, local(part.nobodyActsUntil));
  if ('awayUntil' in part) return runClock(stream, local(part.awayUntil), true);
  const before = runClock(stream, local(part.at));
  const command = received(before, part);
  const decision = taskDecider.decide(command, before.task, factsFor(before, command));
  if ('rejection' in decision)
    throw new Error(`the story breaks off: ${part.body.type} ${decision.rejection.code}`);
  if (decision.events.length === 0)
    throw new Error(`the story stands still: ${part.body.type} changes nothing`);
  return { ...append(before, decision.events), commands: before.commands + 1 };
};
