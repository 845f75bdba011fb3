import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../client/schema.d.ts';

type Choices = components['schemas']['CapacityChoice'][];
type Values = Record<string, unknown>;

/** Which of several was chosen; the first, until somebody chooses. */
const place = ({ capacityChosen }: Values): number =>
  typeof capacityChosen === 'number' ? capacityChosen : 0;

/** What an act says of its capacity: nothing, where there is no choice. */
export const statedCapacity = (choices: Choices, values: Values) => {
  const chosen = choices[place(values)];
  if (choices.length < 2 || !chosen) return {};
  const { capacity, mandateId } = chosen;
  return { capacity, ...(mandateId ? { mandateId } : {}) };
};

/** In which capacity somebody acts, where they may choose. */
export const CapacityInput = ({
  choices,
  values,
  set,
}: {
  choices: Choices;
  values: Values;
  set: (patch: Values) => void;
}) => {
  const { t } = useTranslation();
  if (choices.length < 2) return null;
  return (
    <Radio.Group
      label={t('act.capacity')}
      value={String(place(values))}
      onChange={(chosen) => set({ capacityChosen: Number(chosen) })}
    >
      <Stack gap="xs" mt="xs">
        {choices.map(({ text }, index) => (
          <Radio key={index} value={String(index)} label={text} />
        ))}
      </Stack>
    </Radio.Group>
  );
};
