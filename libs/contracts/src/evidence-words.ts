import type { Evidence, EvidenceKind } from './evidence.ts';
import type { FileReference } from './files.ts';
import { joined, nothing } from './phrases.ts';
import type { Both } from './phrases.ts';
import { count, inDate } from './words.ts';

const kinds: Record<EvidenceKind, Both> = {
  document: { vi: 'văn bản', en: 'a document' },
  minutes: { vi: 'biên bản', en: 'minutes' },
  photos: { vi: 'ảnh', en: 'photos' },
  figures: { vi: 'số liệu', en: 'figures' },
  other: { vi: 'minh chứng khác', en: 'other evidence' },
};

const listOf = (parts: readonly Both[]): Both => joined(parts, ', ');

const kindsOf = (needed: readonly EvidenceKind[]): Both =>
  needed.length === 0 ? { vi: 'không yêu cầu', en: 'none' } : listOf(needed.map((kind) => kinds[kind]));

/** What follows in the sentence of an issue: the evidence that completion must carry. */
export const neededNote = (needed: readonly EvidenceKind[] | undefined): Both => {
  if (needed === undefined) return nothing;
  const { vi, en } = kindsOf(needed);
  return { vi: `, minh chứng khi hoàn thành: ${vi}`, en: `, to be completed with evidence: ${en}` };
};

/** Other evidence in place of what was asked for. */
export const newlyNeeded = (
  before: readonly EvidenceKind[] | undefined,
  after: readonly EvidenceKind[],
): Both => {
  const [from, to] = [kindsOf(before ?? []), kindsOf(after)];
  return {
    vi: `minh chứng khi hoàn thành từ "${from.vi}" thành "${to.vi}"`,
    en: `the evidence needed from "${from.en}" to "${to.en}"`,
  };
};

/** What follows in the sentence of an act that brings files. */
export const filesNote = (files: readonly FileReference[] = []): Both =>
  files.length === 0
    ? nothing
    : { vi: `, kèm ${files.length} tệp`, en: `, with ${count(files.length, 'file')}` };

const oneOf = ({ kind, number, issuedOn, files = [] }: Evidence): Both =>
  joined(
    [
      kinds[kind],
      ...(number === undefined ? [] : [{ vi: ` số ${number}`, en: ` ${number}` }]),
      ...(issuedOn === undefined ? [] : [{ vi: ` ngày ${inDate(issuedOn)}`, en: ` of ${inDate(issuedOn)}` }]),
      ...(files.length === 0
        ? []
        : [{ vi: ` (${files.length} tệp)`, en: ` (${count(files.length, 'file')})` }]),
    ],
    '',
  );

/** What follows in the sentence of a completion: what shows that the result is there. */
export const evidenceNote = (evidence: readonly Evidence[] = []): Both => {
  if (evidence.length === 0) return nothing;
  const { vi, en } = joined(evidence.map(oneOf), '; ');
  return { vi: `; minh chứng: ${vi}`, en: `; evidence: ${en}` };
};
