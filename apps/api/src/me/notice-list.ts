import { z } from 'zod';
import { Instant, sentenceFor, summarySentence } from '#contracts';
import type { Language, Names, Notice } from '#contracts';
import type { NoticeLine, SummaryLine, Texts } from '#read-models';
import { flag, paging } from '../http/page.ts';

export const NoticeQuery = z.strictObject({
  unopened: flag.default(false).meta({ description: 'Only what was not opened yet' }),
  ...paging,
});

export const NoticePlace = z.strictObject({ sentAt: Instant, noticeId: z.string() });

export const placeOf = ({ sentAt, noticeId }: NoticeLine) => ({ sentAt: sentAt.toISOString(), noticeId });

/** The instants of the summaries among some notices. */
export const summariesAmong = (lines: readonly NoticeLine[]): Date[] =>
  lines.filter(({ rule }) => rule === 'summary').map(({ effectiveAt }) => effectiveAt);

type Wording = { names: Names; texts: Texts; language: Language };

const summaryView = (lines: readonly SummaryLine[], { names, texts }: Wording) => ({
  tasks: lines.length,
  late: lines.filter(({ daysLate }) => daysLate > 0).length,
  lines: lines.map(({ summaryAt: _, title, unitId, ...line }) => ({
    ...line,
    title: texts(title),
    unit: { unitId, name: names.unit(unitId) },
  })),
});

/** A notice says what the event says that it tells of; a summary, how many tasks it has. */
export const noticeOf =
  (summarised: readonly SummaryLine[], wording: Wording) =>
  ({ event, title, unitId, ...line }: NoticeLine): z.infer<typeof Notice> => {
    const { names, texts, language } = wording;
    const effectiveAt = line.effectiveAt.toISOString();
    const own = summarised.filter(({ summaryAt }) => summaryAt === effectiveAt);
    const summary = line.rule === 'summary' ? summaryView(own, wording) : null;
    return {
      ...line,
      title: texts(title),
      unit: { unitId, name: names.unit(unitId) },
      sentence: summary
        ? summarySentence(summary.tasks, summary.late)[language]
        : sentenceFor(event, names, language),
      effectiveAt,
      sentAt: line.sentAt.toISOString(),
      openedAt: line.openedAt?.toISOString() ?? null,
      summary,
    };
  };
