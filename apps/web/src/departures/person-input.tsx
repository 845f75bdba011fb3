import { Select } from '@mantine/core';
import type { OptionsFilter } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeMarked } from '../acts/take-marked.ts';
import { api, said } from '../client/client.ts';
import type { components } from '../client/schema.d.ts';

type Person = components['schemas']['PersonView'];

const pauseMs = 250;

/** Several people may have one name: the posts that they hold tell them apart. */
const optionOf = ({ personId, name, posts }: Person) => ({
  value: personId,
  label: [name, ...posts.map(({ title, unitName }) => `${title}, ${unitName}`)].join(' – '),
});

const peopleCalled = (q: string) => ({
  queryKey: ['people', q],
  queryFn: async () => said(await api.GET('/api/people', { params: { query: { q, limit: 20 } } })),
  enabled: q !== '',
  placeholderData: keepPreviousData,
});

/** What was found is shown: the server has compared it with what was typed. */
const all: OptionsFilter = ({ options }) => options;

type Given = { label: string; set: (personId: string) => void };

/** Somebody of the directory, looked for by name, with or without diacritics. */
export const PersonInput = ({ label, set }: Given) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<{ value: string; label: string }>();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), pauseMs);
  const { data } = useQuery(peopleCalled(q === chosen?.label ? '' : q));
  const found = (data?.items ?? []).map(optionOf);
  const others = chosen && !found.some(({ value }) => value === chosen.value) ? [chosen] : [];
  return (
    <Select
      label={label}
      required
      placeholder={t('departures.searchPeople')}
      // Said beside the field: a list that holds a message and no choice is not one that a screen reader can read.
      description={data?.items.length === 0 && t('departures.noPerson')}
      inputWrapperOrder={['label', 'input', 'description']}
      data={[...found, ...others]}
      filter={all}
      searchable
      onSearchChange={setTyped}
      value={chosen?.value ?? null}
      onChange={(personId, option) => {
        setChosen(option ?? undefined);
        set(personId ?? '');
      }}
      wrapperProps={{ onKeyDownCapture: takeMarked }}
    />
  );
};
