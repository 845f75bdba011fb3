import { setImmediate as breath } from 'node:timers/promises';
import { chainFindings } from './chain.ts';
import type { Finding } from './chain.ts';
import { readEvent } from './event-text.ts';
import { inboxFindings } from './inbox.ts';
import type { Page } from './pages.ts';
import { recordsIn } from './records.ts';
import type { StreamRecord } from './records.ts';

export type Verification = {
  streams: number;
  events: number;
  commands: number;
  texts: number;
  erased: number;
  findings: Finding[];
};

const findingsIn = (record: StreamRecord): Finding[] => {
  const reads = record.events.map(readEvent);
  const ofEvents = record.events.flatMap(({ version }, index) => {
    const problem = reads[index]?.problem;
    return problem ? [{ streamId: record.streamId, version, problem }] : [];
  });
  return [...chainFindings(record), ...ofEvents, ...inboxFindings(record, reads)];
};

/** Checked in one go: about a millisecond, after which the next page gets its turn to come in. */
const streamsInOneGo = 8;

/** Checks all that the store holds about the streams of a page, and adds it to what was found before. */
export const check = async (page: Page, found: Verification): Promise<void> => {
  let inOneGo = 0;
  for (const record of recordsIn(page)) {
    if (inOneGo++ % streamsInOneGo === 0) await breath();
    found.streams += record.stream ? 1 : 0;
    found.events += record.events.length;
    found.commands += record.commands.length;
    found.texts += record.texts.length;
    found.erased += record.texts.filter(({ erased }) => erased).length;
    found.findings.push(...findingsIn(record));
  }
};
