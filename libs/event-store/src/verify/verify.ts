import type { DataSource, EntityManager } from 'typeorm';
import { check } from './check.ts';
import type { Verification } from './check.ts';
import { rangeOf, rangesOf, readPage } from './pages.ts';
import type { Page, Range } from './pages.ts';

/** Begins to read the next page, while the one before is checked. */
const nextPage = (manager: EntityManager, ranges: Range[]): Promise<Page> | undefined => {
  const range = ranges.shift();
  const page = range && readPage(manager, range);
  // A failure is heard of when the page is asked for, and must not end the process before.
  page?.catch(() => undefined);
  return page;
};

/**
 * Checks one stream, or all, as they stand at one instant; changes nothing and stops nobody. Finds nothing when all is as written:
 *
 * - every chain runs from nothing to the head of its stream, version by version, and each hash is that of the bytes before it;
 * - every event is canonical, has the shape that its type and schema version promise, and says what the columns beside it say;
 * - every event is the clock’s, or comes of a command of its stream, by the same person in the same post and of the same instant;
 * - every command is what was received, and has the events that its outcome tells, no more and no fewer;
 * - every seal in a command has its words, or the mark that they were erased, and no words have another seal.
 *
 * What it cannot know is in docs/audit.md: above all whether a whole history was replaced by another that agrees with itself.
 */
export const verify = (
  database: Pick<DataSource, 'transaction'>,
  streamId: string | null = null,
): Promise<Verification> =>
  database.transaction('REPEATABLE READ', async (manager) => {
    const ranges = streamId === null ? await rangesOf(manager) : [await rangeOf(manager, streamId)];
    const found: Verification = { streams: 0, events: 0, commands: 0, texts: 0, erased: 0, findings: [] };
    let next = nextPage(manager, ranges);
    for (let page = await next; page; page = await next) {
      next = nextPage(manager, ranges);
      await check(page, found);
    }
    return found;
  });
