import type { UnitEvent } from '#contracts';
import { streamOfUnit } from '#organisation';

/** What was installed stands in the stream of its unit, in its place. */
export const installationProblem = ({ streamId, version, eventId, data }: UnitEvent): string | undefined => {
  if (streamOfUnit(data.unitId) !== streamId) return `it is of unit ${data.unitId}, whose stream is another`;
  return eventId === `${streamId}/installed/${version}` ? undefined : 'it was not installed here';
};
