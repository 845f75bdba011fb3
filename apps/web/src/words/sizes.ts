import { language } from './speak.ts';

const units = ['B', 'KB', 'MB', 'GB'] as const;

/** The size of a file as people write it here: 1,4 MB. */
export const inSize = (bytes: number): string => {
  const step = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), units.length - 1);
  const value = bytes / 1024 ** step;
  const text = step === 0 || value >= 10 ? String(Math.round(value)) : value.toFixed(1);
  return `${language() === 'vi' ? text.replace('.', ',') : text} ${units[step] ?? ''}`;
};
