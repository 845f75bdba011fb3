import type { Instant, Recipient, TaskEvent } from '#contracts';
import type { IssuedTask } from './task.ts';

/** Whom an entry told, as it has been corrected since. */
export type Telling = { version: number; at: Instant; told: Recipient[] };

const correctedBy = (tellings: readonly Telling[], { data }: TaskEvent<'NoticesCorrected'>): Telling[] =>
  tellings.map((telling) =>
    data.corrected
      .filter(({ version }) => version === telling.version)
      .reduce((one, { before, told, notTheirs = [] }) => {
        const wrong = [before, ...notTheirs.map(({ personId }) => personId), told.personId];
        return { ...one, told: [told, ...one.told.filter(({ personId }) => !wrong.includes(personId))] };
      }, telling),
  );

/** Folds one event into whom each entry of a task told. A corrective notice is no entry of its own: it changes whom others told. */
export const evolveTellings = (task: IssuedTask, event: TaskEvent): Telling[] => {
  if (event.type === 'NoticesCorrected') return correctedBy(task.tellings, event);
  const { version, recordedAt: at, told } = event;
  return told.length === 0 ? task.tellings : [...task.tellings, { version, at, told }];
};
