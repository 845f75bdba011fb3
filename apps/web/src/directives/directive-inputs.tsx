import { MultiSelect, Select } from '@mantine/core';
import type { OptionsFilter } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeMarked } from '../acts/take-marked.ts';
import { directiveOf, directivesBy } from './directives.ts';
import type { DirectiveLine } from './directives.ts';

type Given = {
  label: string;
  required?: boolean;
  /** Never offered: a directive has nothing to do with itself. */
  but: string;
};

const pauseMs = 250;

const optionOf = ({ directiveId, called }: DirectiveLine) => ({ value: directiveId, label: called });

/** The directives whose words match what is typed; the server looks for them, however many there are. */
const useSearch = (
  { label, required = false, but }: Given,
  chosen: readonly string[],
  offers: (one: DirectiveLine) => boolean,
) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), pauseMs);
  // What was chosen is called by its name, whether what is typed finds it or not.
  const named = useQueries({
    queries: chosen.map(directiveOf),
    combine: (answers) => answers.flatMap(({ data }) => (data ? [optionOf(data)] : [])),
  });
  const isName = named.some((one) => one.label === q);
  const { data } = useInfiniteQuery(directivesBy(q === '' || isName ? undefined : q));
  const isNothing = data?.pages[0]?.items.length === 0;
  const found = (data?.pages.flatMap(({ items }) => items) ?? [])
    .filter((one) => one.directiveId !== but && offers(one))
    .map(optionOf);
  const others = named.filter(({ value }) => !found.some((one) => one.value === value));
  const whatIsFound: OptionsFilter = ({ options }) =>
    options.filter((option) => found.some((one) => 'value' in option && one.value === option.value));
  return {
    ...{ label, required, data: [...found, ...others], searchable: true, filter: whatIsFound },
    placeholder: t('directives.searchShort'),
    // Said beside the field: a list that holds a message and no choice is not one that a screen reader can read.
    description: isNothing && t('directives.none'),
    inputWrapperOrder: ['label' as const, 'input' as const, 'description' as const],
    onSearchChange: setTyped,
    wrapperProps: { onKeyDownCapture: takeMarked },
  };
};

type One = Given & { value: string | undefined; set: (directiveId: string | undefined) => void };

/** A directive that still counts. */
export const DirectiveInput = ({ value, set, ...given }: One) => (
  <Select
    {...useSearch(given, value === undefined ? [] : [value], ({ overFrom }) => overFrom === null)}
    value={value ?? null}
    onChange={(directiveId) => set(directiveId ?? undefined)}
  />
);

type Some = Given & { value: string[]; set: (directiveIds: string[]) => void };

/** Some directives, also such as count no longer. */
export const DirectivesInput = ({ value, set, ...given }: Some) => (
  <MultiSelect {...useSearch(given, value, () => true)} value={value} onChange={set} hidePickedOptions />
);
