import type { Language } from '../words.ts';

export type Found = { stops: boolean; says: Record<Language, string> };

/** It must be mended, or its item left out. */
export const stop = (vi: string, en: string): Found => ({ stops: true, says: { vi, en } });
/** How something was understood, for whoever reads it to object. */
export const note = (vi: string, en: string): Found => ({ stops: false, says: { vi, en } });
