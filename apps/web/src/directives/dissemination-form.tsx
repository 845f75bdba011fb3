import { Button, Group, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { leadersOf } from '../acts/directory.ts';
import { useDraft } from '../acts/draft.ts';
import { DateInput, TextInputs } from '../acts/inputs.tsx';
import { PaperInput } from '../acts/paper-input.tsx';
import { UnitsInput } from '../acts/unit-inputs.tsx';
import { entersPapers } from '../session/roles.ts';
import type { Me } from '../session/session.ts';
import { DirectiveForm } from './directive-form.tsx';
import type { Directive } from './directives.ts';
import { askingIn, isOwing } from './disseminations.ts';
import type { Asking } from './disseminations.ts';

type Fields = { values: Asking; set: (patch: object) => void; directive: Directive };

/** Which units; with one button those that were left out, or that still owe it. */
const Units = ({ values, set, directive: { notNamed, disseminations } }: Fields) => {
  const { t } = useTranslation();
  const { what = 'require', unitIds: named = [] } = values;
  const owing = disseminations.filter(isOwing).map(({ unit }) => unit.unitId);
  const adding = (unitIds: string[], label: string) =>
    unitIds.length > 0 && (
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => set({ unitIds: [...new Set([...named, ...unitIds])] })}
      >
        {label}
      </Button>
    );
  return (
    <>
      <UnitsInput
        label={t('dissemination.units')}
        required
        value={values.unitIds}
        set={(unitIds) => set({ unitIds })}
      />
      <Group gap="xs">
        {what === 'require' &&
          adding(
            notNamed.map(({ unitId }) => unitId),
            t('dissemination.addNotNamed', { count: notNamed.length }),
          )}
        {adding(owing, t('dissemination.addOwing', { count: owing.length }))}
      </Group>
    </>
  );
};

/** By when it is owed, or why no longer. */
const Content = ({ values, set }: Fields) => {
  const { t } = useTranslation();
  if (values.what === 'release')
    return (
      <TextInputs
        label={t('dissemination.reason')}
        required
        value={values.reason}
        set={(reason) => set({ reason })}
      />
    );
  return (
    <>
      <DateInput
        label={t('dissemination.dueOn')}
        required
        value={values.dueOn}
        set={(dueOn) => set({ dueOn })}
      />
      <TextInputs
        label={`${t('dissemination.note')} (${t('act.optional')})`}
        required={false}
        value={values.note}
        set={(note) => set({ note })}
      />
    </>
  );
};

type Given = { me: Me; directive: Directive; done: () => void };

/** Units are told to disseminate a directive by a day, by another day than before, or are released. */
export const DisseminationForm = ({ me, directive, done }: Given) => {
  const { t } = useTranslation();
  const { directiveId } = directive;
  const drafted = useDraft(me.person.personId, directiveId, 'Dissemination');
  const values = drafted.draft.values as Asking;
  return (
    <DirectiveForm
      {...{ directiveId, drafted, done, act: askingIn(values) }}
      name={t('dissemination.record')}
    >
      {(set) => (
        <>
          <NativeSelect
            label={t('dissemination.what')}
            required
            value={values.what ?? 'require'}
            onChange={(event) => set({ what: event.currentTarget.value })}
            data={(['require', 'release'] as const).map((value) => ({
              ...{ value, label: t(`dissemination.${value}`) },
            }))}
          />
          <Units {...{ values, set, directive }} />
          <Content {...{ values, set, directive }} />
          <PaperInput
            values={drafted.draft.values}
            set={set}
            leading={leadersOf(me.authority.unitId)}
            needed={entersPapers(me)}
            dated
          />
        </>
      )}
    </DirectiveForm>
  );
};
