import type { Instant, ObligationId } from '#contracts';
import { isOpen, levelsSaid, openSpell } from './obligation.ts';
import type { Obligation } from './obligation.ts';

/** One act of the clock: what falls due, on which obligation, when; or when a suspended task goes on, or one taken over is summarised. */
export type AgendaItem =
  { act: 'Resume'; stay: number; at: Instant } | { act: 'Summarise'; at: Instant } | OnObligation;

/** What falls due on an obligation. */
export type OnObligation =
  | { act: 'Remind'; obligationId: ObligationId; at: Instant }
  | { act: 'Deem'; obligationId: ObligationId; at: Instant }
  | { act: 'CutOffPeriod' | 'MissPeriod'; obligationId: ObligationId; at: Instant }
  | { act: 'OpenSpell'; obligationId: ObligationId; at: Instant; spell: number }
  | { act: 'Escalate'; obligationId: ObligationId; at: Instant; spell: number; level: number }
  | { act: 'AskExplanation'; obligationId: ObligationId; at: Instant; spell: number };

const remindersOf = ({ obligationId, schedule, remindedAt }: Obligation): OnObligation[] =>
  schedule.remindAt
    .filter((at) => remindedAt === null || at > remindedAt)
    .map((at) => ({ act: 'Remind', obligationId, at }));

/** What comes of it that the last day passes. */
const afterTerm = (obligation: Obligation): OnObligation[] => {
  const { obligationId, schedule } = obligation;
  return schedule.deemedAt === undefined
    ? latenessOf(obligation)
    : [{ act: 'Deem', obligationId, at: schedule.deemedAt }];
};

const latenessOf = (obligation: Obligation): OnObligation[] => {
  const { obligationId, schedule } = obligation;
  const open = openSpell(obligation);
  if (open?.voided) return [];
  const spell = open?.spell ?? obligation.spells.length + 1;
  const first = schedule.fromLevel ?? 1;
  const levels = schedule.levelAt
    .map((at, index): OnObligation => ({ act: 'Escalate', obligationId, at, spell, level: index + first }))
    .slice(levelsSaid(obligation));
  return open ? levels : [{ act: 'OpenSpell', obligationId, at: schedule.overdueAt, spell }, ...levels];
};

/** The data of a period are cut off once; a report that has not come by the time the next one is owed is missed. */
const periodOf = ({ obligationId, schedule, closed }: Obligation): OnObligation[] => {
  const { closesAt, missedAt } = schedule;
  return [
    ...(closesAt === undefined || closed
      ? []
      : [{ act: 'CutOffPeriod' as const, obligationId, at: closesAt }]),
    ...(missedAt === undefined ? [] : [{ act: 'MissPeriod' as const, obligationId, at: missedAt }]),
  ];
};

const order = {
  ...{ Remind: 0, Deem: 1, CutOffPeriod: 1, MissPeriod: 2 },
  ...{ OpenSpell: 3, Escalate: 4, AskExplanation: 5 },
};
/** The order in which the clock acts. */
export const byInstant = (a: OnObligation, b: OnObligation) =>
  a.at < b.at
    ? -1
    : a.at > b.at
      ? 1
      : order[a.act] - order[b.act] || (a.obligationId < b.obligationId ? -1 : 1);

/** Everything that the clock will do about obligations if nobody acts, in order. */
export const agendaOf = (obligations: readonly Obligation[]): OnObligation[] =>
  obligations
    .filter(isOpen)
    .flatMap((one) => [...remindersOf(one), ...periodOf(one), ...afterTerm(one)])
    .sort(byInstant);

/**
 * The next item due by an instant. Of several reminders of one obligation that have become due meanwhile (after an outage) only the
 * last is sent.
 */
export const nextDue = (agenda: readonly AgendaItem[], by: Instant): AgendaItem | undefined => {
  const due = agenda.filter((item) => item.at <= by);
  return due.find(
    (item) =>
      item.act !== 'Remind' ||
      !due.some(
        (later) => later.act === 'Remind' && later.obligationId === item.obligationId && later.at > item.at,
      ),
  );
};
