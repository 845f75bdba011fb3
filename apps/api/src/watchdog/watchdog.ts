import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { WatchdogEntry, WatchdogPage } from '#contracts';
import { WatchdogRecord } from '#platform';
import type { Entry } from '#platform';
import { fromCursor, pageOf, paging } from '../http/page.ts';

export const WatchdogQuery = z.strictObject(paging);

const WatchdogPlace = z.strictObject({ entry: z.string().regex(/^\d{1,18}$/) });

const viewOf = ({ dueAt, foundAt, writtenAt, ...entry }: Entry): z.infer<typeof WatchdogEntry> => ({
  ...entry,
  dueAt: dueAt.toISOString(),
  foundAt: foundAt.toISOString(),
  writtenAt: writtenAt.toISOString(),
});

/** The record of the watchdog, for those who audit and those who administer. */
@Injectable()
export class Watchdog {
  private readonly record: WatchdogRecord;

  constructor(database: DataSource) {
    this.record = new WatchdogRecord(database);
  }

  async latest({ limit, cursor }: z.infer<typeof WatchdogQuery>): Promise<z.infer<typeof WatchdogPage>> {
    const before = fromCursor(cursor, WatchdogPlace)?.entry ?? null;
    return pageOf(await this.record.latest(limit + 1, before), limit, viewOf, ({ entry }) => ({ entry }));
  }
}
