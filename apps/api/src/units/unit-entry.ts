import type { z } from 'zod';
import { sentenceFor } from '#contracts';
import type { Instant, Language, Names, UnitEventType, UnitHistory } from '#contracts';
import type { WrittenEvent } from '#read-models';
import { named } from '../http/named.ts';

type Entry = z.infer<typeof UnitHistory>['entries'][number];

/** How one event of a unit is read by people: what was decided, by which paper, who entered it, and the proof beside it. */
export const unitEntry =
  (called: (at: Instant) => Names, language: Language) =>
  ({ event, writtenAt, hash }: WrittenEvent<UnitEventType>): Entry => {
    const { version, type, effectiveAt, recordedAt, actor, commandId, data } = event;
    const names = called(effectiveAt);
    return {
      ...{ version, type, effectiveAt, recordedAt, commandId, data, hash },
      sentence: sentenceFor(event, names, language),
      writtenAt: writtenAt.toISOString(),
      actor: typeof actor === 'string' ? 'installation' : named(actor, names),
      paper: data.paper ?? null,
    };
  };
