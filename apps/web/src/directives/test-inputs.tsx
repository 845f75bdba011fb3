import { Checkbox, Fieldset, Group, NativeSelect, NumberInput, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LineInput } from '../acts/inputs.tsx';
import { aims, kindsOfTest } from './reading.ts';
import type { TestValues } from './reading.ts';

type Given = { values: TestValues; set: (patch: TestValues) => void };
type Numbers = 'from' | 'to' | 'figure' | 'times' | 'year' | 'perFigure';

/** Thousands are set off by a point, and decimals by a comma, as papers have them. A year is written as it is. */
const Figure = ({ name, values, set }: Given & { name: Numbers }) => {
  const { t } = useTranslation();
  return (
    <NumberInput
      label={t(`reading.${name}`)}
      maw={180}
      min={0}
      allowNegative={false}
      decimalScale={name === 'year' ? 0 : 3}
      decimalSeparator=","
      thousandSeparator={name === 'year' ? '' : '.'}
      value={values[name] ?? ''}
      onChange={(figure) => set({ [name]: typeof figure === 'number' ? figure : undefined })}
    />
  );
};

const figuresOf = {
  figure: ['from', 'to'],
  about: ['figure'],
  baseline: ['times', 'year'],
  criteria: [],
} as const;

/** What a figure is of: its measure, a rise or a fall, a year on average, for so many of what. */
const Measured = ({ values, set }: Given) => {
  const { t } = useTranslation();
  return (
    <>
      <Group gap="sm" align="flex-end">
        <LineInput
          label={t('reading.measuredIn')}
          required={false}
          value={values.measuredIn}
          set={(measuredIn) => set({ measuredIn: measuredIn as string })}
        />
        <NativeSelect
          label={t('reading.change')}
          value={values.change ?? ''}
          onChange={({ currentTarget: { value } }) =>
            set({ change: value === '' ? undefined : (value as 'rise' | 'fall') })
          }
          data={(['', 'rise', 'fall'] as const).map((value) => ({
            ...{ value, label: t(`reading.changes.${value === '' ? 'level' : value}`) },
          }))}
        />
      </Group>
      <Group gap="sm" align="flex-end">
        <Figure name="perFigure" {...{ values, set }} />
        <LineInput
          label={t('reading.perOf')}
          required={false}
          value={values.perOf}
          set={(perOf) => set({ perOf: perOf as string })}
        />
      </Group>
      <Checkbox
        label={t('reading.average')}
        checked={values.average ?? false}
        onChange={(event) => set({ average: event.currentTarget.checked })}
      />
    </>
  );
};

/** By what it is told whether a target is reached. */
export const TestInputs = ({ values, set, legend }: Given & { legend: string }) => {
  const { t } = useTranslation();
  const by = values.by ?? 'figure';
  return (
    <Fieldset legend={legend}>
      <Stack gap="xs">
        <NativeSelect
          label={t('reading.by')}
          value={by}
          onChange={({ currentTarget }) => set({ by: currentTarget.value as (typeof kindsOfTest)[number] })}
          data={kindsOfTest.map((value) => ({ value, label: t(`reading.kinds.${value}`) }))}
        />
        <Group gap="sm">
          {figuresOf[by].map((name) => (
            <Figure key={name} {...{ name, values, set }} />
          ))}
        </Group>
        {by === 'figure' && (
          <Checkbox
            label={t('reading.misses')}
            checked={values.misses ?? false}
            onChange={(event) => set({ misses: event.currentTarget.checked })}
          />
        )}
        {by === 'criteria' ? (
          <NativeSelect
            label={t('reading.aim')}
            value={values.aim ?? ''}
            onChange={({ currentTarget }) => set({ aim: currentTarget.value as (typeof aims)[number] })}
            data={[
              ...(values.aim ? [] : [{ value: '', label: t('act.choose') }]),
              ...aims.map((value) => ({ value, label: t(`reading.aims.${value}`) })),
            ]}
          />
        ) : (
          <Measured {...{ values, set }} />
        )}
      </Stack>
    </Fieldset>
  );
};
