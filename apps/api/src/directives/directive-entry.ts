import type { z } from 'zod';
import { sentenceFor } from '#contracts';
import type { DirectiveEventType, DirectiveHistory, Instant, Language, Names } from '#contracts';
import type { Texts, WrittenEvent } from '#read-models';
import { wordsIn } from '../audit/words-in.ts';
import { named } from '../http/named.ts';

type Entry = z.infer<typeof DirectiveHistory>['entries'][number];

/** How one event of a directive is read by people: who recorded what, its words, and the proof beside it. */
export const directiveEntry =
  (called: (at: Instant) => Names, texts: Texts, language: Language) =>
  ({ event, writtenAt, hash }: WrittenEvent<DirectiveEventType>): Entry => {
    const { version, type, effectiveAt, recordedAt, actor, commandId, data } = event;
    const names = called(effectiveAt);
    return {
      ...{ version, type, effectiveAt, recordedAt, commandId, data, hash },
      sentence: sentenceFor(event, names, language),
      writtenAt: writtenAt.toISOString(),
      actor: named(actor, names),
      words: wordsIn(data, texts),
    };
  };
