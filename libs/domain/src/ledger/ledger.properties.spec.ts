import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TaskEvent } from '#contracts';
import { ledgerOf, vietnamCalendar } from '#domain';
import { calendars, playAll, stories } from '../../../../test/support/domain/random.ts';
import { runClock } from '../../../../test/support/domain/stream.ts';

const known = Object.fromEntries([vietnamCalendar, ...calendars].map((one) => [one.version, one]));
const until = '2026-09-30T00:00:00.000Z';

/** Lateness opens an entry, unless it is only a milestone that was missed. */
const isAccountedFor = ({ type, data }: TaskEvent): boolean =>
  type === 'SpellOpened' && !data.obligationId.startsWith('milestone');

describe('the ledger of any story', () => {
  it('has every spell but those of milestones once, and its slices come to its days late, one after the other', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { events, facts, now } = runClock(playAll(story), until);
        const entries = ledgerOf(events, now, { directory: facts.directory, calendars: known });
        expect(entries).toHaveLength(events.filter(isAccountedFor).length);
        for (const { slices, daysLate, objectiveDays, versions } of entries) {
          expect(slices.reduce((sum, one) => sum + one.daysLate, 0)).toBe(daysLate);
          expect(slices.map(({ from }) => from)).toStrictEqual(slices.map(({ from }) => from).toSorted());
          slices.slice(1).forEach((one, index) => expect(one.from > slices[index]!.to).toBe(true));
          expect(objectiveDays).toBeLessThanOrEqual(daysLate);
          expect(versions).toStrictEqual(versions.toSorted((a, b) => a - b));
        }
      }),
      { seed: 20260401, numRuns: 150 },
    );
  });
});
