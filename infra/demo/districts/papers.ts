import { randomUUID } from 'node:crypto';
import type { DirectiveCommandOf } from '#contracts';
import type { ApiClient, Seat } from '../api-client.ts';

/** A paper as an office enters it. `key` is what the others of the district call it here. */
export type Paper = {
  key: string;
  carriesOut: string[];
  act: Omit<DirectiveCommandOf<'RecordDirective'>, 'type' | 'carriesOut'>;
};

/** Under which id each paper is on record, by its key. */
export type OnRecord = ReadonlyMap<string, string>;

/** Puts the papers of a district on record, in their order: what a paper carries out stands before it. */
export const recordPapers = async (
  api: ApiClient,
  seat: Seat,
  papers: readonly Paper[],
): Promise<OnRecord> => {
  const onRecord = new Map<string, string>();
  for (const { key, carriesOut, act } of papers) {
    const directiveId = randomUUID();
    const above = carriesOut.flatMap((one) => onRecord.get(one) ?? []);
    await api.post(seat, `/directives/${directiveId}/commands`, {
      ...{ type: 'RecordDirective', ...act },
      ...(above.length > 0 ? { carriesOut: above } : {}),
    });
    onRecord.set(key, directiveId);
  }
  return onRecord;
};
