import type {
  Act,
  CommandOf,
  Directory,
  Instant,
  KnownDirective,
  KnownFamily,
  LocalDate,
  Policy,
  ReceivedCommand,
  TaskCommand,
  WorkingCalendar,
} from '#contracts';
import { localDateOf, withStays } from '../calendar/index.ts';
import type { Planning } from '../obligation/schedule.ts';
import { isIssued } from './task.ts';
import type { IssuedTask, Task } from './task.ts';

/** What a decision needs from outside the stream, fetched for it and given as data; `directives` and `family` where it asked for some. */
export type Facts = {
  calendar: WorkingCalendar;
  policy: Policy;
  directory: Directory;
  directives?: readonly KnownDirective[];
  family?: KnownFamily;
};

/** One act in hand: what was asked, from when it counts, on which task, with which facts. */
export type Case<Type extends Act> = {
  body: CommandOf<Type>;
  command: ReceivedCommand<TaskCommand>;
  at: Instant;
  today: LocalDate;
  task: IssuedTask;
  facts: Facts;
};

/** The same facts with the calendar as the task counts by it: no day on which it was suspended counts. */
export const countedBy = (task: Task, facts: Facts): Facts =>
  isIssued(task) ? { ...facts, calendar: withStays(facts.calendar, task.suspension.stays) } : facts;

/** From when an act counts: a paper’s effective time if the monitoring office gave one, else its receipt. */
export const effectiveAtOf = ({ body, receivedAt }: ReceivedCommand): Instant =>
  'effectiveAt' in body && body.effectiveAt !== undefined ? body.effectiveAt : receivedAt;

export const caseOf = <Type extends Act>(
  command: ReceivedCommand<TaskCommand>,
  task: IssuedTask,
  facts: Facts,
): Case<Type> => {
  const at = effectiveAtOf(command);
  return {
    body: command.body as CommandOf<Type>,
    command,
    at,
    today: localDateOf(at, facts.calendar),
    task,
    facts,
  };
};

/** How obligations of a task are planned: by its own pinned policy, with nothing sent before it is recorded. */
export const planningOf = ({
  command,
  task,
  facts,
}: Pick<Case<Act>, 'command' | 'task' | 'facts'>): Planning => ({
  policy: task.policy,
  calendar: facts.calendar,
  plannedAt: command.receivedAt,
});

/** The paper of a decision, if it has one, to stand in its event. */
export const paperIn = (body: { paper?: CommandOf<'SignOff'>['paper'] }) =>
  body.paper ? { paper: body.paper } : {};

/** The files that an act brings, to stand in its event. */
export const attached = ({ files }: Pick<CommandOf<'SubmitPlan'>, 'files'>) =>
  files === undefined ? {} : { files };
