import type { Evidence, FileReference } from '#contracts';
import { seal } from './acts.ts';

/** A file, as a command names it once it has come through the door. */
export const file: FileReference = {
  ...{ sha256: 'ab'.repeat(32), size: 2000 },
  fileName: seal('15-QD-UBND.pdf'),
};

/** Thu 26/03/2026: with all that a document has to have. */
export const document: Evidence = {
  ...{ kind: 'document', number: '15/QĐ-UBND', issuedOn: '2026-03-26', issuedBy: 'UBND huyện' },
  files: [file],
};

/** Wed 25/03/2026. */
export const minutes: Evidence = { kind: 'minutes', issuedOn: '2026-03-25', files: [file] };

export const photos: Evidence = { kind: 'photos', files: [file] };
