import { Group, NativeSelect, NumberInput, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Choice, DateInput } from '../acts/inputs.tsx';
import type { Given } from '../acts/inputs.tsx';
import type { components } from '../client/schema.d.ts';
import { say } from '../words/phrase.ts';
import type { Both } from '../words/phrase.ts';
import { timingIn } from './issue.ts';
import type { Timing, Values } from './issue.ts';

type Term = components['schemas']['Term'];

const timings: Record<Timing, Both> = {
  dueOn: { vi: 'đến hết ngày', en: 'by a day' },
  dueIn: { vi: 'trong thời hạn', en: 'within a term' },
  urgent: { vi: 'khẩn trương, không ấn định ngày', en: 'without delay, no day named' },
  reviewOn: { vi: 'thường xuyên, rà soát vào ngày', en: 'standing, reviewed on a day' },
  undated: { vi: 'không thời hạn', en: 'no due date' },
};

const termUnits: Record<Term['by'], Both> = {
  working_days: { vi: 'ngày làm việc', en: 'working days' },
  days: { vi: 'ngày', en: 'days' },
  months: { vi: 'tháng', en: 'months' },
  years: { vi: 'năm', en: 'years' },
};

/** A term: so many of what it is counted in. */
const TermInput = ({ value, set, label, required, error }: Given) => {
  const { t } = useTranslation();
  const { length, by = 'working_days' } = (value ?? {}) as Partial<Term>;
  return (
    <Group gap="sm" align="flex-end">
      <NumberInput
        label={label}
        required={required}
        error={error}
        min={1}
        max={400}
        allowDecimal={false}
        maw={160}
        value={length ?? ''}
        onChange={(number) => set(typeof number === 'number' ? { by, length: number } : undefined)}
      />
      <NativeSelect
        label={t('issue.termUnit')}
        value={by}
        onChange={({ currentTarget }) => set({ by: currentTarget.value, ...(length ? { length } : {}) })}
        data={Object.entries(termUnits).map(([one, name]) => ({ value: one, label: say(name) }))}
      />
    </Group>
  );
};

type Timed = {
  values: Values;
  set: (patch: Values) => void;
  wrong: (name: string) => { error?: string };
  dueLabel: string;
};

/** By when: one of the ways in which a decision may say it, and what that way asks for. */
export const TimingInput = ({ values, set, wrong, dueLabel }: Timed) => {
  const { t } = useTranslation();
  const timing = timingIn(values);
  const field = (name: string, label: string): Given => ({
    ...{ label, required: true, value: values[name] },
    ...{ set: (value) => set({ [name]: value }), ...wrong(name) },
  });
  return (
    <Stack gap="sm">
      <Choice
        label={t('issue.timing')}
        required
        value={timing}
        set={(chosen) => set({ timing: chosen })}
        of={timings}
        {...wrong('timing')}
      />
      {timing === 'dueOn' && <DateInput {...field('dueOn', dueLabel)} />}
      {timing === 'dueIn' && <TermInput {...field('dueIn', t('issue.dueIn'))} />}
      {timing === 'reviewOn' && <DateInput {...field('reviewOn', t('issue.reviewOn'))} />}
    </Stack>
  );
};
