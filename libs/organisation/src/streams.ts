import type { UnitId } from '#contracts';
import { namedUuid } from '#event-store';

/** The namespace of units: any UUID, for ever the same. */
const units = '6f1c1a3e-0b6b-4e4e-9f0c-52a1d8f4b7a3';

/** The stream of a unit. A name is not an identity: it follows from the id alone. */
export const streamOfUnit = (unitId: UnitId): string => namedUuid(units, unitId);
