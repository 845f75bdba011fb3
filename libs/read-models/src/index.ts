export { ReadModels0003 } from './migrations/0003-read-models.ts';
export { compare, rebuild } from './rebuild.ts';
export type { Difference } from './rebuild.ts';
export { executionOf, rowsOf } from './rows.ts';
export type { Execution } from './rows.ts';
