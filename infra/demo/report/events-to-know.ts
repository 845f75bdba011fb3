import { sentenceFor } from '#contracts';
import type { Names, TaskEvent } from '#contracts';
import { inLocal } from '../local-time.ts';
import type { TaskYear } from '../year.ts';

/** What a leader asks about at the end of a year, beside what was late. */
const known: ReadonlySet<TaskEvent['type']> = new Set<TaskEvent['type']>([
  ...(['ExtensionGranted', 'ExtensionRefused', 'TaskSuspended', 'TaskReopened', 'PeriodMissed'] as const),
  ...(['ContributionDeclined', 'ContributionRuled', 'ContributionDeemed'] as const),
  ...([
    'ExplanationSubmitted',
    'ExplanationRuled',
    'FormalReminderIssued',
    'FormalReminderAnswered',
  ] as const),
]);

/** A request in time is known by what was decided on it; a late one went to another leader. */
const isKnown = (event: TaskEvent): boolean =>
  known.has(event.type) || (event.type === 'ExtensionRequested' && event.data.late);

/** Later dates, contributions refused, explanations, formal reminders, stays, missed reports and what was reopened, in order. */
export const eventsToKnow = (years: TaskYear[], names: Names): string[] =>
  years
    .flatMap(({ task, events }) => events.map((event) => ({ task, event })))
    .filter(({ event }) => isKnown(event))
    .sort((a, b) => Date.parse(a.event.effectiveAt) - Date.parse(b.event.effectiveAt))
    .map(
      ({ task, event }) =>
        `  ${inLocal(event.effectiveAt)}  ${task.code}  ${sentenceFor(event, names, 'vi')}`,
    );
