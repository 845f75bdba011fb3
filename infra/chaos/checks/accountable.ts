import { accountableProblem } from '#audit';
import { checkEach } from './check.ts';
import type { Check } from './check.ts';
import type { Stored } from './evidence.ts';

/** Who answers for a task is never in doubt, and never two. */
export const accountableCheck = ({ streams }: Pick<Stored, 'streams'>): Check =>
  checkEach(
    'accountable',
    'every open task has exactly one accountable unit at every instant',
    streams.values(),
    ({ taskId, events }) => {
      const problem = accountableProblem(events);
      return problem && `${taskId}: ${problem}`;
    },
  );
