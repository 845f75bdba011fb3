import { readCsv } from './csv.ts';
import { readDocument } from './document.ts';
import { openPackage } from './package.ts';
import type { Table } from './table.ts';
import { most, Unreadable } from './unreadable.ts';
import { readWorkbook } from './workbook.ts';

const beginsWith = (file: Uint8Array, ...bytes: number[]) => bytes.every((byte, at) => file[at] === byte);

const isZip = (file: Uint8Array) => beginsWith(file, 0x50, 0x4b, 0x03, 0x04);
/** The container of old office files, and of new ones with a password. */
const isCompound = (file: Uint8Array) => beginsWith(file, 0xd0, 0xcf, 0x11, 0xe0);

const hasPassword = (file: Uint8Array) =>
  Buffer.from(file.buffer, file.byteOffset, file.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );

/** The tables of a file, whatever it is called: its bytes say what it is. Throws `Unreadable`. */
export const readAnnex = (file: Uint8Array): Table[] => {
  if (file.length > most.bytes) throw new Unreadable('annex-too-large');
  if (isCompound(file)) throw new Unreadable(hasPassword(file) ? 'annex-encrypted' : 'annex-old-format');
  if (!isZip(file)) return readCsv(file);
  const { names } = openPackage(file, /^$/);
  if (names.has('xl/workbook.xml')) return readWorkbook(file);
  if (names.has('word/document.xml')) return readDocument(file);
  throw new Unreadable('annex-foreign');
};
