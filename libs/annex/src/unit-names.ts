import type { AnnexFinding } from '#contracts';
import { folded, wordsOf } from './words.ts';

export type NamedUnit = { unitId: string; name: string };

/** The units that a paper may mean, as they are called on its date, and who is above them all. */
export type UnitsThen = { units: readonly NamedUnit[]; authority: NamedUnit };

export type UnitRead =
  { unitId: string; finding?: AnnexFinding } | { finding: AnnexFinding; candidates: NamedUnit[] };

/** What is written short, and for what it stands; the same letters may stand for several. */
const abbreviations: Record<string, string[]> = {
  ubnd: ['ủy ban nhân dân'],
  hđnd: ['hội đồng nhân dân'],
  ubmttq: ['ủy ban mặt trận tổ quốc'],
  mttq: ['mặt trận tổ quốc'],
  vp: ['văn phòng'],
  p: ['phòng', 'phường'],
  x: ['xã'],
  h: ['huyện'],
  tx: ['thị xã'],
  tp: ['thành phố', 'tư pháp'],
  tt: ['thị trấn', 'trung tâm', 'thông tin', 'thể thao', 'truyền thông'],
  ttr: ['thị trấn', 'thanh tra'],
  ttyt: ['trung tâm y tế'],
  ttvh: ['trung tâm văn hóa'],
  gd: ['giáo dục'],
  đt: ['đào tạo'],
  gdđt: ['giáo dục đào tạo'],
  nn: ['nông nghiệp'],
  ptnt: ['phát triển nông thôn'],
  nnptnt: ['nông nghiệp phát triển nông thôn'],
  tn: ['tài nguyên', 'thanh niên'],
  mt: ['môi trường'],
  tnmt: ['tài nguyên môi trường'],
  lđ: ['lao động'],
  tb: ['thương binh'],
  xh: ['xã hội'],
  tbxh: ['thương binh xã hội'],
  lđtbxh: ['lao động thương binh xã hội'],
  vh: ['văn hóa'],
  vhtt: ['văn hóa thông tin', 'văn hóa thể thao'],
  dl: ['du lịch'],
  tc: ['tài chính', 'tổ chức'],
  kh: ['kế hoạch'],
  tckh: ['tài chính kế hoạch'],
  kt: ['kinh tế', 'kiểm tra'],
  ht: ['hạ tầng'],
  ktht: ['kinh tế hạ tầng'],
  nv: ['nội vụ'],
  dt: ['dân tộc'],
  bch: ['ban chỉ huy'],
  qs: ['quân sự'],
  chqs: ['chỉ huy quân sự'],
  bchqs: ['ban chỉ huy quân sự'],
  ca: ['công an'],
  hu: ['huyện ủy'],
  tttt: ['thông tin truyền thông'],
};

const mostReadings = 64;

const inWords = (text: string): string => wordsOf(text).join(' ');
const and = inWords('và');
const district = inWords('huyện');
const peoplesCommittee = inWords('ủy ban nhân dân');

/** Every way to spell a name out. `và` and marks between words do not count. */
const readingsOf = (text: string): string[] => {
  let readings = [''];
  for (const word of wordsOf(text)) {
    if (word === and) continue;
    const meant = abbreviations[word]?.map(inWords) ?? [word];
    readings = readings.flatMap((before) => meant.map((one) => `${before} ${one}`)).slice(0, mostReadings);
  }
  return readings.map((one) => one.trim());
};

/** A way to spell a name out, and what is left without what a unit of a district may or may not bear. */
type Reading = { whole: string; core: string };

/** Whose unit it is, and that it is a People’s Committee, are often left out. */
const coreOf = (whole: string, place: string): string =>
  whole
    .replace(new RegExp(`^${peoplesCommittee}(?= )`), '')
    .replace(new RegExp(`(^| )${district}( ${place})?$`), '')
    .trim();

const isPart = (written: string, unit: string) => written !== '' && ` ${unit} `.includes(` ${written} `);
const isSame = (written: string, unit: string) => written !== '' && written === unit;

/** From the surest on: the first level at which any unit is found decides. */
const levels: { matches: (written: Reading, unit: Reading) => boolean; sure: boolean }[] = [
  { matches: (written, unit) => isSame(written.whole, unit.whole), sure: true },
  { matches: (written, unit) => isSame(written.core, unit.core), sure: true },
  { matches: (written, unit) => isSame(folded(written.whole), folded(unit.whole)), sure: false },
  { matches: (written, unit) => isSame(folded(written.core), folded(unit.core)), sure: false },
  { matches: (written, unit) => isPart(folded(written.core), folded(unit.whole)), sure: false },
];

const generic = new Set(
  wordsOf('ủy ban nhân dân phòng xã thị trấn huyện trung tâm văn hội đồng').map(folded),
);

const tellingWords = (readings: readonly Reading[]): Set<string> =>
  new Set(readings.flatMap(({ core }) => folded(core).split(' ')).filter((word) => !generic.has(word)));

const begins =
  (form: RegExp) =>
  ({ readings }: Known): boolean =>
    readings.some(({ core }) => form.test(folded(core)));

type Known = { unit: NamedUnit; readings: Reading[] };

/** The units that share words with what is written, the likeliest first. */
const nearest = (written: readonly Reading[], known: readonly Known[]): NamedUnit[] => {
  const words = tellingWords(written);
  const sharedWith = ({ readings }: Known) =>
    [...tellingWords(readings)].filter((word) => words.has(word)).length;
  return known
    .map((one) => ({ unit: one.unit, shared: sharedWith(one) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, mostCandidates)
    .map(({ unit }) => unit);
};

const mostCandidates = 12;

/** Units that are meant together, by the words for them and how the names of such units begin. */
const groups: [RegExp, RegExp][] = [
  [/\bcac (xa|thi tran|phuong)\b/, /^(xa|thi tran|phuong) /],
  [/\bcac phong\b/, /^phong /],
];

/** Tells which unit a paper means by what is written; who is only likely is a candidate. */
export const unitNamer = ({ units, authority }: UnitsThen): ((written: string) => UnitRead) => {
  const place = (readingsOf(authority.name)[0] ?? '').replace(new RegExp(`^.*(^| )${district} `), '');
  const read = (text: string): Reading[] =>
    readingsOf(text).map((whole) => ({ whole, core: coreOf(whole, place) }));
  const known = units.map((unit): Known => ({ unit, readings: read(unit.name) }));
  const before = new Map<string, UnitRead>();

  const look = (written: string): UnitRead => {
    const readings = read(written);
    for (const { matches, sure } of levels) {
      const found = known.filter((one) =>
        one.readings.some((unit) => readings.some((w) => matches(w, unit))),
      );
      const [only, other] = found.map(({ unit }) => unit);
      if (!only) continue;
      if (other)
        return {
          finding: { code: 'unit-in-doubt', written },
          candidates: found.slice(0, mostCandidates).map(({ unit }) => unit),
        };
      const { unitId, name } = only;
      return sure ? { unitId } : { unitId, finding: { code: 'unit-understood', written, name } };
    }
    const [, ofGroup] = groups.find(([words]) => words.test(folded(written))) ?? [];
    return ofGroup
      ? {
          finding: { code: 'several-units' },
          candidates: known.filter(begins(ofGroup)).map(({ unit }) => unit),
        }
      : { finding: { code: 'unit-unknown', written }, candidates: nearest(readings, known) };
  };

  return (text) => {
    const written = text.normalize('NFC').replace(/\s+/g, ' ').trim();
    const result = before.get(written) ?? look(written);
    before.set(written, result);
    return result;
  };
};
