import type { Directory, Handing, SucceedTask } from '#contracts';
import type { Order } from './acts.ts';
import { organisation, theAdministrator } from './organisation.ts';
import { local } from './time.ts';

export const successionId = '0d000000-0000-4000-8000-000000000024';

export const theResolution = {
  ...{ number: '1677/NQ-UBTVQH15', issuedOn: '2026-03-02', issuedBy: 'Uỷ ban Thường vụ Quốc hội' },
};

/** Mon 16/03/2026 00:00: a unit has ended, and others have succeeded it. */
export const succeeded = (
  unitId: string,
  successorIds: string[],
  restTo: string | null = successorIds[0] ?? null,
  directory: Directory = organisation,
): Directory => ({
  ...directory,
  units: directory.units.map((unit) =>
    unit.unitId === unitId
      ? {
          ...unit,
          ...(successorIds.includes(unitId) ? {} : { to: local('2026-03-16 00:00') }),
          successions: [{ successionId, from: local('2026-03-16 00:00'), successorIds, restTo }],
        }
      : unit,
  ),
});

/** What a task is sent because of it, one minute later. */
export const theTaskSucceeded = (
  handings: Handing[] = [],
  at = '2026-03-16 00:01',
): Order & { body: SucceedTask } => ({
  ...{ by: theAdministrator, at },
  body: {
    ...{ type: 'SucceedTask', decisionId: successionId, handings },
    ...{ effectiveAt: local('2026-03-16 00:00'), paper: theResolution },
  },
});
