import { describe, expect, it } from '@jest/globals';
import { after, closing, march } from '../../../../test/support/domain/periods.ts';
import {
  theAdministrator,
  theChair,
  theHead,
  theLeader,
  theMonitor,
} from '../../../../test/support/domain/index.ts';
import { local } from '../../../../test/support/domain/time.ts';
import { paper } from '../../../../test/support/domain/units.ts';

const refused = (code: string, details = {}) => ({ rejection: { code, details } });

describe('a reporting period', () => {
  it('is closed by the chair or a leader, with its figures by their digest', () => {
    for (const by of [theChair, theLeader]) {
      const { type: _, ...said } = march;
      expect(closing(by, march)).toMatchObject({
        events: [
          {
            type: 'PeriodClosed',
            actor: by,
            recordedAt: local('2026-04-02 08:00').replace(':00.', ':01.'),
            data: said,
          },
        ],
      });
    }
  });

  it('is entered by the monitoring office with the paper by which it was decided, and not without', () => {
    expect(closing(theMonitor, march)).toEqual(refused('paper-required'));
    expect(closing(theMonitor, { ...march, paper })).toMatchObject({
      events: [{ type: 'PeriodClosed', data: { paper } }],
    });
  });

  it('is closed by nobody else', () => {
    for (const by of [theHead, theAdministrator])
      expect(closing(by, { ...march, paper })).toMatchObject({ rejection: {} });
    expect(closing(theHead, march)).toEqual(refused('not-permitted'));
  });

  it('is closed once: what changes later stands apart', () => {
    const closed = after(closing(theChair, march));
    const again = { ...march, asOf: local('2026-04-03 08:00'), figures: 'cd'.repeat(32) };
    expect(closing(theLeader, again, closed)).toEqual(
      refused('period-closed', { from: march.from, to: march.to, closedAt: '2026-04-02T01:00:01.000Z' }),
    );
    expect(closing(theLeader, { ...again, from: '2026-01-01' }, closed)).toHaveProperty('events');
  });

  it('is closed when its last day is over, at 24:00', () => {
    const early = { ...march, asOf: '2026-03-31T16:59:59.999Z' };
    expect(closing(theChair, early)).toEqual(refused('period-not-over', { to: '2026-03-31' }));
    expect(closing(theChair, { ...march, asOf: local('2026-03-31 24:00') })).toHaveProperty('events');
  });
});
