import type { components } from '../client/schema.d.ts';
import type { Both } from './phrase.ts';

/** What each kind of evidence is called. */
export const evidenceKinds: Record<components['schemas']['Evidence']['kind'], Both> = {
  document: { vi: 'văn bản', en: 'document' },
  minutes: { vi: 'biên bản', en: 'minutes' },
  photos: { vi: 'ảnh', en: 'photos' },
  figures: { vi: 'số liệu', en: 'figures' },
  other: { vi: 'khác', en: 'other' },
};
