import type { components } from '../client/schema.d.ts';

export type TargetReading = components['schemas']['TargetReading'];
type Read = Extract<TargetReading, { is: 'read' }>;
export type TargetTest = Read['tests'][number];

export const kindsOfTest = ['figure', 'about', 'baseline', 'criteria'] as const;
export const aims = ['met', 'held', 'raised', 'step-by-step', 'completed'] as const;

/** A test as it stands in a draft: every field that a test of any kind can have. */
export type TestValues = {
  by?: TargetTest['by'];
  from?: number | undefined;
  to?: number | undefined;
  misses?: boolean;
  figure?: number | undefined;
  times?: number | undefined;
  year?: number | undefined;
  aim?: (typeof aims)[number];
  measuredIn?: string | undefined;
  change?: 'rise' | 'fall' | undefined;
  average?: boolean;
  perFigure?: number | undefined;
  perOf?: string | undefined;
};

/** A reading as it stands in a draft. */
export type Values = {
  undetermined?: boolean;
  tests?: TestValues[];
  each?: string | undefined;
  shareOf?: string | undefined;
  overFrom?: number | undefined;
  overTo?: number | undefined;
  until?: string | undefined;
  yearly?: boolean;
  /** One a line: `1 | xã kiểu mẫu`. */
  ofWhich?: string;
  /** One year a line: `2021 | 1 | 2`. */
  phases?: string;
  note?: string | undefined;
};

const given = <Name extends string, Value>(name: Name, value: Value | undefined | '') =>
  (value === undefined || value === '' ? {} : { [name]: value }) as Partial<Record<Name, Value>>;

const measuredIn = ({ measuredIn, change, average, perFigure, perOf }: TestValues) => ({
  ...given('measuredIn', measuredIn),
  ...given('change', change),
  ...(average ? { average: true as const } : {}),
  ...(perFigure !== undefined && perOf ? { per: { figure: perFigure, of: perOf } } : {}),
});

const testIn = (values: TestValues): TargetTest | undefined => {
  const { by = 'figure', from, to, misses, figure, times, year, aim } = values;
  const measured = measuredIn(values);
  switch (by) {
    case 'figure': {
      if (from === undefined && to === undefined) return undefined;
      const beyond = misses ? { beyond: 'misses' as const } : {};
      return { by, ...given('from', from), ...given('to', to), ...beyond, ...measured };
    }
    case 'about':
      return figure === undefined ? undefined : { by, figure, ...measured };
    case 'baseline':
      return times === undefined || year === undefined ? undefined : { by, times, year, ...measured };
    case 'criteria':
      return aim && { by, aim };
  }
};

/** A figure as people write it: `1.250` is one thousand two hundred and fifty, `9,96` is 9.96. */
const figureIn = (text = ''): number => {
  const plain = text.trim().replace(/\.(?=\d{3}(\D|$))/g, '');
  return plain === '' ? NaN : Number(plain.replace(',', '.'));
};

const linesOf = (text = ''): string[][] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((part) => part.trim()));

const partsIn = (text: string | undefined) =>
  linesOf(text).map(([figure, what = '']) => ({ figure: figureIn(figure), what }));

const phasesIn = (text: string | undefined) =>
  linesOf(text).map(([year, from, to]) => ({
    year: Number(year),
    ...given('from', Number.isNaN(figureIn(from)) ? undefined : figureIn(from)),
    ...given('to', Number.isNaN(figureIn(to)) ? undefined : figureIn(to)),
  }));

/** What the draft says; nothing while something is missing, or a line cannot be read. */
export const readingIn = (values: Values): TargetReading | undefined => {
  if (values.undetermined) return { is: 'undetermined' };
  const tests = (values.tests ?? [{}]).map(testIn);
  const complete = tests.filter((one) => one !== undefined);
  const { each, shareOf, overFrom, overTo, until, yearly } = values;
  const ofWhich = partsIn(values.ofWhich);
  const phases = phasesIn(values.phases);
  const isUnread =
    complete.length < tests.length ||
    (overFrom === undefined) !== (overTo === undefined) ||
    ofWhich.some(({ figure, what }) => Number.isNaN(figure) || what === '') ||
    phases.some((phase) => Number.isNaN(phase.year) || !('from' in phase || 'to' in phase));
  if (isUnread) return undefined;
  return {
    ...{ is: 'read', tests: complete },
    ...given('each', each),
    ...given('shareOf', shareOf),
    ...(overFrom !== undefined && overTo !== undefined ? { over: { from: overFrom, to: overTo } } : {}),
    ...given('until', until),
    ...(yearly ? { yearly: true } : {}),
    ...(ofWhich.length > 0 ? { ofWhich } : {}),
    ...(phases.length > 0 ? { phases } : {}),
  };
};

const written = (figure: number | undefined): string =>
  figure === undefined ? '' : String(figure).replace('.', ',');

const valuesOfTest = (test: TargetTest): TestValues => {
  if (test.by === 'criteria') return { by: test.by, aim: test.aim };
  const { per, average, ...others } = test;
  return {
    ...others,
    ...(test.by === 'figure' && test.beyond === 'misses' ? { misses: true } : {}),
    ...(average ? { average } : {}),
    ...(per ? { perFigure: per.figure, perOf: per.of } : {}),
  };
};

/** How a target is read now. */
export const valuesOf = (reading: TargetReading): Values => {
  if (reading.is === 'undetermined') return {};
  const { tests, each, shareOf, over, until, yearly, ofWhich = [], phases = [] } = reading;
  return {
    tests: tests.map(valuesOfTest),
    ...given('each', each),
    ...given('shareOf', shareOf),
    ...given('overFrom', over?.from),
    ...given('overTo', over?.to),
    ...given('until', until),
    ...(yearly ? { yearly } : {}),
    ofWhich: ofWhich.map(({ figure, what }) => `${written(figure)} | ${what}`).join('\n'),
    phases: phases.map(({ year, from, to }) => [year, written(from), written(to)].join(' | ')).join('\n'),
  };
};
