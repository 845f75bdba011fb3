import { NativeSelect, NumberInput, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { directiveKindNames } from '#contracts/phrases';
import { FilesInput } from '../acts/files-input.tsx';
import { DateInput, LineInput, TextInputs } from '../acts/inputs.tsx';
import { errorIn } from '../acts/wrong.ts';
import type { Me } from '../session/session.ts';
import { say } from '../words/phrase.ts';
import { DirectivesInput } from './directive-inputs.tsx';
import { IssuerInputs } from './issuer-inputs.tsx';
import { readingOf } from './recording.ts';
import type { Values } from './recording.ts';

type Kind = NonNullable<Values['kind']>;
const kinds = Object.keys(directiveKindNames) as Kind[];

const pauseMs = 400;

/** How number and symbol are read: in due form, and of which kind they say that the paper is. */
const Reading = ({ values: { number = '', tree, kind } }: { values: Values }) => {
  const { t } = useTranslation();
  const [typed] = useDebouncedValue(number.trim(), pauseMs);
  const { data } = useQuery({
    ...readingOf(typed, tree ?? 'state'),
    enabled: typed !== '' && tree !== undefined,
  });
  if (!data || typed === '') return null;
  const another = data.kind !== kind && kind !== undefined ? data.kind : null;
  return (
    <Text size="sm" role="status">
      {data.normalNumber === null
        ? t('directives.notRead')
        : t('directives.readAs', { number: data.normalNumber })}{' '}
      {another && t('directives.anotherKind', { kind: say(directiveKindNames[another]) })}
    </Text>
  );
};

const dates = ['effectiveOn', 'termFrom', 'termTo'] as const;

type Given = {
  values: Values;
  set: (patch: Values) => void;
  me: Me;
  /** The directive itself, that cannot carry itself out. */
  directiveId: string;
  error: Error | null;
};

/** What a paper says of itself, as it is read from the top. */
export const HeadInputs = ({ values, set, me, directiveId, error }: Given) => {
  const { t } = useTranslation();
  const optional = (label: string) => `${label} (${t('act.optional')})`;
  return (
    <>
      <NativeSelect
        label={t('directives.kind')}
        required
        maw={420}
        value={values.kind ?? ''}
        onChange={(event) => set({ kind: event.currentTarget.value as Kind })}
        data={[
          ...(values.kind ? [] : [{ value: '', label: t('act.choose') }]),
          ...kinds.map((kind) => ({ value: kind, label: say(directiveKindNames[kind]) })),
        ]}
      />
      <IssuerInputs {...{ values, set, me }} />
      <LineInput
        label={t('directives.asNumbered')}
        required
        {...errorIn(error, 'number')}
        value={values.number}
        set={(number) => set({ number: number as string })}
      />
      <Reading values={values} />
      <DateInput
        label={t('directives.issuedOn')}
        required
        {...errorIn(error, 'issuedOn')}
        value={values.issuedOn}
        set={(issuedOn) => set({ issuedOn: issuedOn as string })}
      />
      <TextInputs
        label={t('directives.about')}
        required
        {...errorIn(error, 'title')}
        value={values.title}
        set={(title) => set({ title: title as string })}
      />
      {dates.map((name) => (
        <DateInput
          key={name}
          label={optional(t(`directives.${name}`))}
          required={false}
          {...errorIn(error, name.startsWith('term') ? 'term' : name)}
          value={values[name]}
          set={(day) => set({ [name]: day })}
        />
      ))}
      <NumberInput
        label={optional(t('directives.declaredCount'))}
        min={1}
        max={1000}
        allowDecimal={false}
        maw={240}
        value={values.declaredCount ?? ''}
        onChange={(count) => set({ declaredCount: Number(count) })}
      />
      <TextInputs
        label={optional(t('directives.themesByLine'))}
        required={false}
        {...errorIn(error, 'themes')}
        value={values.themes}
        set={(themes) => set({ themes: themes as string })}
      />
      <DirectivesInput
        label={optional(t('directives.carriesOut'))}
        but={directiveId}
        value={values.carriesOut ?? []}
        set={(carriesOut) => set({ carriesOut })}
      />
      <FilesInput
        label={optional(t('act.paperFile'))}
        required={false}
        {...errorIn(error, 'files')}
        value={values.files}
        set={(files) => set({ files: files as NonNullable<Values['files']> })}
      />
    </>
  );
};
