import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { people } from '../acts/directory.ts';
import type { components } from '../client/schema.d.ts';
import { whoAmI } from '../session/session.ts';
import { tasksCalled } from './audit.ts';

type Choosing = { chosen: string | null; choose: (id: string | null) => void };

/** Of one person: whoever holds a post of the authority, or stands in the log. */
export const ReaderChoice = ({
  reads,
  chosen,
  choose,
}: Choosing & { reads: readonly components['schemas']['Read'][] }) => {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(whoAmI);
  const { data: holders } = useQuery(people(me?.authority.unitId ?? ''));
  const named = new Map([
    ...reads.map(({ reader }) => [reader.personId, reader.name] as const),
    ...(holders ?? []).map(({ personId, name, title }) => [personId, `${name} (${title})`] as const),
  ]);
  return (
    <Select
      label={t('audit.reads.ofPerson')}
      placeholder={t('audit.reads.everybody')}
      data={[...named].map(([value, label]) => ({ value, label }))}
      value={chosen}
      onChange={choose}
      searchable
    />
  );
};

/** Of one task, found by words of its name or its number. */
export const TaskChoice = ({ chosen, choose }: Choosing) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), 300);
  const { data } = useQuery({ ...tasksCalled(asked), enabled: chosen === null && asked !== '' });
  const [label, setLabel] = useState('');
  const found = (data ?? []).map(({ taskId, code, title }) => ({
    value: taskId,
    label: `${code} · ${title.text ?? t('erased')}`,
  }));
  return (
    <Select
      label={t('audit.reads.ofTask')}
      placeholder={t('audit.reads.anyTask')}
      data={chosen === null ? found : [{ value: chosen, label }]}
      // What is found was found by the server, with or without diacritics.
      filter={({ options }) => options}
      value={chosen}
      onChange={(taskId, option) => {
        setLabel(option?.label ?? '');
        choose(taskId);
      }}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={asked === '' ? null : t('audit.reads.noTask')}
      searchable
    />
  );
};
