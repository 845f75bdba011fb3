export * from './acts.ts';
export * from './capacities.ts';
export * from './coordination.ts';
export * from './events.ts';
export * from './explanations.ts';
export * from './family.ts';
export { given } from './given.ts';
export type { Expected } from './given.ts';
export * from './milestones.ts';
export * from './organisation.ts';
export {
  inTheFamily,
  inTheOrganisation,
  nobodyActsUntil,
  theEngineIsAwayUntil,
  underThePolicy,
  withDirectives,
  withTheCalendar,
} from './stream.ts';
export * from './planned.ts';
export { at8, local } from './time.ts';
