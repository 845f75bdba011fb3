import { useMutation } from '@tanstack/react-query';
import { perform } from '../acts/perform.ts';
import { isProblem } from '../client/problem.ts';
import { queries } from '../client/queries.ts';
import { dutyName } from '../words/phrase.ts';
import type { Duty } from './office.ts';

/** How many units were chased, and why others were not. */
export type Chased = { count: number; refused: { what: string; why: string }[] };

/** Chases one after the other: each counts for itself, and what is refused does not stop the others. */
const chase = async (duties: readonly Duty[]): Promise<Chased> => {
  const chased: Chased = { count: 0, refused: [] };
  try {
    for (const { taskId, obligationId, code, kind } of duties) {
      try {
        await perform(taskId, crypto.randomUUID(), { type: 'ChaseUnit', obligationId });
        chased.count += 1;
      } catch (error) {
        if (!isProblem(error)) throw error;
        chased.refused.push({ what: `${code}, ${dutyName(kind)}`, why: error.message });
      }
    }
  } finally {
    await queries.invalidateQueries({ queryKey: ['tasks'] });
  }
  return chased;
};

export const useChasing = () => useMutation({ mutationFn: chase });
