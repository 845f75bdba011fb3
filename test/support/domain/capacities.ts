import type { Directory, Mandate, Policy } from '#contracts';
import { local } from './time.ts';

/** Until Wed 25/03/2026 17:00 the head of xa-kon-dao signs off what phong-noi-vu has done, and grants it more time, for the chair. */
export const mandateOfTheChair: Mandate = {
  mandateId: 'uq-15',
  fromPostId: 'ct-ubnd',
  toPostId: 'ct-kon-dao',
  acts: ['SignOff', 'ApprovePlan', 'GrantExtension'],
  unitIds: ['phong-noi-vu'],
  from: local('2026-03-02 00:00'),
  to: local('2026-03-25 17:00'),
  paper: { number: '15/GUQ-UBND', issuedOn: '2026-02-27', issuedBy: 'UBND huyện' },
};

/** The same organisation, in which there is one more mandate. */
export const withMandate = (mandate: Mandate) => ({
  to: (directory: Directory): Directory => ({
    ...directory,
    mandates: [...(directory.mandates ?? []), mandate],
  }),
});

/** The supervising leader sees to all units until Fri 20/03/2026, then to xa-kon-dao; the authority takes tasks back as a body. */
export const withCapacities = (directory: Directory): Directory => ({
  ...directory,
  fields: [
    {
      postId: 'pct-1',
      name: 'Nội chính',
      unitIds: ['ubnd'],
      from: local('2026-01-01 00:00'),
      to: local('2026-03-20 00:00'),
    },
    {
      postId: 'pct-1',
      name: 'Kinh tế',
      unitIds: ['xa-kon-dao'],
      from: local('2026-03-20 00:00'),
      to: null,
    },
  ],
  collectives: [{ unitId: 'ubnd', acts: ['WithdrawTask'], from: local('2026-01-01 00:00'), to: null }],
});

/** Signing a task off, giving more time and taking it back need the supervising leader and the chair. */
export const twoSignatures = {
  signatories: [
    {
      acts: ['SignOff', 'GrantExtension', 'WithdrawTask'],
      of: [{ role: 'leader' }, { role: 'chair' }],
    },
  ],
} satisfies Partial<Policy>;
