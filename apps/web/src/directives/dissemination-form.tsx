import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../acts/draft.ts';
import { DraftNote } from '../acts/draft-note.tsx';
import { DateInput, TextInputs } from '../acts/inputs.tsx';
import { PaperInput } from '../acts/paper-input.tsx';
import { performOnDirective } from '../acts/perform.ts';
import { UnitsInput } from '../acts/unit-inputs.tsx';
import { queries } from '../client/queries.ts';
import { entersPapers } from '../session/roles.ts';
import type { Me } from '../session/session.ts';
import { Trouble } from '../shell/trouble.tsx';
import type { Directive } from './directives.ts';
import { askingIn, isOwing } from './disseminations.ts';
import type { Asking } from './disseminations.ts';

type Given = { me: Me; directive: Directive; done: () => void };

/** Units are told to disseminate a directive by a day, by another day than before, or are released. */
export const DisseminationForm = ({ me, directive, done }: Given) => {
  const { t } = useTranslation();
  const { directiveId, notNamed, disseminations } = directive;
  const { draft, set, clear } = useDraft(me.person.personId, directiveId, 'Dissemination');
  const values = draft.values as Asking;
  const needsPaper = entersPapers(me);
  const what = values.what ?? 'require';
  const performing = useMutation({
    mutationFn: () => performOnDirective(directiveId, draft.key, askingIn(values)),
    onSuccess: async () => {
      clear();
      await queries.invalidateQueries({ queryKey: ['directives'] });
      done();
    },
  });
  const patch = (change: Record<string, unknown>) => {
    performing.reset();
    set(change);
  };
  const adding = (unitIds: string[], label: string) =>
    unitIds.length > 0 && (
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => patch({ unitIds: [...new Set([...(values.unitIds ?? []), ...unitIds])] })}
      >
        {label}
      </Button>
    );
  const owing = disseminations.filter(isOwing).map(({ unit }) => unit.unitId);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        performing.mutate();
      }}
    >
      <Stack maw={640}>
        <NativeSelect
          label={t('dissemination.what')}
          required
          value={what}
          onChange={(event) => patch({ what: event.currentTarget.value })}
          data={(['require', 'release'] as const).map((value) => ({
            ...{ value, label: t(`dissemination.${value}`) },
          }))}
        />
        <UnitsInput
          label={t('dissemination.units')}
          required
          value={values.unitIds}
          set={(unitIds) => patch({ unitIds })}
        />
        <Group gap="xs">
          {what === 'require' &&
            adding(
              notNamed.map(({ unitId }) => unitId),
              t('dissemination.addNotNamed', { count: notNamed.length }),
            )}
          {adding(owing, t('dissemination.addOwing', { count: owing.length }))}
        </Group>
        {what === 'require' ? (
          <>
            <DateInput
              label={t('dissemination.dueOn')}
              required
              value={values.dueOn}
              set={(dueOn) => patch({ dueOn })}
            />
            <TextInputs
              label={`${t('dissemination.note')} (${t('act.optional')})`}
              required={false}
              value={values.note}
              set={(note) => patch({ note })}
            />
          </>
        ) : (
          <TextInputs
            label={t('dissemination.reason')}
            required
            value={values.reason}
            set={(reason) => patch({ reason })}
          />
        )}
        <PaperInput
          values={draft.values}
          set={patch}
          leading={{ unitId: me.authority.unitId, ofSubTask: false }}
          needed={needsPaper}
          dated
        />
        {performing.error && <Trouble error={performing.error} />}
        <Button type="submit" w="fit-content" loading={performing.isPending}>
          {t('dissemination.record')}
        </Button>
        <DraftNote draft={draft} clear={clear} />
      </Stack>
    </form>
  );
};
