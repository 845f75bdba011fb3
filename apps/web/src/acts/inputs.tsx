import { Button, Group, NativeSelect, NumberInput, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { causeNames, grades } from '#contracts/phrases';
import type { Task } from '../task/task.ts';
import { inDate, inWeek } from '../words/dates.ts';
import { say } from '../words/phrase.ts';
import type { Both } from '../words/phrase.ts';
import { leaderPosts, monitors } from './directory.ts';
import type { Leading } from './directory.ts';

/** What every input is given: what stands in it, how to change it, how it is called, and what was wrong with it. */
export type Given = {
  value: unknown;
  set: (value: unknown) => void;
  label: string;
  required: boolean;
  error?: string;
};

/** What an input is given that asks about a task. */
export type GivenOnTask = Given & { task: Task };

/** A value that is not there is left out, not sent empty. */
const orNothing = (text: string): string | undefined => (text === '' ? undefined : text);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const LineInput = ({ value, set, label, required, error }: Given) => (
  <TextInput
    label={label}
    required={required}
    error={error}
    value={text(value)}
    onChange={(event) => set(orNothing(event.currentTarget.value))}
  />
);

export const TextInputs = ({ value, set, label, required, error }: Given) => (
  <Textarea
    label={label}
    required={required}
    error={error}
    autosize
    minRows={3}
    value={text(value)}
    onChange={(event) => set(orNothing(event.currentTarget.value))}
  />
);

/**
 * A date has fields of its own, through which the browser goes by itself. The trap of a dialog would look by a timer where that led: it comes late,
 * and takes the focus back from whoever has gone on typing.
 */
export const leaveTabAlone = (event: KeyboardEvent): void => {
  if (event.key === 'Tab') event.stopPropagation();
};

export const DateInput = ({ value, set, label, required, error }: Given) => (
  <TextInput
    type="date"
    label={label}
    required={required}
    error={error}
    maw={240}
    onKeyDown={leaveTabAlone}
    // How a browser writes the date is up to its own language.
    description={text(value) === '' ? undefined : inWeek(text(value))}
    inputWrapperOrder={['label', 'input', 'description', 'error']}
    value={text(value)}
    onChange={(event) => set(orNothing(event.currentTarget.value))}
  />
);

const WholeNumber = ({
  value,
  set,
  label,
  required,
  error,
  min,
  max,
}: Given & { min: number; max: number }) => (
  <NumberInput
    label={label}
    required={required}
    error={error}
    min={min}
    max={max}
    allowDecimal={false}
    maw={240}
    value={typeof value === 'number' ? value : ''}
    onChange={(whole) => set(typeof whole === 'number' ? whole : undefined)}
  />
);

export const PercentInput = (given: Given) => <WholeNumber {...given} min={0} max={100} />;
export const PeopleInput = (given: Given) => <WholeNumber {...given} min={1} max={1_000_000} />;

/** One of a few, each in words. */
export const Choice = ({ value, set, label, required, error, of }: Given & { of: Record<string, Both> }) => (
  <Radio.Group label={label} required={required} error={error} value={text(value)} onChange={set}>
    <Stack gap="xs" mt="xs">
      {Object.entries(of).map(([one, name]) => (
        <Radio key={one} value={one} label={say(name)} />
      ))}
    </Stack>
  </Radio.Group>
);

export const GradeInput = (given: Given) => <Choice {...given} of={grades} />;
export const CauseInput = (given: Given) => <Choice {...given} of={causeNames} />;

type Listed = Given & { options: { value: string; label: string }[] };

/** One of a known list. */
const Listing = ({ value, set, label, required, error, options }: Listed): ReactNode => {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={label}
      required={required}
      error={error}
      value={text(value)}
      onChange={(event) => set(orNothing(event.currentTarget.value))}
      data={[{ value: '', label: t('act.choose') }, ...options]}
    />
  );
};

export const LeaderInput = ({ leading, ...given }: Given & { leading: Leading }) => {
  const { data } = useQuery(leaderPosts(leading));
  const options = (data ?? []).map(({ postId, title, name }) => ({
    value: postId,
    label: `${title}: ${name}`,
  }));
  return <Listing {...given} options={options} />;
};

export const MonitorInput = ({ authorityId, ...given }: Given & { authorityId: string }) => {
  const { data } = useQuery(monitors(authorityId));
  const options = (data?.items ?? []).map(({ postId, title, name }) => ({
    value: postId,
    label: `${title}: ${name}`,
  }));
  return <Listing {...given} options={options} />;
};

export const DatesInput = ({ value, set, label, error }: Given) => {
  const { t } = useTranslation();
  const dates = Array.isArray(value) ? (value as string[]) : [];
  return (
    <Stack gap="xs">
      <DateInput
        label={label}
        required={false}
        value=""
        {...(error === undefined ? {} : { error })}
        set={(date) => set([...new Set([...dates, text(date)])].filter(Boolean).sort())}
      />
      <Group gap="xs">
        {dates.map((date) => (
          <Button
            key={date}
            size="compact-sm"
            variant="default"
            aria-label={t('act.removeDate', { date: inDate(date) })}
            onClick={() => set(dates.filter((one) => one !== date))}
          >
            {inDate(date)} ×
          </Button>
        ))}
      </Group>
    </Stack>
  );
};
