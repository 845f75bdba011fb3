import { Fieldset, Group, NumberInput, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Given } from '../acts/inputs.tsx';
import type { Span } from './span.ts';

type Year = { label: string; value: number | undefined; set: (year: number | undefined) => void };

const YearInput = ({ label, value, set }: Year) => (
  <NumberInput
    label={label}
    maw={140}
    allowDecimal={false}
    allowNegative={false}
    thousandSeparator=""
    value={value ?? ''}
    onChange={(year) => set(typeof year === 'number' ? year : undefined)}
  />
);

/** The first and the last year that a task is for; both the same until the last one is changed. */
export const SpanInput = ({ value, set, label, error, hint }: Given & { hint?: string }) => {
  const { t } = useTranslation();
  const { from, to } = (value ?? {}) as Partial<Span>;
  const changed = (span: Partial<Span>) =>
    set(span.from === undefined && span.to === undefined ? undefined : span);
  return (
    <Fieldset legend={label}>
      <Group gap="sm">
        <YearInput
          label={t('spans.from')}
          value={from}
          set={(year) => {
            const follows = to === undefined || to === from;
            changed({ ...(year === undefined ? {} : { from: year }), ...yearTo(follows ? year : to) });
          }}
        />
        <YearInput
          label={t('spans.to')}
          value={to}
          set={(year) => changed({ ...(from === undefined ? {} : { from }), ...yearTo(year) })}
        />
      </Group>
      {hint !== undefined && (
        <Text size="sm" c="dimmed" mt="xs">
          {hint}
        </Text>
      )}
      {error !== undefined && (
        <Text size="sm" c="red.9" mt="xs" role="alert">
          {error}
        </Text>
      )}
    </Fieldset>
  );
};

const yearTo = (to: number | undefined) => (to === undefined ? {} : { to });
