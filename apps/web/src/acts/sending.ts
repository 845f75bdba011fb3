import { useMutation } from '@tanstack/react-query';
import type { TaskCommand } from './acts.ts';
import type { Drafted } from './draft.ts';
import { becameOf, perform } from './perform.ts';
import type { Outcome } from './perform.ts';

/** What became of a draft. `done-before`: what was sent first was done, its answer was lost, and what was changed since was not sent. */
export type Became = Outcome | 'done-before';

type Sending = {
  taskId: string;
  drafted: Drafted;
  act: () => TaskCommand;
  became: (what: Became) => Promise<void>;
};

/**
 * Sends a draft so that it is one act. The same draft may be sent as often as it takes; one that was changed while an answer was missing goes
 * out only when it is known what became of the first.
 */
export const useSending = ({ taskId, drafted, act, became }: Sending) => {
  const { draft, sent, answered, failed } = drafted;
  return useMutation({
    mutationFn: async (): Promise<Became> => {
      const { key, unanswered } = draft;
      if (unanswered !== undefined && unanswered !== key && (await becameOf(unanswered)) === 'done') {
        answered();
        return 'done-before';
      }
      sent(key);
      return perform(taskId, key, act());
    },
    onError: failed,
    onSuccess: became,
  });
};
