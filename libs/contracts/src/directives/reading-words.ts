import type { Both } from '../phrases.ts';
import { inDate } from '../words.ts';
import type { TargetReading, TargetTest } from './targets.ts';

type Bounds = { from?: number | undefined; to?: number | undefined };
type Read = Extract<TargetReading, { is: 'read' }>;
type Measured = Pick<Extract<TargetTest, { by: 'about' }>, 'measuredIn' | 'change' | 'average' | 'per'>;

/** A figure as Vietnamese papers write it, and as English ones do: 9,96 and 9.96. Never rounded. */
const figure = (n: number): Both => ({ vi: String(n).replace('.', ','), en: String(n) });

const joined = (...parts: (Both | undefined)[]): Both => {
  const said = parts.flatMap((part) => part ?? []);
  return { vi: said.map(({ vi }) => vi).join(' '), en: said.map(({ en }) => en).join(' ') };
};

const bounded = ({ from, to }: Bounds): Both => {
  if (from === undefined) return joined({ vi: 'nhiều nhất', en: 'at most' }, figure(to ?? 0));
  if (to === undefined) return joined({ vi: 'ít nhất', en: 'at least' }, figure(from));
  if (from === to) return figure(from);
  return joined({ vi: 'từ', en: 'from' }, figure(from), { vi: 'đến', en: 'to' }, figure(to));
};

const units = ({ measuredIn = '', per }: Measured): Both => {
  const rate = per ? `/${figure(per.figure).vi} ${per.of}` : '';
  const spaced = measuredIn === '' || measuredIn === '%' ? measuredIn : ` ${measuredIn}`;
  return { vi: spaced + rate, en: spaced + (per ? `/${figure(per.figure).en} ${per.of}` : '') };
};

const changes = {
  rise: { vi: 'tăng', en: 'a rise of' },
  fall: { vi: 'giảm', en: 'a fall of' },
} as const;

const measuredAs = (amount: Both, measured: Measured): Both => {
  const unit = units(measured);
  return joined(
    measured.change && changes[measured.change],
    measured.average && { vi: 'bình quân mỗi năm', en: 'a year on average' },
    { vi: amount.vi + unit.vi, en: amount.en + unit.en },
  );
};

const aims = {
  met: { vi: 'đạt các tiêu chí', en: 'the criteria are met' },
  held: { vi: 'được giữ vững', en: 'it is held' },
  raised: { vi: 'được nâng lên', en: 'it is raised' },
  'step-by-step': { vi: 'được hoàn thiện từng bước', en: 'it is completed step by step' },
  completed: { vi: 'được hoàn thành', en: 'it is completed' },
} as const;

const test = (the: TargetTest): Both => {
  switch (the.by) {
    case 'figure': {
      const said = measuredAs(bounded(the), the);
      const beyond = { vi: '(ngoài khoảng là không đạt)', en: '(beyond it is a miss)' };
      return the.beyond === 'misses' ? joined(said, beyond) : said;
    }
    case 'about':
      return measuredAs(joined({ vi: 'khoảng', en: 'about' }, figure(the.figure)), the);
    case 'baseline':
      return joined(measuredAs({ vi: `gấp ${figure(the.times).vi} lần`, en: `${the.times} times` }, the), {
        vi: `so với năm ${the.year}`,
        en: `that of ${the.year}`,
      });
    case 'criteria':
      return aims[the.aim];
  }
};

const clauses = ({ each, shareOf, ofWhich, over, until, yearly, phases }: Read): (Both | undefined)[] => [
  each === undefined ? undefined : { vi: `tính cho mỗi ${each}`, en: `for each ${each}` },
  shareOf === undefined ? undefined : { vi: `tỷ trọng trong ${shareOf}`, en: `as a share of ${shareOf}` },
  ofWhich && {
    vi: `trong đó ${ofWhich.map((one) => `${figure(one.figure).vi} ${one.what}`).join(', ')}`,
    en: `of which ${ofWhich.map((one) => `${one.figure} ${one.what}`).join(', ')}`,
  },
  over && { vi: `giai đoạn ${over.from} - ${over.to}`, en: `over ${over.from} to ${over.to}` },
  yearly && { vi: 'hằng năm', en: 'each year' },
  until === undefined
    ? undefined
    : { vi: `đến hết ngày ${inDate(until)}`, en: `by the end of ${inDate(until)}` },
  phases && {
    vi: `phân kỳ: ${phases.map((one) => `năm ${one.year} ${bounded(one).vi}`).join(', ')}`,
    en: `by phases: ${phases.map((one) => `${one.year} ${bounded(one).en}`).join(', ')}`,
  },
];

/** How a target is read, in one line. */
export const readingInWords = (reading: TargetReading): Both => {
  if (reading.is === 'undetermined')
    return { vi: 'chưa xác định được, cần ghi rõ cách hiểu', en: 'not determined; say how it is meant' };
  const tests = reading.tests.map(test);
  const all = { vi: tests.map(({ vi }) => vi).join(' và '), en: tests.map(({ en }) => en).join(' and ') };
  const rest = clauses(reading).flatMap((clause) => clause ?? []);
  return {
    vi: [all.vi, ...rest.map(({ vi }) => vi)].join('; '),
    en: [all.en, ...rest.map(({ en }) => en)].join('; '),
  };
};
