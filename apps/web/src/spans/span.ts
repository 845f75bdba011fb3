import { spanName } from '#contracts/phrases';
import type { components } from '../client/schema.d.ts';
import { say } from '../words/phrase.ts';
import { language } from '../words/speak.ts';

export type Span = components['schemas']['TaskSpan'];

/** The years of a task as its reader calls them. */
export const called = (span: Span): string => say(spanName(span));

/** The same within a sentence. */
export const inSentence = (span: Span): string => spanName(span)[language()];

/** The years that stand in a form; undefined as long as one is missing. */
export const spanIn = (value: unknown): Span | undefined => {
  const { from, to } = (value ?? {}) as Partial<Span>;
  return from !== undefined && to !== undefined ? { from, to } : undefined;
};

/** Whole terms and stages first, then year by year. */
export const bySpan = (one: Span | null, other: Span | null): number => {
  const place = (span: Span | null) => (span === null ? 0 : span.from === span.to ? 2 : 1);
  return (
    place(one) - place(other) || (one?.from ?? 0) - (other?.from ?? 0) || (one?.to ?? 0) - (other?.to ?? 0)
  );
};
