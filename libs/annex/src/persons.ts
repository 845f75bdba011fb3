import type { AnnexColumn } from '#contracts';
import { inCell } from './finding.ts';
import type { Placed, Read } from './finding.ts';
import type { Item } from './items.ts';
import { personNamer } from './person-names.ts';
import type { PersonRead, PostThen } from './person-names.ts';
import { plain } from './words.ts';

/** Who the caller says is meant by what is written: everywhere, or in the item of one row. */
export type PersonsMeant = readonly {
  written: string;
  row?: number | undefined;
  postIds: readonly string[];
}[];

/** The posts of the organisation on the date of the paper, by what they can be on a task. */
export type PostsThen = {
  leaders: readonly PostThen[];
  monitors: readonly PostThen[];
  posts: readonly PostThen[];
};

/** How persons are told: by what the caller says is meant, else by name or title. */
export type PersonGrounds = PostsThen & { persons: PersonsMeant };

/** Somebody of a unit who does a part of a task. */
export type AssigneeThen = { post: PostThen; postId: string; work: string };

/** What people write where there is nothing to say. */
const nothing = /^[-–—….\s]*$/;

const said = (item: Item, column: AnnexColumn): string => item.said[column]?.text.trim() ?? '';

/** Those who are meant as the caller says, of those who may be. A post that is none of these is meant in another item. */
const chosenIn = (
  written: string,
  { row }: Item,
  among: readonly PostThen[],
  persons: PersonsMeant,
): PostThen[] | undefined => {
  const own = persons.filter((one) => plain(one.written) === plain(written));
  const here = own.filter((one) => one.row === row);
  const meant = here.length > 0 ? here : own.filter((one) => one.row === undefined);
  const found = among.filter(({ postId }) => meant.some(({ postIds }) => postIds.includes(postId)));
  return found.length > 0 || meant.some(({ postIds }) => postIds.length === 0) ? found : undefined;
};

const called = ({ title, holders }: PostThen): string =>
  holders.length === 0 ? title : `${holders.join(', ')} (${title})`;

const understoodAs = (item: Item, column: AnnexColumn, written: string, read: PersonRead): Placed[] =>
  'post' in read && read.likely
    ? [inCell(item, column, { code: 'person-understood', written, name: called(read.post) })]
    : [];

/** One person in a cell, of those who hold some posts. */
const oneIn = (
  item: Item,
  column: 'leader' | 'monitor',
  among: readonly PostThen[],
  persons: PersonsMeant,
): Read<string | undefined> => {
  const written = said(item, column);
  if (nothing.test(written)) return { value: undefined, found: [] };
  const chosen = chosenIn(written, item, among, persons);
  if (chosen) return { value: chosen[0]?.postId, found: [] };
  const read = personNamer(among)(written);
  if ('post' in read) return { value: read.post.postId, found: understoodAs(item, column, written, read) };
  const finding = { code: `${column}-unknown` as const, written };
  return { value: undefined, found: [inCell(item, column, finding, { posts: read.posts })] };
};

/** The supervising leader whom an item names; undefined if none. */
export const leaderIn = (item: Item, { leaders, persons }: PersonGrounds): Read<string | undefined> =>
  oneIn(item, 'leader', leaders, persons);

/** The officer of the monitoring office who follows a task. */
export const monitorIn = (item: Item, { monitors, persons }: PersonGrounds): Read<string | undefined> =>
  oneIn(item, 'monitor', monitors, persons);

/** A part of a cell that names somebody: who is meant, or what was found. */
type Part = { written: string; posts: readonly PostThen[]; read?: PersonRead };

const isKnown = ({ posts, read }: Part): boolean => posts.length > 0 || read === undefined;

/** From one person to several. What follows a comma may be the title of whoever stands before it. */
const between = /,\s*|\s+và\s+|\s+&\s+/iu;

type Naming = {
  item: Item;
  among: readonly PostThen[];
  persons: PersonsMeant;
  named: (written: string) => PersonRead;
};

const partIn = (written: string, { item, among, persons, named }: Naming): Part => {
  const chosen = chosenIn(written, item, among, persons);
  if (chosen) return { written, posts: chosen };
  const read = named(written);
  return { written, posts: 'post' in read ? [read.post] : [], read };
};

/** A title behind whoever holds it says nothing more. */
const repeats = ({ read }: Part, before: Part | undefined): boolean => {
  const [holder] = before?.posts ?? [];
  if (!holder || !read) return false;
  return 'post' in read
    ? read.by === 'title' && read.post === holder
    : read.inDoubt && read.posts.includes(holder);
};

const peopleIn = (written: string, naming: Naming): Part[] => {
  const whole = partIn(written, naming);
  const parts = written.split(between).map((one) => one.trim());
  if (isKnown(whole) || parts.length === 1) return [whole];
  return parts
    .filter(Boolean)
    .map((one) => partIn(one, naming))
    .filter((one, index, all) => !repeats(one, all[index - 1]));
};

/** `ai: làm gì`; else `ai (làm gì)` or `ai – làm gì`, where what stands there is no title. */
const apart = [/^([^:]+):\s*(.+)$/s, /^([^(]+?)\s*\((.+)\)$/s, /^(.+?)\s+[-–—]\s+(.+)$/s];

type Entry = { parts: Part[]; work?: string };

const entryIn = (written: string, naming: Naming): Entry => {
  const whole = peopleIn(written, naming);
  if (whole.every(isKnown)) return { parts: whole };
  for (const form of apart) {
    const [, who, work] = form.exec(written) ?? [];
    if (who === undefined || work === undefined) continue;
    const parts = peopleIn(who.trim(), naming);
    if (parts.every(isKnown) || form === apart[0]) return { parts, work: work.trim() };
  }
  return { parts: whole };
};

/** What somebody is put down to do of whom no more is said than that they do something. */
const unsaid = 'Thực hiện nhiệm vụ';

const once = (all: readonly AssigneeThen[]): AssigneeThen[] =>
  [...new Set(all.map(({ postId }) => postId))].flatMap((postId) => {
    const own = all.filter((one) => one.postId === postId);
    const [first] = own;
    return first ? [{ ...first, work: [...new Set(own.map(({ work }) => work))].join('; ') }] : [];
  });

/** The persons of some units whom an item names, with what each does. */
export const assigneesIn = (
  item: Item,
  unitIds: readonly string[],
  { posts, persons }: PersonGrounds,
): Read<AssigneeThen[]> => {
  const written = said(item, 'assignees');
  if (nothing.test(written)) return { value: [], found: [] };
  const among = posts.filter(({ unitId }) => unitIds.includes(unitId));
  const naming: Naming = { item, among, persons, named: personNamer(among) };
  const entries = written
    .split(/[;\n]+/)
    .map((one) => one.trim())
    .filter((one) => !nothing.test(one))
    .map((one) => entryIn(one, naming));
  const found = entries.flatMap(({ parts }) =>
    parts.flatMap(({ written: part, read }): Placed[] => {
      if (!read) return [];
      if ('post' in read) return understoodAs(item, 'assignees', part, read);
      const code = read.inDoubt ? 'person-in-doubt' : 'person-unknown';
      return [inCell(item, 'assignees', { code, written: part }, { posts: read.posts })];
    }),
  );
  const without = entries
    .filter(({ work }) => work === undefined)
    .flatMap(({ parts }) => parts.flatMap((one) => one.posts));
  const unsaidOf: Placed[] =
    without.length === 0
      ? []
      : [
          inCell(item, 'assignees', {
            ...{ code: 'work-understood', work: unsaid },
            written: without.map(called).join('; '),
          }),
        ];
  const value = entries.flatMap(({ parts, work = unsaid }) =>
    parts.flatMap((one) => one.posts.map((post) => ({ post, postId: post.postId, work }))),
  );
  return { value: once(value), found: [...found, ...unsaidOf] };
};
