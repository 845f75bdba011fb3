import type { z } from 'zod';
import type { AuditEntry } from '#contracts';
import { inLocal } from '../local-time.ts';
import type { TaskYear } from '../year.ts';

type Entry = z.infer<typeof AuditEntry>;

/** What follows from an act is counted, not told: the act says it. */
const isConsequence = ({ type }: Pick<Entry, 'type'>): boolean => type.startsWith('Obligation');

/** Lines of a plan and the task’s own text are long; a story quotes what people said to each other. */
const quoted = ['reason', 'remark', 'summary', 'note'];

const words = ({ type, words: said }: Entry): string[] =>
  type === 'TaskIssued'
    ? []
    : quoted.flatMap((field) => (said[field]?.text ? [`${' '.repeat(24)}“${said[field].text}”`] : []));

const enteredLater = ({ effectiveAt, recordedAt }: Entry): string =>
  Date.parse(recordedAt) - Date.parse(effectiveAt) > 60_000 ? ` (ghi nhận ${inLocal(recordedAt)})` : '';

/** A task’s life, act by act. */
export const story = (entries: Entry[]): string[] => [
  ...entries
    .filter((entry) => !isConsequence(entry))
    .flatMap((entry) => [
      `  ${inLocal(entry.effectiveAt)}  ${entry.sentence}${enteredLater(entry)}`,
      ...words(entry),
    ]),
  `  Ngoài ra, hệ thống ghi ${entries.filter(isConsequence).length} mục về việc phải làm được mở, dời hạn hoặc kết thúc.`,
];

const kindsIn = ({ events }: TaskYear): number =>
  new Set(events.filter((event) => !isConsequence(event)).map(({ type }) => type)).size;

/** The task to which most different things happened; of several the one with the longest history. */
export const richest = (years: TaskYear[]): TaskYear | undefined =>
  years.toSorted((a, b) => kindsIn(b) - kindsIn(a) || b.events.length - a.events.length)[0];
