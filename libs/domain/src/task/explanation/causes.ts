import type { Cause } from '#contracts';

type Nature = 'objective' | 'subjective';

/** What each cause can be found to be. Some can only be the one or the other. */
const natures: Record<Cause, readonly Nature[]> = {
  disaster: ['objective'],
  'awaiting-opinion': ['objective', 'subjective'],
  'legal-obstacle': ['objective', 'subjective'],
  'no-funding': ['objective', 'subjective'],
  'no-staff': ['objective', 'subjective'],
  'slow-execution': ['subjective'],
  other: ['objective', 'subjective'],
};

/** Whether a cause can lie outside the unit (khách quan), or in it (chủ quan). */
export const canBe = (cause: Cause, nature: Nature): boolean => natures[cause].includes(nature);
