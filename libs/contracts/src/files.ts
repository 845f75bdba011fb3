import { z } from 'zod';
import { Seal } from './text.ts';

/** SHA-256 of some bytes, 64 hexadecimal digits: of a file, its name in the store. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits')
  .meta({ description: 'SHA-256 of the bytes, hexadecimal' });

// What no file system takes, what hides in a name, and what turns its direction round.
const unfit = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|]/u;
// A name of nothing but dots, one that is hidden or loses its end, and those of devices on Windows.
const misleading = /^\.|\.$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A file as people call it. It is kept, and offered to whoever saves the file; no path is ever made of it. */
export const FileName = z
  .string()
  .normalize('NFC')
  .trim()
  .min(1)
  .max(200)
  .refine((name) => !unfit.test(name) && !misleading.test(name), 'a plain file name, such as 15-QD-UBND.pdf')
  .meta({ description: 'As people call it, such as 15-QD-UBND.pdf; no path' });

/** A file that an act names: kept before, by its hash. The name is sealed like all words that people write. */
export const FileReference = z
  .strictObject({ sha256: Sha256, size: z.int().min(1), fileName: FileName })
  .meta({ id: 'FileReference', description: 'A file as its upload was answered: hash, size in bytes, name' });
export type FileReference = z.infer<typeof FileReference>;

/** What an act may carry: files that are kept already. */
export const withFiles = {
  files: z
    .array(FileReference)
    .min(1)
    .max(20)
    .optional()
    .meta({ description: 'Files uploaded before, each as its upload was answered' }),
};

/** As an event says it: the names are seals. */
export const sealedFiles = {
  files: z
    .array(FileReference.extend({ fileName: Seal }))
    .min(1)
    .optional(),
};

const isReference = (value: object): value is FileReference => 'sha256' in value && 'fileName' in value;

/** Every file that a command or an event names, wherever in it. */
export const filesIn = (value: unknown): FileReference[] => {
  if (typeof value !== 'object' || value === null) return [];
  return isReference(value) ? [value] : Object.values(value).flatMap(filesIn);
};
