import { Checkbox, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { say } from '../words/phrase.ts';
import { Choice } from './inputs.tsx';
import type { Given, GivenOnTask } from './inputs.tsx';

type Marked = Given & { of: { value: string; label: string }[]; read: (value: string) => string | number };

/** Some of a few. None is left out, not sent as an empty list. */
export const Several = ({ value, set, label, required, error, of, read }: Marked) => {
  const chosen = Array.isArray(value) ? value.map(String) : [];
  return (
    <Checkbox.Group
      label={label}
      required={required}
      error={error}
      value={chosen}
      onChange={(values) => set(values.length === 0 ? undefined : values.map(read))}
    >
      <Stack gap="xs" mt="xs">
        {of.map((one) => (
          <Checkbox key={one.value} value={one.value} label={one.label} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
};

export const PointsInput = (given: Given) => (
  <Several
    {...given}
    read={(point) => point}
    of={[
      { value: 'content', label: say({ vi: 'nội dung', en: 'the content' }) },
      { value: 'date', label: say({ vi: 'thời hạn', en: 'the date' }) },
      { value: 'scope', label: say({ vi: 'phạm vi', en: 'the scope' }) },
    ]}
  />
);

/** The products that are accepted one by one; nothing is asked where the task names none. */
export const ProductsInput = (given: GivenOnTask) => {
  const { t } = useTranslation();
  const { products } = given.task;
  if (products.length === 0) return null;
  const of = products.map(({ number, product }) => ({
    value: String(number),
    label: `${number}. ${product.text ?? t('erased')}`,
  }));
  return <Several {...given} of={of} read={Number} />;
};

export const FindingInput = (given: Given) => (
  <Choice
    {...given}
    of={{
      meets: { vi: 'đạt yêu cầu', en: 'it is what was asked for' },
      falls_short: { vi: 'chưa đạt yêu cầu', en: 'it falls short' },
    }}
  />
);
