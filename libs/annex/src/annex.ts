import type { AnnexFinding, AnnexToImport, LocalDate } from '#contracts';
import { understood } from './draft.ts';
import type { Understood } from './draft.ts';
import { inCell } from './finding.ts';
import type { Placed } from './finding.ts';
import { headingsIn } from './headings.ts';
import type { Headings, ReadColumn } from './headings.ts';
import { itemsIn } from './items.ts';
import type { Item, Rows } from './items.ts';
import type { PostsThen } from './persons.ts';
import { markOfFile, markOfItem } from './stamps.ts';
import { indexOf } from './table.ts';
import type { Table } from './table.ts';
import { unitNamer } from './unit-names.ts';
import type { UnitsThen } from './unit-names.ts';
import { Unreadable } from './unreadable.ts';
import { plain } from './words.ts';

/** What an annex is understood by: what the caller says, and the organisation on the date of the paper. */
export type AnnexGrounds = Pick<
  AnnexToImport,
  'leaderPostId' | 'reviewOn' | 'span' | 'sheet' | 'columns' | 'mends' | 'units' | 'persons'
> & {
  paper: { number: string; issuedOn: LocalDate };
  organisation: UnitsThen & PostsThen;
};

/** An annex as it is understood. */
export type Annex = {
  sheet: string;
  columns: ReadColumn[];
  declared: number | null;
  items: Understood[];
  found: Placed[];
};

type Asked = Pick<AnnexGrounds, 'sheet' | 'columns' | 'mends'>;

/** Columns that the caller names come before what the headings say. */
const withNamed = (headings: Headings | undefined, columns: Asked['columns']): Headings | undefined => {
  const named = Object.entries(columns ?? {}).map(([column, letter]) => ({
    ...{ column: column as ReadColumn['column'], index: indexOf(letter), heading: '' },
  }));
  if (named.length === 0) return headings;
  const isNamed = ({ column, index }: ReadColumn) =>
    named.some((one) => one.column === column || one.index === index);
  const others = headings?.columns.filter((one) => !isNamed(one)) ?? [];
  return { from: headings?.from ?? 0, leftOut: headings?.leftOut ?? [], columns: [...others, ...named] };
};

const chosenTable = (tables: readonly Table[], { sheet, columns }: Asked) => {
  const among = sheet === undefined ? tables : tables.filter(({ name }) => name === sheet);
  for (const table of among) {
    const headings = withNamed(headingsIn(table), columns);
    if (headings?.columns.some(({ column }) => column === 'title')) return { table, headings };
  }
  throw new Unreadable('annex-without-table');
};

/** What a cell is taken to say instead. */
const mended = (item: Item, { mends }: Asked): Item =>
  mends
    .filter(({ row }) => item.rows.includes(row))
    .reduce(
      (one, { column, text }) => ({
        ...one,
        said: { ...one.said, [column]: { text, row: item.row, cell: one.said[column]?.cell ?? '' } },
      }),
      item,
    );

const speaking = /(\d{1,4})\s*(?:\([^)]{1,40}\)\s*)?(?:nội dung|nhiệm vụ|đầu việc|công việc)/;
const adding = /^tổng(?: cộng| số)?\s*:?\s*(\d{1,4})\b/;

/** How many items an annex says it has, above its headings or in its total. */
const declaredIn = ({ before, rows }: Table, { from }: Headings, { leftOut }: Rows): number | null => {
  const above = rows
    .slice(0, from)
    .flatMap(({ cells }) => cells.filter(({ merged }) => !merged).map(({ text }) => text));
  const said = [...before, ...above, ...leftOut.map(({ written }) => written)].map(plain);
  const found = said.map((text) => speaking.exec(text)?.[1] ?? adding.exec(text)?.[1]).find(Boolean);
  return found === undefined ? null : Number(found);
};

/** By what a task of a paper is known: what it says, and whose it is. Order, number and date may change in another version of the file. */
export const identityOf = ({ item, draft: { span } }: Understood, unitId: string): string => {
  const words = [item.said.title, item.said.content].map((one) => plain(one?.text ?? ''));
  // The same in each of several years is a task for each of them.
  const year = span && span.from === span.to ? [span.from] : [];
  return JSON.stringify([...words, unitId, ...year]);
};

/** The same words for the same unit twice would be one task. */
const withRepeats = (items: readonly Understood[]): Understood[] => {
  const first = new Map<string, number>();
  return items.map((one) => {
    const before = one.unitIds
      .map((unitId) => first.get(identityOf(one, unitId)))
      .filter((row) => row !== undefined);
    for (const unitId of one.unitIds) {
      const identity = identityOf(one, unitId);
      first.set(identity, first.get(identity) ?? one.item.row);
    }
    const repeated: Placed[] =
      before.length === 0
        ? []
        : [inCell(one.item, 'title', { code: 'row-repeated', rows: [...new Set(before)] })];
    return { ...one, found: [...one.found, ...repeated] };
  });
};

const joinedNote = ({ item }: Understood): Placed[] =>
  item.rows.length > 1 ? [{ finding: { code: 'rows-joined', rows: item.rows }, row: item.row }] : [];

/** Where the file is secret every item is, whatever its row says. */
const withMark = (one: Understood, table: Table, ofFile: string | undefined): Understood => {
  const mark = ofFile ?? markOfItem(table, one.item);
  if (mark === undefined) return one;
  return { ...one, found: [...one.found, { finding: { code: 'secret-item', mark }, row: one.item.row }] };
};

const countOf = (declared: number | null, found: number): AnnexFinding[] => {
  if (declared === null) return [];
  return declared === found
    ? [{ code: 'count-agrees', declared }]
    : [{ code: 'count-differs', declared, found }];
};

/** Understands the tables of a file as an annex. Throws `Unreadable` where none of them is one. */
export const annexOf = (tables: readonly Table[], grounds: AnnexGrounds): Annex => {
  const { table, headings } = chosenTable(tables, grounds);
  const rows = itemsIn(table.rows.slice(headings.from), headings.columns);
  const { organisation, ...rest } = grounds;
  const { leaders, monitors, posts } = organisation;
  const meaning = {
    ...{ ...rest, leaders, monitors, posts, persons: grounds.persons ?? [] },
    named: unitNamer(organisation),
    chosen: new Map(grounds.units.map(({ written, unitIds }) => [plain(written), unitIds])),
  };
  const mark = markOfFile(tables, table, rows.items);
  const items = withRepeats(
    rows.items.map((item, index) => understood(mended(item, grounds), index + 1, meaning)),
  ).map((one) => withMark({ ...one, found: [...one.found, ...joinedNote(one)] }, table, mark));
  const declared = declaredIn(table, headings, rows);
  const found: Placed[] = [
    ...(mark === undefined ? [] : [{ finding: { code: 'secret-annex' as const, mark } }]),
    ...countOf(declared, items.length).map((finding) => ({ finding })),
    ...headings.leftOut.map((heading) => ({ finding: { code: 'column-left-out' as const, heading } })),
    ...rows.leftOut.map(({ row, written }) => ({ finding: { code: 'row-left-out' as const, written }, row })),
  ];
  return { sheet: table.name, columns: headings.columns, declared, items, found };
};
