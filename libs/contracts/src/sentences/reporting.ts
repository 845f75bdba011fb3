import type { Changed } from '../events.ts';
import { quantityName } from '../quantity-names.ts';
import { reportsOwed } from '../period-names.ts';
import type { Both } from '../phrases.ts';
import type { DataOf } from '../stream-events.ts';

/** What follows in the sentence of an issue: how much is to be reached, and how often it is reported on. */
export const reportingNote = ({ reportEvery, quantity }: DataOf<'TaskIssued'>): Both => {
  const note = { vi: '', en: '' };
  if (quantity) {
    const { vi, en } = quantityName(quantity);
    note.vi += `, khối lượng ${vi}`;
    note.en += `, ${en}`;
  }
  if (reportEvery) {
    const { vi, en } = reportsOwed(reportEvery);
    note.vi += `, báo cáo định kỳ ${vi}`;
    note.en += `, with reports ${en}`;
  }
  return note;
};

/** What a change says of the same. */
export const reportingChanges = ({ reportEvery, quantity }: Changed): Both[] => {
  const parts: Both[] = [];
  if (reportEvery) {
    const { vi, en } = reportsOwed(reportEvery);
    parts.push({ vi: `báo cáo định kỳ: ${vi}`, en: `the periodic reports: ${en}` });
  }
  if (quantity) {
    const { vi, en } = quantityName(quantity);
    parts.push({ vi: `khối lượng: ${vi}`, en: `the quantity: ${en}` });
  }
  return parts;
};
