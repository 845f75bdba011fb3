import { useState } from 'react';
import { isAnswer } from '../client/problem.ts';

/**
 * What somebody has begun to write: kept on the device until it is accepted, under the key with which it is sent. `id` stays the same from
 * its beginning on: what is written anew has it too. `unanswered` is the key with which it was last sent, until there is an answer.
 */
export type Draft = { id: string; key: string; unanswered?: string; values: Record<string, unknown> };

const fresh = (): Draft => ({ id: crypto.randomUUID(), key: crypto.randomUUID(), values: {} });

const kept = (place: string): Draft => {
  try {
    const { id, key, unanswered, values } = JSON.parse(localStorage.getItem(place) ?? '') as Partial<Draft>;
    if (typeof id !== 'string' || typeof key !== 'string' || !values) return fresh();
    return { id, key, values, ...(unanswered === undefined ? {} : { unanswered }) };
  } catch {
    return fresh();
  }
};

/** A draft that outlives the tab. What was changed after it was sent is another act, with a key of its own. */
export const useDraft = (personId: string, of: string, act: string) => {
  const place = `dondoc.draft/${personId}/${of}/${act}`;
  const [draft, setDraft] = useState(() => kept(place));
  const keep = (change: (draft: Draft) => Draft) =>
    setDraft((now) => {
      const next = change(now);
      localStorage.setItem(place, JSON.stringify(next));
      return next;
    });
  /** What went out has been answered; what goes out next is another act, also if nothing was changed: why it was refused may be mended elsewhere. */
  const answered = () => {
    const key = crypto.randomUUID();
    keep(({ id, values }) => ({ id, key, values }));
  };
  return {
    draft,
    set: (patch: Record<string, unknown>) => {
      const key = crypto.randomUUID();
      keep((now) => ({ ...now, key, values: { ...now.values, ...patch } }));
    },
    /** It goes out now, under this key. */
    sent: (unanswered: string) => keep((now) => ({ ...now, unanswered })),
    answered,
    /** It failed. Unless that is an answer, it may have arrived: it goes out under the same key again. */
    failed: (error: Error) => {
      if (isAnswer(error)) answered();
    },
    clear: () => {
      localStorage.removeItem(place);
      setDraft(fresh());
    },
  };
};

export type Drafted = ReturnType<typeof useDraft>;
