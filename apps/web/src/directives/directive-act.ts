import { useMutation } from '@tanstack/react-query';
import type { Drafted } from '../acts/draft.ts';
import { performOnDirective } from '../acts/perform.ts';
import { queries } from '../client/queries.ts';
import type { components } from '../client/schema.d.ts';

export type OnDraft = {
  directiveId: string;
  drafted: Drafted;
  /** What the draft comes to; nothing while something is missing. */
  act: components['schemas']['DirectiveCommand'] | undefined;
  /** It is on record. */
  done: () => void;
};

/** Sends what a draft says of a directive. The draft stays until it is on record; what is changed in it takes back what was answered. */
export const useDirectiveAct = ({
  directiveId,
  drafted: { draft, set, clear, failed },
  act,
  done,
}: OnDraft) => {
  const performing = useMutation({
    mutationFn: () =>
      act
        ? performOnDirective(directiveId, draft.key, act)
        : Promise.reject(new Error('Something is missing.')),
    onSuccess: async (outcome) => {
      if (outcome === 'kept') return;
      clear();
      await queries.invalidateQueries({ queryKey: ['directives'] });
      done();
    },
    onError: failed,
  });
  const patch = (values: object) => {
    performing.reset();
    set({ ...values });
  };
  return { performing, patch };
};
