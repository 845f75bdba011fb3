export { accountableProblem } from './accountable.ts';
export { audit } from './audit.ts';
export type { Audit } from './audit.ts';
export { retrace } from './retrace.ts';
export type { Retraced } from './retrace.ts';
export type { RuleFinding } from './rules.ts';
