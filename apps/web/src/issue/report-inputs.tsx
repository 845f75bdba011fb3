import { Several } from '../acts/marked-inputs.tsx';
import type { Given } from '../acts/inputs.tsx';
import type { components } from '../client/schema.d.ts';
import { say } from '../words/phrase.ts';
import type { Both } from '../words/phrase.ts';

const everyPeriod: Record<components['schemas']['PeriodKind'], Both> = {
  month: { vi: 'hằng tháng', en: 'every month' },
  quarter: { vi: 'hằng quý', en: 'every quarter' },
  half_year: { vi: '6 tháng', en: 'every half-year' },
  year: { vi: 'hằng năm', en: 'every year' },
};

/** Which periodic reports are owed. */
export const PeriodsInput = (given: Given) => (
  <Several
    {...given}
    read={(kind) => kind}
    of={Object.entries(everyPeriod).map(([value, name]) => ({ value, label: say(name) }))}
  />
);
