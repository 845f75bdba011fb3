import { z } from 'zod';
import { Instant, sentenceFor } from '#contracts';
import type { Language, Names, Notice } from '#contracts';
import type { NoticeLine, Texts } from '#read-models';
import { flag, paging } from '../http/page.ts';

export const NoticeQuery = z.strictObject({
  unopened: flag.default(false).meta({ description: 'Only what was not opened yet' }),
  ...paging,
});

export const NoticePlace = z.strictObject({ sentAt: Instant, noticeId: z.string() });

export const placeOf = ({ sentAt, noticeId }: NoticeLine) => ({ sentAt: sentAt.toISOString(), noticeId });

/** A notice says what the event says that it tells of. */
export const noticeOf =
  (names: Names, texts: Texts, language: Language) =>
  ({ event, title, unitId, ...line }: NoticeLine): z.infer<typeof Notice> => ({
    ...line,
    title: texts(title),
    unit: { unitId, name: names.unit(unitId) },
    sentence: sentenceFor(event, names, language),
    effectiveAt: line.effectiveAt.toISOString(),
    sentAt: line.sentAt.toISOString(),
    openedAt: line.openedAt?.toISOString() ?? null,
  });
