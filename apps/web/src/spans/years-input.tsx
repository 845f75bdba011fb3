import { Group, Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../acts/inputs.tsx';
import { inSentence, spanIn } from './span.ts';
import { SpanInput } from './span-input.tsx';
import { isEachYear, yearsIn } from './years.ts';

type Fields = {
  values: Record<string, unknown>;
  set: (patch: Record<string, unknown>) => void;
  /** A sub-task is one task: its parent has the years. */
  onlyOne: boolean;
  error?: string;
};

/** The years that a task is for, and whether there is one task for all of them or one for each. */
export const YearsInput = ({ values, set, onlyOne, ...wrong }: Fields) => {
  const { t } = useTranslation();
  const span = spanIn(values['span']);
  return (
    <Stack gap="sm">
      <SpanInput
        label={`${t('spans.span')} (${t('act.optional')})`}
        required={false}
        hint={t('spans.hint')}
        value={values['span']}
        set={(to) => set({ span: to })}
        {...wrong}
      />
      {span && span.from < span.to && !onlyOne && (
        <Radio.Group
          label={t('spans.how')}
          value={values['eachYear'] === 'each' ? 'each' : 'whole'}
          onChange={(eachYear) => set({ eachYear })}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="whole" label={t('spans.whole')} />
            <Radio value="each" label={t('spans.eachYear')} />
          </Stack>
        </Radio.Group>
      )}
    </Stack>
  );
};

/** The last day of each year after the first, which is named before. */
export const YearDues = ({ values, set }: Pick<Fields, 'values' | 'set'>) => {
  const { t } = useTranslation();
  const later = yearsIn(values).slice(1);
  if (!isEachYear(values) || later.every(({ dueOn }) => dueOn === undefined)) return null;
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('spans.eachHint')}
      </Text>
      <Group gap="sm" align="flex-start">
        {later.map(({ year, dueOn }) => (
          <DateInput
            key={year}
            label={t('spans.dueIn', { span: inSentence({ from: year, to: year }) })}
            required
            value={dueOn}
            set={(day) => set({ yearDues: { ...(values['yearDues'] ?? {}), [year]: day } })}
          />
        ))}
      </Group>
    </>
  );
};
