import { folded, wordsOf } from './words.ts';

/** A post, and who held it on the date of the paper. */
export type PostThen = {
  postId: string;
  title: string;
  holders: readonly string[];
  unitId: string;
  unitName: string;
};

/** Who is meant; `likely` where it is not written literally. Nobody in particular: who may be, and whether there are such at all. */
export type PersonRead =
  { post: PostThen; by: 'name' | 'title'; likely?: true } | { posts: PostThen[]; inDoubt: boolean };

/** How titles are written short. */
const abbreviations: Record<string, string> = {
  ct: 'chủ tịch',
  pct: 'phó chủ tịch',
  tp: 'trưởng phòng',
  ptp: 'phó trưởng phòng',
  gđ: 'giám đốc',
  pgđ: 'phó giám đốc',
  bt: 'bí thư',
  pbt: 'phó bí thư',
  cvp: 'chánh văn phòng',
  pcvp: 'phó chánh văn phòng',
  cv: 'chuyên viên',
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
};

const inWords = (text: string): string => wordsOf(text).join(' ');
const spelledOut = (text: string): string =>
  wordsOf(text)
    .map((word) => (abbreviations[word] === undefined ? word : inWords(abbreviations[word])))
    .join(' ');

const honorific = new RegExp(`^(${['đ c', 'đồng chí', 'ông', 'bà', 'anh', 'chị'].map(inWords).join('|')}) `);

/** Words of titles, which say no name of anybody. */
const ofTitles = new Set(
  wordsOf(
    `${Object.values(abbreviations).join(' ')} chánh văn phòng ban cơ quan đơn vị cán bộ công chức viên chức nhân viên
     thường trực phụ trách huyện xã thị trấn phường tỉnh thành phố thuộc của`,
  ).map(folded),
);

/** The first words of a name, more and more of them: “UBND huyện” of “UBND huyện Đăk Tô”. */
const beginnings = (name: string): string[] =>
  name.split(' ').map((_, index, words) => words.slice(0, index + 1).join(' '));

/** A title with the unit behind it, once as it stands, once without the word that both have: “Trưởng phòng” of “Phòng Nội vụ”. */
const titlesOf = ({ title, unitName }: PostThen): string[] => {
  const [own, unit] = [spelledOut(title), spelledOut(unitName)];
  const last = own.split(' ').at(-1) ?? '';
  const behind = unit.startsWith(`${last} `) ? [unit, unit.slice(last.length + 1)] : [unit];
  return [own, ...behind.flatMap(beginnings).map((one) => `${own} ${one}`)];
};

type Known = { post: PostThen; names: string[]; titles: string[]; words: Set<string> };

const knownOf = (post: PostThen): Known => ({
  post,
  names: post.holders.map(inWords).filter(Boolean),
  titles: titlesOf(post),
  words: new Set([...ofTitles, ...titlesOf(post).flatMap((one) => folded(one).split(' '))]),
});

const contains = (text: string, words: string) => ` ${text} `.includes(` ${words} `);

/** Whether what is written beside a name is no more than a title. */
const isTitle = (rest: string, { words }: Known): boolean =>
  rest
    .split(' ')
    .filter(Boolean)
    .every((word) => words.has(folded(word)));

const mostCandidates = 12;

/**
 * Tells who is meant by what is written, among the posts of some units: by name, with or without a title, or by the title alone. What is
 * typed without accents may have any; what has some is what it says: Hùng is not Hưng.
 */
export const personNamer = (posts: readonly PostThen[]): ((written: string) => PersonRead) => {
  const known = posts.map(knownOf);

  const sharing = (words: string): PostThen[] => {
    const said = new Set(folded(words).split(' '));
    const shared = ({ names }: Known) =>
      names.flatMap((name) => folded(name).split(' ')).filter((word) => said.has(word)).length;
    return known
      .filter(({ names }) => names.length > 0)
      .map((one) => ({ post: one.post, shared: shared(one) }))
      .sort((a, b) => b.shared - a.shared)
      .map(({ post }) => post);
  };

  /** Those whose name is in what is written, and beside it nothing but a title; `others` have the name, and more is written. */
  const byName = (words: string, as: (text: string) => string) => {
    const [found, others]: [Known[], Known[]] = [[], []];
    for (const one of known) {
      const name = one.names.map(as).find((own) => contains(as(words), own));
      if (name === undefined) continue;
      const rest = ` ${as(words)} `.replace(` ${name} `, ' ').trim();
      (isTitle(rest, one) ? found : others).push(one);
    }
    return { found, others };
  };

  /** Several of one name are told apart by the title beside it. */
  const toldApart = (found: readonly Known[], words: string): readonly Known[] => {
    const titled = found.filter(({ titles }) => titles.some((title) => contains(words, title)));
    return titled.length > 0 ? titled : found;
  };

  return (written) => {
    const words = spelledOut(written).replace(honorific, '');
    const literally = (text: string) => text;
    const asked: PostThen[] = [];
    for (const as of folded(words) === words ? [literally, folded] : [literally]) {
      const likely = as === folded ? { likely: true as const } : {};
      const { found, others } = byName(words, as);
      const named = toldApart(found, words);
      const [only, other] = named.length > 0 ? named : [];
      if (only && !other) return { post: only.post, by: 'name', ...likely };
      if (only) return { posts: named.map(({ post }) => post).slice(0, mostCandidates), inDoubt: true };
      asked.push(...others.map(({ post }) => post));
      const titled = known.filter(({ titles }) => titles.some((title) => as(title) === as(words)));
      const [sole, more] = titled;
      if (sole && !more) return { post: sole.post, by: 'title', ...likely };
      if (sole) return { posts: titled.map(({ post }) => post).slice(0, mostCandidates), inDoubt: true };
    }
    const isGiven = (name: string) => [name, folded(name)].some((own) => own.endsWith(` ${words}`));
    const given = known.filter((one) => one.names.some(isGiven));
    const [only, other] = words === '' ? [] : given;
    if (only && !other) return { post: only.post, by: 'name', likely: true };
    if (only) return { posts: given.map(({ post }) => post).slice(0, mostCandidates), inDoubt: true };
    return { posts: [...new Set([...asked, ...sharing(words)])].slice(0, mostCandidates), inDoubt: false };
  };
};
