import type { Actor, ReceivedCommand, UnitCommandOf, UnitEvent, UnitEventType } from '#contracts';
import { defaultPolicy, place, unitDecider, vietnamCalendar } from '#domain';
import type { Decision, UnitRecord } from '#domain';
import { local } from './time.ts';
import { theDirectory } from './units.ts';

const streamId = '0e000000-0000-5000-8000-000000000002';

/** The authority of the stories, just founded. */
export const theAuthority: UnitRecord = unitDecider.evolve(unitDecider.initial(streamId), {
  ...{
    type: 'UnitFounded',
    streamId,
    version: 1,
    eventId: `${streamId}/installed/1`,
    commandId: null,
    told: [],
  },
  ...{ actor: 'installation', effectiveAt: local('2025-01-01 00:00'), recordedAt: local('2025-01-01 00:00') },
  data: { unitId: 'ubnd', parentId: null, tree: 'state', name: 'UBND huyện Đăk Tô' },
});

/** March 2026 is closed with some figures, worked out on Thu 02/04 08:00. */
export const march: UnitCommandOf<'ClosePeriod'> = {
  type: 'ClosePeriod',
  unitId: 'ubnd',
  from: '2026-03-01',
  to: '2026-03-31',
  asOf: local('2026-04-02 08:00'),
  figures: 'ab'.repeat(32),
};

/** Somebody closes a period, a second after its figures were worked out. */
export const closing = (
  by: Actor,
  body: UnitCommandOf<'ClosePeriod'>,
  unit: UnitRecord = theAuthority,
): Decision<UnitEventType> => {
  const commandId = `0c000000-0000-4000-8000-${String(unit.version).padStart(12, '0')}`;
  const receivedAt = new Date(Date.parse(body.asOf) + 1000).toISOString();
  const command: ReceivedCommand<typeof body> = { commandId, streamId, actor: by, receivedAt, body };
  const facts = { calendar: vietnamCalendar, policy: defaultPolicy, directory: theDirectory };
  return unitDecider.decide(command, unit, facts);
};

/** What was decided, as it stands in the stream. */
export const closedEvents = (
  decision: Decision<UnitEventType>,
  unit: UnitRecord = theAuthority,
): UnitEvent[] => {
  if ('rejection' in decision) throw new Error(`it was refused: ${decision.rejection.code}`);
  return place(decision.events, streamId, unit.version);
};

/** The authority with what was decided on it. */
export const after = (decision: Decision<UnitEventType>): UnitRecord =>
  closedEvents(decision).reduce(unitDecider.evolve, theAuthority);
