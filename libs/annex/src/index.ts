export { annexOf, identityOf } from './annex.ts';
export type { Annex, AnnexGrounds } from './annex.ts';
export type { Understood } from './draft.ts';
export type { Placed } from './finding.ts';
export type { PostThen } from './person-names.ts';
export { readApart } from './reader.ts';
export { letterOf } from './table.ts';
export { Unreadable } from './unreadable.ts';
