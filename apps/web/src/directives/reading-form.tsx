import { Button, Checkbox, Group, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../acts/draft.ts';
import { DateInput, LineInput, TextInputs } from '../acts/inputs.tsx';
import type { Me } from '../session/session.ts';
import { DirectiveForm } from './directive-form.tsx';
import type { Directive } from './directives.ts';
import { readingIn, valuesOf } from './reading.ts';
import type { Values } from './reading.ts';
import { TestInputs } from './test-inputs.tsx';

type Given = {
  me: Me;
  directiveId: string;
  target: Directive['targets'][number];
  done: () => void;
};
type Fields = { values: Values; set: (patch: Values) => void };

const most = 4;

/** The tests, all of which it takes. */
const Tests = ({ values, set }: Fields) => {
  const { t } = useTranslation();
  const tests = values.tests ?? [{}];
  return (
    <>
      {tests.map((test, place) => (
        <TestInputs
          key={place}
          legend={t('reading.test', { number: place + 1 })}
          values={test}
          set={(patch) => set({ tests: tests.map((one, at) => (at === place ? { ...one, ...patch } : one)) })}
        />
      ))}
      <Group gap="xs">
        {tests.length < most && (
          <Button variant="default" size="compact-sm" onClick={() => set({ tests: [...tests, {}] })}>
            {t('reading.addTest')}
          </Button>
        )}
        {tests.length > 1 && (
          <Button variant="default" size="compact-sm" onClick={() => set({ tests: tests.slice(0, -1) })}>
            {t('reading.removeTest', { number: tests.length })}
          </Button>
        )}
      </Group>
    </>
  );
};

/** For whom, of which whole, over which years and until when. */
const Reach = ({ values, set }: Fields) => {
  const { t } = useTranslation();
  const optional = (label: string) => `${label} (${t('act.optional')})`;
  return (
    <>
      {(['each', 'shareOf'] as const).map((name) => (
        <LineInput
          key={name}
          label={optional(t(`reading.${name}`))}
          required={false}
          value={values[name]}
          set={(words) => set({ [name]: words })}
        />
      ))}
      <Group gap="sm">
        {(['overFrom', 'overTo'] as const).map((name) => (
          <NumberInput
            key={name}
            label={optional(t(`reading.${name}`))}
            maw={220}
            allowDecimal={false}
            min={1945}
            max={2200}
            value={values[name] ?? ''}
            onChange={(year) => set({ [name]: typeof year === 'number' ? year : undefined })}
          />
        ))}
      </Group>
      <DateInput
        label={optional(t('reading.until'))}
        required={false}
        value={values.until}
        set={(until) => set({ until: until as string })}
      />
      <Checkbox
        label={t('reading.yearly')}
        checked={values.yearly ?? false}
        onChange={(event) => set({ yearly: event.currentTarget.checked })}
      />
      {(['ofWhich', 'phases'] as const).map((name) => (
        <TextInputs
          key={name}
          label={optional(t(`reading.${name}`))}
          required={false}
          value={values[name]}
          set={(lines) => set({ [name]: (lines as string | undefined) ?? '' })}
        />
      ))}
    </>
  );
};

/** How a target is to be read from now on. What the paper says stays. */
export const ReadingForm = ({ me, directiveId, target, done }: Given) => {
  const { t } = useTranslation();
  const drafted = useDraft(me.person.personId, `${directiveId}/${target.number}`, 'ReadTarget');
  const values: Values = { ...valuesOf(target.reading), ...drafted.draft.values };
  const reading = readingIn(values);
  const note = values.note ? { note: values.note } : {};
  const act = reading && { type: 'ReadTarget' as const, target: target.number, reading, ...note };
  return (
    <DirectiveForm {...{ directiveId, drafted, act, done }} name={t('reading.record')}>
      {(set) => (
        <>
          <Checkbox
            label={t('reading.undetermined')}
            checked={values.undetermined ?? false}
            onChange={(event) => set({ undetermined: event.currentTarget.checked })}
          />
          {!values.undetermined && (
            <>
              <Tests {...{ values, set }} />
              <Reach {...{ values, set }} />
            </>
          )}
          <TextInputs
            label={`${t('reading.note')} (${t('act.optional')})`}
            required={false}
            value={values.note}
            set={(note) => set({ note })}
          />
        </>
      )}
    </DirectiveForm>
  );
};
