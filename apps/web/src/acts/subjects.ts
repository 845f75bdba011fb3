import type { components } from '../client/schema.d.ts';
import type { Task } from '../task/task.ts';
import { dayOf, inDate } from '../words/dates.ts';
import { dutyName, say } from '../words/phrase.ts';
import type { forms } from './forms.ts';

type Form = (typeof forms)[keyof typeof forms];
export type About = Extract<Form, { about?: unknown }>['about'];
type Entry = components['schemas']['AuditEntry'];

/** One thing that an act may be about: what it is called, and what the act then says. */
export type Subject = { label: string; values: Record<string, string | number> };

type Spell = Task['obligations'][number]['spells'][number];

const spells = (task: Task, wanted: (spell: Spell, ofUnit: boolean) => boolean): Subject[] =>
  task.obligations.flatMap(({ obligationId, kind, unit, spells: all }) =>
    all
      .filter((spell) => wanted(spell, unit !== null))
      .map(({ spell, openedAt }) => ({
        label: `${dutyName(kind)}: ${say({ vi: 'quá hạn từ', en: 'overdue since' })} ${inDate(dayOf(openedAt))}`,
        values: { obligationId, spell },
      })),
  );

/** What is late comes first: the first is meant where nobody chooses. */
const owedByUnits = (task: Task): Subject[] =>
  task.obligations
    .filter(({ state, unit }) => state === 'open' && unit !== null)
    .sort((one, other) => one.dueAt.localeCompare(other.dueAt))
    .map(({ obligationId, kind, unit, dueOn }) => ({
      label: `${unit?.name ?? ''}: ${dutyName(kind)}, ${say({ vi: 'hạn', en: 'due' })} ${inDate(dueOn)}`,
      values: { obligationId },
    }));

const contributions = (task: Task, states: readonly string[]): Subject[] =>
  task.contributions
    .filter(({ state }) => states.includes(state))
    .map(({ request, unit, question }) => ({
      label: `${unit.name}: ${question.text ?? ''}`,
      values: { request },
    }));

const milestones = ({ plan }: Task): Subject[] =>
  (plan?.lines ?? []).flatMap(({ work, milestone }, place) =>
    milestone?.state === 'followed'
      ? {
          label: `${place + 1}. ${work.text ?? ''}, ${say({ vi: 'hạn', en: 'due' })} ${inDate(milestone.dueOn)}`,
          values: { line: place + 1 },
        }
      : [],
  );

const entries = (history: Entry[]): Subject[] =>
  history
    .filter(({ type }) => type === 'TaskIssued' || type === 'TaskAmended')
    .map(({ version, sentence }) => ({ label: sentence, values: { version } }))
    .reverse();

/** What an act may be about on this task; `none` where there is nothing to choose. */
export const subjectsOf = (about: About, task: Task, history: Entry[]): Subject[] | 'none' => {
  switch (about) {
    case 'lateness':
      return spells(task, ({ explanation }, ofUnit) => ofUnit && !explanation);
    case 'explanation':
      return spells(task, ({ explanation }) => explanation !== null && !explanation.ruling);
    case 'overdue':
      return spells(task, ({ closedAt }, ofUnit) => ofUnit && closedAt === null);
    case 'owed':
      return owedByUnits(task);
    case 'voidable':
      return spells(task, ({ voided }) => voided === null);
    case 'contribution':
      return contributions(task, ['requested', 'declined']);
    case 'declined-contribution':
      return contributions(task, ['declined']);
    case 'impediment':
      return task.impediments
        .filter(({ state }) => state === 'open')
        .map(({ impediment, content }) => ({ label: content.text ?? '', values: { impediment } }));
    case 'milestone':
      return milestones(task);
    case 'reminder':
      return task.formalReminders.issued
        .filter(({ answer }) => !answer)
        .map(({ reminder, number, issuedOn }) => ({
          label: `${number}, ${inDate(issuedOn)}`,
          values: { reminder },
        }));
    case 'signing':
      return task.signing ? [{ label: '', values: { version: task.signing.version } }] : [];
    case 'entry':
      return entries(history);
    case undefined:
      return 'none';
  }
};
