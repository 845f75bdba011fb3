import type { FoundProblem } from '#contracts';
import { genesis, nextHead } from '../canonical.ts';
import type { StreamRecord } from './records.ts';

/** Something that is not as it was written, and where. */
export type Finding = { streamId: string; version: number | null; problem: FoundProblem };

/** Walks one stream’s events in order with the chain in hand, from nothing to the head. */
export const chainFindings = ({ streamId, stream, events }: StreamRecord): Finding[] => {
  const findings: Finding[] = [];
  const find = (version: number | null, problem: FoundProblem) =>
    findings.push({ streamId, version, problem });
  let version = 0;
  let head: Buffer = genesis;
  for (const row of events) {
    if (row.version !== version + 1) find(version + 1, { code: 'event-missing' });
    version = row.version;
    head = nextHead(head, row.body);
    if (!head.equals(row.hash)) find(version, { code: 'chain-broken' });
    head = row.hash;
  }
  if (!stream && events.length > 0) find(null, { code: 'stream-missing' });
  if (stream && !(stream.version === version && stream.head.equals(head)))
    find(version, { code: 'head-differs', endsAt: version, head: stream.version });
  return findings;
};
