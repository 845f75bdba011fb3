import { IssueTask } from '#contracts';
import type { AnnexColumn, CommandOf, LocalDate, TaskSpan } from '#contracts';
import { amountIn } from './amount.ts';
import { dueIn } from './due.ts';
import { inCell } from './finding.ts';
import type { Placed, Read } from './finding.ts';
import type { Item } from './items.ts';
import { assigneesIn, leaderIn, monitorIn } from './persons.ts';
import type { AssigneeThen, PersonGrounds } from './persons.ts';
import { saysWhole, spanIn, stageIn } from './span.ts';
import { coordinatingUnits, leadUnits } from './units.ts';
import type { Meaning } from './units.ts';

/** What an item is understood by, beside its own words. */
export type Grounds = Meaning &
  PersonGrounds & {
    paper: { number: string; issuedOn: LocalDate };
    leaderPostId: string;
    reviewOn?: LocalDate | undefined;
    span?: TaskSpan | undefined;
  };

type Issue = CommandOf<'IssueTask'>;
/** A task as an item says it, without its unit, its persons and its paper. */
type Draft = Omit<Issue, 'unitId' | 'assignees' | 'paper' | 'effectiveAt' | 'capacity' | 'mandateId'>;

/** An item as it is understood: a task for each of some units, who does what of them, and what was found. */
export type Understood = {
  item: Item;
  draft: Draft;
  unitIds: string[];
  assignees: AssigneeThen[];
  found: Placed[];
};

const textOf = ({ said }: Item, column: AnnexColumn): string => said[column]?.text.trim() ?? '';

const mostTitle = 500;

const titled = (item: Item): Read<{ title: string; content?: string }> => {
  const [title, content] = [textOf(item, 'title'), textOf(item, 'content')];
  if (title === '') return { value: { title }, found: [inCell(item, 'title', { code: 'title-missing' })] };
  if (title.length <= mostTitle)
    return { value: { title, ...(content === '' ? {} : { content }) }, found: [] };
  const start = title.slice(0, mostTitle - 1).replace(/\s+\S*$/, '');
  return {
    value: { title: `${start}…`, content: [title, content].filter(Boolean).join('\n') },
    found: [inCell(item, 'title', { code: 'title-shortened' })],
  };
};

const fit = /[^\p{L}\p{N}\p{M}./-]+/gu;

/** The code in the paper, or one of the number of the paper and the place in it. */
const coded = (item: Item, place: number, { paper }: Grounds): Read<string> => {
  const own = textOf(item, 'code');
  if (own !== '') {
    const isFit = own.length <= 40 && own.replace(fit, '') === own;
    return { value: own, found: isFit ? [] : [inCell(item, 'code', { code: 'code-not-fit' })] };
  }
  const ordinal =
    textOf(item, 'ordinal')
      .replace(/[.)]+$/, '')
      .replace(fit, '') || String(place);
  return {
    value: `${paper.number.replace(fit, '').slice(0, 39 - ordinal.length)}-${ordinal}`.slice(0, 40),
    found: [],
  };
};

const timed = (item: Item, { paper, reviewOn, span }: Grounds): Read<Partial<Issue>> => {
  const said = item.said.due;
  if (said?.date !== undefined) return { value: { dueOn: said.date }, found: [] };
  if (span && saysWhole(textOf(item, 'due'))) {
    const [written, on] = [textOf(item, 'due'), `${span.to}-12-31`];
    return { value: { dueOn: on }, found: [inCell(item, 'due', { code: 'due-understood', written, on })] };
  }
  const read = dueIn(said?.text ?? '', paper.issuedOn);
  const found = read.finding ? [inCell(item, 'due', read.finding)] : [];
  if (!('timed' in read)) return { value: {}, found };
  if (!('standing' in read.timed)) return { value: read.timed, found };
  const { reportEvery } = read.timed;
  if (reviewOn === undefined)
    return { value: {}, found: [inCell(item, 'due', { code: 'review-day-needed' })] };
  return { value: { reviewOn, ...(reportEvery.length > 0 ? { reportEvery } : {}) }, found };
};

/** The years that an item is for: as a column of years says them, or else one of dates that says from when to when. */
const spanned = (item: Item, { span: ofPaper }: Grounds): Read<TaskSpan | undefined> => {
  if (item.said.span) {
    const { span, finding } = spanIn(textOf(item, 'span'), ofPaper);
    return { value: span, found: finding ? [inCell(item, 'span', finding)] : [] };
  }
  const due = textOf(item, 'due');
  return { value: saysWhole(due) ? ofPaper : stageIn(due), found: [] };
};

type Counted = { quantity?: { measuredIn: string; amount: number }; words?: string };

const counted = (item: Item): Read<Counted> => {
  const said = item.said.amount;
  const text = said?.text.trim() ?? '';
  if (text === '') return { value: {}, found: [] };
  const read = said?.number === undefined ? amountIn(text) : { amount: said.number };
  const found: Placed[] = 'finding' in read && read.finding ? [inCell(item, 'amount', read.finding)] : [];
  if (!('amount' in read)) return { value: 'words' in read ? { words: text } : {}, found };
  const own = 'measuredIn' in read ? read.measuredIn : undefined;
  const measuredIn = textOf(item, 'measure') || own;
  if (measuredIn === undefined)
    return { value: {}, found: [...found, inCell(item, 'amount', { code: 'measure-missing' })] };
  return { value: { quantity: { measuredIn, amount: read.amount } }, found };
};

/** Cells that are not what they seem: what they say cannot be taken for what the paper says. */
const suspect = (item: Item): Placed[] =>
  (Object.keys(item.said) as AnnexColumn[]).flatMap((column): Placed[] => {
    const said = item.said[column];
    if (!said || column === 'ordinal') return [];
    if (said.fault) return [inCell(item, column, { code: 'cell-fault', written: said.text })];
    if (said.formula) return [inCell(item, column, { code: 'formula' })];
    return said.date !== undefined && column !== 'due'
      ? [inCell(item, column, { code: 'words-made-a-date', on: said.date })]
      : [];
  });

const ofField: Partial<Record<string, AnnexColumn>> = {
  quantity: 'measure',
  monitorPostId: 'monitor',
  coordinatingUnitIds: 'coordinating',
};

/** What the schema of the act does not take. */
const unfit = (item: Item, draft: Draft, named: readonly AssigneeThen[]): Placed[] => {
  const assignees = named.map(({ postId, work }) => ({ postId, work }));
  const { error } = IssueTask.safeParse({ ...draft, assignees, unitId: 'any' });
  const fields = new Set(error?.issues.map(({ path }) => String(path[0])));
  return [...fields]
    .filter((field) => field !== 'title' || draft.title !== '')
    .filter((field) => field !== 'code')
    .map((field) => inCell(item, ofField[field] ?? (field as AnnexColumn), { code: 'not-fit', field }));
};

/** Understands an item: what its cells say becomes a task, or a finding that says what to do. */
export const understood = (item: Item, place: number, grounds: Grounds): Understood => {
  const [words, code, time, years] = [
    titled(item),
    coded(item, place, grounds),
    timed(item, grounds),
    spanned(item, grounds),
  ];
  const [lead, coordinating, amount] = [
    leadUnits(item, grounds),
    coordinatingUnits(item, grounds),
    counted(item),
  ];
  const [leader, monitor] = [leaderIn(item, grounds), monitorIn(item, grounds)];
  const unitIds = lead.value;
  const assignees: Read<AssigneeThen[]> =
    unitIds.length === 0
      ? // Of which unit they are is not known yet.
        { value: [], found: [] }
      : assigneesIn(item, [...unitIds, ...coordinating.value.unitIds], grounds);
  const note = [textOf(item, 'note'), ...coordinating.value.words, amount.value.words ?? '']
    .filter(Boolean)
    .join('\n');
  const product = textOf(item, 'product');
  const draft: Draft = {
    type: 'IssueTask',
    code: code.value,
    ...words.value,
    ...(product === '' ? {} : { product }),
    ...(note === '' ? {} : { note }),
    leaderPostId: leader.value ?? grounds.leaderPostId,
    ...(monitor.value === undefined ? {} : { monitorPostId: monitor.value }),
    ...(coordinating.value.unitIds.length === 0 ? {} : { coordinatingUnitIds: coordinating.value.unitIds }),
    reportOn: [],
    ...time.value,
    ...(years.value ? { span: years.value } : {}),
    ...(amount.value.quantity ? { quantity: amount.value.quantity } : {}),
  };
  const found = [words, code, time, years, leader, monitor, lead, coordinating, assignees, amount].flatMap(
    (one) => one.found,
  );
  return {
    ...{ item, draft, unitIds, assignees: assignees.value },
    found: [...suspect(item), ...found, ...unfit(item, draft, assignees.value)],
  };
};
