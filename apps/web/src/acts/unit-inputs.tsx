import { MultiSelect, Select } from '@mantine/core';
import type { ComboboxItem, OptionsFilter } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../client/schema.d.ts';
import { plain } from '../words/plain.ts';
import { units } from './directory.ts';
import type { Given } from './inputs.tsx';
import { takeMarked } from './take-marked.ts';

type Unit = components['schemas']['UnitLine'];

/** Each unit by its name; two of the same name by that of the unit above them too. */
const named = (all: readonly Unit[]): ComboboxItem[] => {
  const nameOf = new Map(all.map(({ unitId, name }) => [unitId, name]));
  const names = all.map(({ name }) => name);
  return all.map(({ unitId, name, parentId }) => {
    const above = parentId === null ? undefined : nameOf.get(parentId);
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    return { value: unitId, label: isAlone || above === undefined ? name : `${name} (${above})` };
  });
};

/** Every word that was typed stands somewhere in the name, with or without diacritics. */
const byWords: OptionsFilter = ({ options, search }) => {
  const typed = plain(search).split(' ').filter(Boolean);
  return (options as ComboboxItem[]).filter(({ label }) =>
    typed.every((word) => plain(label).includes(word)),
  );
};

/** The units below one, at any depth. */
export const below = (all: readonly Unit[], unitId: string): Unit[] => {
  const right = all.filter(({ parentId }) => parentId === unitId);
  return [...right, ...right.flatMap((one) => below(all, one.unitId))];
};

type Units = Given & {
  /** Only units below this one are to be chosen. */
  belowUnitId?: string | undefined;
};

const useSearch = ({ label, required, error, belowUnitId }: Units) => {
  const { t } = useTranslation();
  const { data } = useQuery(units);
  const [typed, setTyped] = useState('');
  const options = useMemo(() => {
    const all = data?.items ?? [];
    return named(belowUnitId === undefined ? all : below(all, belowUnitId));
  }, [data, belowUnitId]);
  return {
    ...{ label, required, error, data: options, filter: byWords, limit: 50 },
    ...{ searchable: true, placeholder: t('act.searchUnits'), nothingFoundMessage: t('act.noUnit') },
    wrapperProps: { onKeyDownCapture: takeMarked },
    onSearchChange: setTyped,
    // The kit marks the first anew when this turns true: for who typed before the units had come, nothing would be marked, and Enter take nothing.
    // Where nothing is typed none is marked: Enter would take it from a closed list.
    selectFirstOptionOnChange: typed !== '' && options.length > 0,
  };
};

export const UnitInput = (given: Units) => (
  <Select
    {...useSearch(given)}
    value={typeof given.value === 'string' ? given.value : null}
    onChange={(unitId) => given.set(unitId ?? undefined)}
  />
);

/** Some units; none is left out, not sent as an empty list. */
export const UnitsInput = (given: Given) => (
  <MultiSelect
    {...useSearch(given)}
    value={Array.isArray(given.value) ? (given.value as string[]) : []}
    onChange={(unitIds) => given.set(unitIds.length === 0 ? undefined : unitIds)}
    hidePickedOptions
  />
);
