export { Accounts, hashPassword } from './accounts.ts';
export { CalendarVersions } from './calendar-versions.ts';
export type { Application, CalendarVersion } from './calendar-versions.ts';
export { Organisation0002 } from './migrations/0002-organisation.ts';
export { Capacities0008 } from './migrations/0008-capacities.ts';
export { Organisation } from './organisation.ts';
export type { HeldPost, Person } from './organisation.ts';
export { OrganisationData, seedOrganisation, seedRules } from './seed.ts';
