import type { FoundProblem, UnitEvent } from '#contracts';
import { streamOfUnit } from '#organisation';

/** What was installed stands in the stream of its unit, in its place. */
export const installationProblem = ({
  streamId,
  version,
  eventId,
  data,
}: UnitEvent): FoundProblem | undefined => {
  if (streamOfUnit(data.unitId) !== streamId) return { code: 'of-another-unit', unitId: data.unitId };
  return eventId === `${streamId}/installed/${version}` ? undefined : { code: 'not-installed-here' };
};
