import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../client/schema.d.ts';

type Choosing = {
  units: readonly components['schemas']['NamedUnit'][];
  chosen: string | undefined;
  choose: (unitId: string) => void;
};

/** All units, or one. The one that is chosen can be seen to be, whatever is listed. */
export const UnitChoice = ({ units, chosen, choose }: Choosing) => {
  const { t } = useTranslation();
  const listed = units.some(({ unitId }) => unitId === chosen);
  return (
    <NativeSelect
      label={t('office.unit')}
      value={chosen ?? ''}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[
        { value: '', label: t('office.allUnits') },
        ...(chosen === undefined || listed ? [] : [{ value: chosen, label: chosen }]),
        ...units.map(({ unitId, name }) => ({ value: unitId, label: name })),
      ]}
    />
  );
};
