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

/** Checks all that the store holds about the streams of a page. */
export const check = async (page: Page): Promise<Verification> => {
  const records = recordsIn(page);
  const count = (of: (record: StreamRecord) => number) =>
    records.reduce((sum, record) => sum + of(record), 0);
  const findings: Finding[] = [];
  for (const [index, record] of records.entries()) {
    if (index % streamsInOneGo === 0) await breath();
    findings.push(...findingsIn(record));
  }
  return {
    streams: count(({ stream }) => (stream ? 1 : 0)),
    events: count(({ events }) => events.length),
    commands: count(({ commands }) => commands.length),
    texts: count(({ texts }) => texts.length),
    erased: count(({ texts }) => texts.filter(({ erased }) => erased).length),
    findings,
  };
};

/** Two parts of the store, taken together. */
export const together = (one: Verification, other: Verification): Verification => ({
  streams: one.streams + other.streams,
  events: one.events + other.events,
  commands: one.commands + other.commands,
  texts: one.texts + other.texts,
  erased: one.erased + other.erased,
  findings: [...one.findings, ...other.findings],
});
