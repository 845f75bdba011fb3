import type { DataSource } from 'typeorm';
import type { Instant, TaskEvent } from '#contracts';
import { fold, isClosed, isIssued, notIssued, openSpell } from '#domain';
import type { IssuedTask } from '#domain';
import { EventStore } from '#event-store';
import type { DemoTask } from './data-schema.ts';
import type { Played } from './play.ts';

/** A task of the year, told by its events alone. */
export type TaskYear = { task: DemoTask; taskId: string; events: TaskEvent[]; state: IssuedTask };

/** One step up the ladder: which level of which task, about whom, and whom it led to. */
export type Escalation = { task: string; level: number; unit: string; post: string | null; at: Instant };

/** The figures of a year. All are counted from the events. */
export type Figures = {
  tasks: number;
  signedOff: number;
  withdrawn: number;
  overdueOpen: number;
  reminders: number;
  spells: number;
  escalations: Escalation[];
  events: number;
};

/** Reads every task’s events and folds them. */
export const readYear = async (
  owner: DataSource,
  tasks: DemoTask[],
  { taskIds }: Played,
): Promise<TaskYear[]> => {
  const store = new EventStore(owner);
  const years: TaskYear[] = [];
  for (const task of tasks) {
    const taskId = taskIds.get(task.code) ?? '';
    const events = await store.events(taskId);
    const state = fold(notIssued(taskId), events);
    if (!isIssued(state)) throw new Error(`${task.code} has no events.`);
    years.push({ task, taskId, events, state });
  }
  return years;
};

export const isEscalation = (event: TaskEvent): event is TaskEvent<'Escalated'> => event.type === 'Escalated';

/** Every escalation of the year with its task, in the order of the calendar. */
const escalationsOf = (years: TaskYear[]): { year: TaskYear; event: TaskEvent<'Escalated'> }[] =>
  years
    .flatMap((year) => year.events.filter(isEscalation).map((event) => ({ year, event })))
    .sort((a, b) =>
      a.event.effectiveAt < b.event.effectiveAt ? -1 : a.event.effectiveAt > b.event.effectiveAt ? 1 : 0,
    );

/** The post that was told; where the same person had been told before, the post in which that was. */
const postTold = ({ events }: TaskYear, event: TaskEvent<'Escalated'>): string | null => {
  const { mergedInto, obligationId, spell } = event.data;
  const first =
    mergedInto === undefined
      ? event
      : events
          .filter(isEscalation)
          .find(
            ({ data }) =>
              data.obligationId === obligationId && data.spell === spell && data.level === mergedInto,
          );
  return first?.told[0]?.postId ?? null;
};

const escalation = ({ year, event }: ReturnType<typeof escalationsOf>[number]): Escalation => {
  const { level, about } = event.data;
  const unit = about.side === 'unit' ? about.unitId : year.state.authorityId;
  return { task: year.task.code, level, unit, post: postTold(year, event), at: event.effectiveAt };
};

const isOverdue = ({ obligations }: IssuedTask): boolean =>
  obligations.some((one) => one.kind === 'completion' && openSpell(one) !== undefined);

/** Counts a year. */
export const figuresOf = (years: TaskYear[]): Figures => {
  const states = years.map(({ state }) => state);
  const all = years.flatMap(({ events }) => events);
  const count = (type: TaskEvent['type']) => all.filter((event) => event.type === type).length;
  return {
    tasks: years.length,
    signedOff: states.filter(({ stage }) => stage === 'signed_off').length,
    withdrawn: states.filter(({ stage }) => stage === 'withdrawn').length,
    overdueOpen: states.filter((state) => !isClosed(state) && isOverdue(state)).length,
    reminders: count('Reminded'),
    spells: count('SpellOpened'),
    escalations: escalationsOf(years).map(escalation),
    events: all.length,
  };
};
