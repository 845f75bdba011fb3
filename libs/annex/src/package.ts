import { unzipSync } from 'fflate';
import { most, Unreadable } from './unreadable.ts';

/** The parts of an office file, by name, with the bytes of those that are wanted. */
export type Parts = { names: Set<string>; bytes: Record<string, Uint8Array> };

/**
 * Opens an office file. What a part says of its size is added up before anything is unpacked, and no part is unpacked to more than it
 * said: so a bomb costs no memory.
 */
export const openPackage = (file: Uint8Array, wanted: RegExp): Parts => {
  const names = new Set<string>();
  let unpacked = 0;
  const take = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    names.add(name);
    if (names.size > most.parts) throw new Unreadable('annex-too-large');
    if (/vbaProject\.bin$/i.test(name)) throw new Unreadable('annex-macros');
    if (!wanted.test(name)) return false;
    unpacked += originalSize;
    if (unpacked > most.unpackedBytes) throw new Unreadable('annex-too-large');
    return true;
  };
  try {
    return { names, bytes: unzipSync(file, { filter: take }) };
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('annex-damaged');
  }
};
