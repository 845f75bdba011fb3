import { explained, ruledOn } from '../../obligation/explanation.ts';
import type { Folds } from '../folds.ts';

/** How explanations of lateness change a task: they stay with what they are about. */
export const explanationFolds: Folds = {
  ExplanationSubmitted: (task, event) => ({ ...task, obligations: explained(task.obligations, event) }),
  ExplanationRuled: (task, event) => ({ ...task, obligations: ruledOn(task.obligations, event) }),
};
