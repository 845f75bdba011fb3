import type { Me } from './session.ts';

const checking: readonly string[] = ['auditor', 'administrator', 'chair', 'monitor'];
const overseeing: readonly string[] = ['auditor', 'administrator'];

const leading: readonly string[] = ['chair', 'leader'];
const entering: readonly string[] = [...leading, 'monitor'];

const leadingUnits: readonly string[] = ['head', 'deputy'];
const ofUnits: readonly string[] = [...leadingUnits, 'staff'];

const isOne = (of: readonly string[], me: Me | null | undefined): boolean => of.includes(me?.post.role ?? '');

/** Who may check the record, and is led there. The API decides. */
export const mayCheck = (me: Me | null | undefined): boolean => isOne(checking, me);

/** Who changes the organisation. */
export const isAdministrator = (me: Me | null | undefined): boolean => me?.post.role === 'administrator';

/** Who enters directives, and what changes them: whoever leads the authority, and its monitoring office. The API decides. */
export const mayEnterDirectives = (me: Me | null | undefined): boolean => isOne(entering, me);

/** Who enters what a leader has signed, from its paper. */
export const entersPapers = (me: Me): boolean => isOne(['monitor'], me);

/** Who acts for a unit under the authority. */
export const isOfUnit = (me: Me | null | undefined): boolean => isOne(ofUnits, me);

/** Whether somebody leads one of some units, be it the authority, so that its reports are theirs. The API decides, by mandates too. */
export const leadsOneOf = (me: Me | null | undefined, unitIds: readonly string[]): boolean =>
  isOne([...leadingUnits, ...leading], me) && unitIds.includes(me?.post.unitId ?? '');

/** Who may see who read what. */
export const maySeeReads = (me: Me | null | undefined): boolean => isOne(overseeing, me);
