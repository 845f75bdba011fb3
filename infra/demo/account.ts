import type { z } from 'zod';
import type {
  History,
  LedgerEntryView,
  Overview,
  PeriodCorrections,
  PeriodList,
  TaskLedger,
} from '#contracts';
import type { ApiClient, Seat } from './api-client.ts';
import type { TaskYear } from './year.ts';

type Corrections = z.infer<typeof PeriodCorrections>;

/** A stretch of lateness, and who answered for it day by day. */
export type LedgerEntry = z.infer<typeof LedgerEntryView>;

/** A formal reminder that was signed: its number, and how large it is as a letter. */
export type Letter = { task: string; number: string; docx: number; pdf: number };

/** What a leader and an auditor read when the year is over, as the API gives it. */
export type Account = {
  overview: Overview;
  told: { year: TaskYear; history: z.infer<typeof History> };
  /** The stretch of lateness for which most people answered in turn. */
  handedOver: LedgerEntry | undefined;
  letters: Letter[];
  closed: Corrections[];
};

const lettersOf = (api: ApiClient, seat: Seat, years: TaskYear[]): Promise<Letter[]> =>
  Promise.all(
    years.flatMap(({ task, taskId, state }) =>
      state.formalReminders.map(async ({ reminder, paper }) => {
        const size = async (format: string) =>
          (await api.bytes(seat, `/tasks/${taskId}/formal-reminders/${reminder}?format=${format}`)).length;
        return { task: task.code, number: paper.number, docx: await size('docx'), pdf: await size('pdf') };
      }),
    ),
  );

const headsIn = ({ slices }: LedgerEntry): number => new Set(slices.map(({ head }) => head?.personId)).size;

const handedOver = async (
  api: ApiClient,
  seat: Seat,
  years: TaskYear[],
): Promise<LedgerEntry | undefined> => {
  const entries: LedgerEntry[] = [];
  for (const { taskId, state } of years) {
    if (!state.obligations.some(({ kind, spells }) => kind === 'completion' && spells.length > 0)) continue;
    const ledger = await api.read<z.infer<typeof TaskLedger>>(seat, `/tasks/${taskId}/ledger`);
    entries.push(...ledger.entries.filter(({ kind }) => kind === 'completion'));
  }
  return entries.toSorted((a, b) => headsIn(b) - headsIn(a))[0];
};

const closedPeriods = async (api: ApiClient, seat: Seat): Promise<Corrections[]> => {
  const { items } = await api.read<z.infer<typeof PeriodList>>(seat, '/periods');
  return Promise.all(
    items.map(({ periodId }) => api.read<Corrections>(seat, `/periods/${periodId}/corrections`)),
  );
};

/** Reads the year through the API, in the post of whoever issued it; one task is told act by act. */
export const readAccount = async (
  api: ApiClient,
  seat: Seat,
  years: TaskYear[],
  told: TaskYear,
): Promise<Account> => ({
  overview: await api.read(seat, '/overview'),
  told: { year: told, history: await api.read(seat, `/tasks/${told.taskId}/history`) },
  handedOver: await handedOver(api, seat, years),
  letters: await lettersOf(api, seat, years),
  closed: await closedPeriods(api, seat),
});

/** Done, in time and by the first date, each as done ÷ owed; and the tasks that count otherwise than when their period was closed. */
export type RatesLine = {
  completion: string;
  onTime: string;
  firstDate: string;
  corrected: string[];
};

export const ratesIn = ({ overview, closed }: Account): RatesLine => {
  const { completion, onTime, firstDate } = overview.total.rates;
  const counts = ({ numerator, denominator }: typeof completion) => `${numerator}/${denominator}`;
  return {
    ...{ completion: counts(completion), onTime: counts(onTime), firstDate: counts(firstDate) },
    corrected: closed.flatMap(({ items }) => items.map(({ code }) => code)),
  };
};
