import { secretWords } from '#contracts/phrases';
import type { BodyOf } from '../acts/acts.ts';
import { statedCapacity } from '../acts/capacity-input.tsx';
import { paperIn } from '../acts/paper-input.tsx';
import { wrongIn } from '../acts/wrong.ts';
import { isProblem } from '../client/problem.ts';
import type { Me } from '../session/session.ts';
import type { Words } from '../words/vi/index.ts';
import { spanIn } from '../spans/span.ts';
import { isEachYear } from '../spans/years.ts';
import { takenOverIn } from './taken-over-input.tsx';

export type Values = Record<string, unknown>;
export type Issue = BodyOf<'IssueTask'>;
export type Issuing = NonNullable<Me['issuing']>;
export type Timing = 'dueOn' | 'dueIn' | 'urgent' | 'reviewOn' | 'undated';

/** How the draft says by when; by a day, until somebody chooses. */
export const timingIn = ({ timing }: Values): Timing => (timing as Timing | undefined) ?? 'dueOn';

const timed = (values: Values) => {
  const timing = timingIn(values);
  return { [timing]: timing === 'urgent' || timing === 'undated' ? true : values[timing] };
};

/** Products that are accepted one by one, as they are written in the draft. */
export const productsIn = ({ products }: Values): string[] =>
  Array.isArray(products) ? (products as string[]) : [];

const named = (values: Values) => {
  const products = productsIn(values).filter((product) => product.trim() !== '');
  return products.length === 0 ? {} : { products: products.map((product) => ({ product })) };
};

/** Left out, the policy says which evidence is needed. */
const evidenced = ({ evidenceBy, evidenceNeeded }: Values) =>
  evidenceBy === 'these' ? { evidenceNeeded: evidenceNeeded ?? [] } : {};

const withoutWords = [
  ...(['code', 'unitId', 'leaderPostId', 'coordinatingUnitIds', 'monitorPostId'] as const),
  ...(['reportOn', 'reportEvery'] as const),
  ...(['paper', 'effectiveAt'] as const),
];
/** What says something of the task itself: nothing of it is kept of a secret one. */
const words = ['title', 'content', 'product', 'productKind', 'note', 'quantity', 'assignees'] as const;

const asTyped = (values: Values, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, values[name]]));

/** How secret the task is, as far as it is. */
export const secrecyIn = ({ secrecy }: Values): Issue['secrecy'] => secrecy as Issue['secrecy'];

const unitIdsIn = (value: unknown): string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string' && one !== '');

/** The units whose people the draft may name: the one that gets the task, unless others get it as well, and those that coordinate. */
export const unitsIn = ({ unitId, alsoUnitIds, coordinatingUnitIds }: Values): string[] => [
  ...(unitIdsIn(alsoUnitIds).length > 0 ? [] : unitIdsIn(unitId)),
  ...unitIdsIn(coordinatingUnitIds),
];

const inWords = (values: Values) => {
  const secrecy = secrecyIn(values);
  if (secrecy) return { secrecy, title: secretWords };
  return { ...asTyped(values, words), ...named(values), ...evidenced(values) };
};

/** What the draft is to hold of a task that turns out to be secret: none of its words. */
export const wordless = Object.fromEntries(
  [...words, 'products', 'evidenceBy', 'evidenceNeeded'].map((name) => [name, undefined]),
);

/** For which years the draft is. Of a task in each of them it is the first one. */
const spanned = (values: Values) => {
  const span = spanIn(values['span']);
  if (!span) return {};
  return { span: isEachYear(values) ? { from: span.from, to: span.from } : span };
};

/** What the draft would send. */
export const issueIn = (values: Values, { choices }: Issuing, parentTaskId?: string): Issue =>
  ({
    type: 'IssueTask',
    ...asTyped(values, withoutWords),
    ...timed(values),
    ...spanned(values),
    ...inWords(values),
    ...takenOverIn(values),
    ...statedCapacity(choices, values),
    ...(parentTaskId === undefined ? {} : { parentTaskId }),
  }) as Issue;

type Label = keyof Words['issue'];

const labelOf: Record<string, Label> = {
  ...({ code: 'code', title: 'title', unitId: 'unit', leaderPostId: 'leader' } as const),
  ...({ dueOn: 'dueOn', dueIn: 'dueIn', reviewOn: 'reviewOn' } as const),
};

/** A term whose unit alone was chosen is none yet. */
const isFilled = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? 'length' in value : value !== undefined;

/** What has to be filled in before anything can be worked out, by its label. */
export const missingIn = (values: Values, { onlyByPaper }: Issuing): Label[] => {
  const timing = timingIn(values);
  const names = ['code', ...(secrecyIn(values) ? [] : ['title']), 'unitId', 'leaderPostId', timing];
  const missing = names.flatMap((name) => {
    const label = labelOf[name];
    return label && !isFilled(values[name]) ? [label] : [];
  });
  const paper = paperIn(values);
  const signed = paper?.number && paper.issuedOn && paper.signer;
  return (onlyByPaper || paper) && !signed ? [...missing, 'paper'] : missing;
};

/** At which field a refusal is shown. What is not here is shown above the button. */
const placeOf: Record<string, string> = {
  'secret-refused': 'secrecy',
  'nothing-to-take-over': 'takenOver',
  'unknown-unit': 'unitId',
  'unit-ended': 'unitId',
  'unit-has-no-head': 'unitId',
  'coordinator-is-lead': 'coordinatingUnitIds',
  'not-below': 'unitId',
  'not-a-leader-post': 'leaderPostId',
  'not-a-monitor-post': 'monitorPostId',
  'assignee-elsewhere': 'assignees',
  'assignee-vacant': 'assignees',
  'not-of-leading-unit': 'leaderPostId',
  'past-parent': 'timing',
  'due-date-or-term': 'timing',
  'due-date-passed': 'timing',
  'review-date-passed': 'timing',
  'report-date-out-of-range': 'reportOn',
  'outside-term': 'span',
  'due-outside-span': 'span',
};

/** What is wrong with a field: with what stands in it, or with the whole because of it. */
export const wrongWith = (error: Error | null, name: string): string | undefined =>
  wrongIn(error, name) ?? (isProblem(error) && placeOf[error.code] === name ? error.message : undefined);
