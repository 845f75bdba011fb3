import { z } from 'zod';
import { numbered } from './actor.ts';
import { sealedFiles, withFiles } from './files.ts';
import { freeText, Seal } from './text.ts';

/** What a result is shown by. */
export const EvidenceKind = z.enum(['document', 'minutes', 'photos', 'figures', 'other']).meta({
  id: 'EvidenceKind',
  description:
    'document (văn bản: number and symbol, date, issuer, file), minutes (biên bản: date, file), photos (ảnh: file), figures (số liệu: ' +
    'note), other (khác: note)',
});
export type EvidenceKind = z.infer<typeof EvidenceKind>;

/** What a task is to bring about. The policy says by which evidence each is shown. */
export const ProductKind = z.enum(['document', 'meeting', 'works', 'figures', 'other']).meta({
  id: 'ProductKind',
  description:
    'document (văn bản), meeting (hội nghị, cuộc họp), works (công trình), figures (chỉ tiêu, số liệu), other (khác)',
});
export type ProductKind = z.infer<typeof ProductKind>;

/** The kinds of evidence that a completion must carry. None: it needs no evidence. */
export const EvidenceNeeded = z
  .array(EvidenceKind)
  .refine((kinds) => new Set(kinds).size === kinds.length, 'each kind once');

export const Evidence = z
  .strictObject({
    kind: EvidenceKind,
    number: numbered.number.optional().meta({
      description: 'Number and symbol as they stand on the document, such as 15/QĐ-UBND',
    }),
    issuedOn: numbered.issuedOn.optional().meta({ description: 'The date on the document or the minutes' }),
    issuedBy: freeText(200).optional().meta({ description: 'The authority that issued the document' }),
    note: freeText(2000).optional(),
    ...withFiles,
  })
  .meta({ id: 'Evidence', description: 'Minh chứng: what shows that a result is there' });
export type Evidence = z.infer<typeof Evidence>;

/** As an event says it: words and names of files are seals. */
export const SealedEvidence = Evidence.extend({ note: Seal.optional(), ...sealedFiles });
