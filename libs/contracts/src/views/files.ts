import { z } from 'zod';
import { EvidenceKind } from '../evidence.ts';
import { FileReference, Sha256 } from '../files.ts';
import { LocalDate } from '../time.ts';
import { Words } from './names.ts';
import { view } from './view.ts';

export const StoredFile = view('StoredFile', 'A file that is kept, as an act names it', FileReference.shape);

export const FileView = view('File', 'A file that an act brought', {
  sha256: Sha256,
  size: z.int().meta({ description: 'In bytes' }),
  fileName: Words,
});

export const EvidenceView = view('EvidenceView', 'What shows that a result is there', {
  kind: EvidenceKind,
  number: z.string().nullable(),
  issuedOn: LocalDate.nullable(),
  issuedBy: z.string().nullable(),
  note: Words.nullable(),
  files: z.array(FileView),
});
