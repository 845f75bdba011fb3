import type { z } from 'zod';
import { sentenceFor, signing } from '#contracts';
import type { Actor, AuditEntry, Instant, Language, Names, Paper, TaskEventType } from '#contracts';
import type { Texts, WrittenEvent } from '#read-models';
import { named } from '../http/named.ts';
import { fileView } from '../tasks/files-view.ts';
import { wordsIn } from './words-in.ts';

type Entry = z.infer<typeof AuditEntry>;

const paperOf = (data: object, names: Names, texts: Texts): Entry['paper'] => {
  const paper = 'paper' in data ? (data.paper as Paper | undefined) : undefined;
  if (!paper) return null;
  const { file, signer } = paper;
  return { ...paper, signer: named<Actor>(signer, names), file: file ? fileView(texts)(file) : null };
};

/** How one event is read by people: what it says in the names of its day, who did it, who was told, and the proof beside it. */
export const auditEntry =
  (called: (at: Instant) => Names, texts: Texts, language: Language) =>
  ({ event, writtenAt, hash }: WrittenEvent<TaskEventType>): Entry => {
    const { version, type, effectiveAt, recordedAt, actor, commandId, told, data } = event;
    const names = called(effectiveAt);
    return {
      ...{ version, type, effectiveAt, recordedAt, commandId, hash },
      sentence: sentenceFor(event, names, language),
      writtenAt: writtenAt.toISOString(),
      actor: actor === 'clock' ? actor : named(actor, names),
      signed: actor === 'clock' ? null : signing(actor, names)[language],
      paper: paperOf(data, names, texts),
      told: told.map((one) => named(one, names)),
      data,
      words: wordsIn(data, texts),
    };
  };
