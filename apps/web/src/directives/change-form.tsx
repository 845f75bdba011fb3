import { Button, Fieldset, NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leadersOf } from '../acts/directory.ts';
import { useDraft } from '../acts/draft.ts';
import { DraftNote } from '../acts/draft-note.tsx';
import { DateInput, TextInputs } from '../acts/inputs.tsx';
import { PaperInput } from '../acts/paper-input.tsx';
import { entersPapers } from '../session/roles.ts';
import type { Me } from '../session/session.ts';
import { ChangeDryRun } from './change-dry-run.tsx';
import { changeIn, deciding, ends, kinds, livingParts, placeOf, stays } from './changes.ts';
import type { Kind, Values } from './changes.ts';
import { useDirectiveAct } from './directive-act.ts';
import { DirectiveInput } from './directive-inputs.tsx';
import { directiveOf } from './directives.ts';
import type { Directive } from './directives.ts';
import { WhatBecame } from './what-became.tsx';

const shortest = 60;
const shortened = (text: string) => (text.length > shortest ? `${text.slice(0, shortest)}…` : text);

/** What a choice says of a part. */
const partLabel = ({ label, number, words }: ReturnType<typeof livingParts>[number]): string =>
  `${label ?? number}. ${shortened(words.text ?? '')}`;

type Given = { values: Values; set: (patch: Values) => void };

/** What becomes of each part, and what of the later directive takes its place. */
const Parts = ({ values, set, directive, later }: Given & { directive: Directive; later: Directive }) => {
  const { t } = useTranslation();
  const isAmended = values.kind === 'amended';
  const otherwise = isAmended ? stays : ends;
  return (
    <Fieldset legend={t('directives.partByPart')}>
      <Stack gap="xs">
        {livingParts(directive).map((one) => (
          <NativeSelect
            key={placeOf(one)}
            label={partLabel(one)}
            value={values.parts?.[placeOf(one)] ?? otherwise}
            onChange={(event) =>
              set({ parts: { ...values.parts, [placeOf(one)]: event.currentTarget.value } })
            }
            data={[
              ...(isAmended ? [{ value: stays, label: t('directives.partStays') }] : []),
              { value: ends, label: t('directives.partEnds') },
              ...livingParts(later).map((part) => ({
                value: placeOf(part),
                label: t('directives.partBecomes', { part: partLabel(part) }),
              })),
            ]}
          />
        ))}
      </Stack>
    </Fieldset>
  );
};

/** A directive is amended or replaced, or ends: what that means for each open task is shown before it can be done. */
export const ChangeForm = ({ me, directive, done }: { me: Me; directive: Directive; done: () => void }) => {
  const { t } = useTranslation();
  const { directiveId } = directive;
  const drafted = useDraft(me.person.personId, directiveId, 'DirectiveChange');
  const { draft, clear } = drafted;
  const values = draft.values as Values;
  const needsPaper = entersPapers(me);
  const leading = leadersOf(me.authority.unitId);
  const change = changeIn(values, needsPaper);
  // What is decided on tasks is chosen in the dry run, and stays in view.
  const asked = change && JSON.stringify({ ...change, tasks: [] });
  const [shown, setShown] = useState<string>();
  const { kind, by } = values;
  const { data: later } = useQuery({ ...directiveOf(by ?? ''), enabled: by !== undefined });
  const { performing, patch } = useDirectiveAct({ directiveId, drafted, act: change, done });
  const instead = later
    ? livingParts(later).map((part) => ({
        value: placeOf(part),
        label: t('directives.servesInstead', { part: partLabel(part) }),
      }))
    : [];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setShown(asked);
      }}
    >
      <Stack>
        <NativeSelect
          label={t('directives.kindOfChange')}
          required
          maw={420}
          value={kind ?? ''}
          onChange={(event) => patch({ kind: event.currentTarget.value as Kind, parts: {}, tasks: [] })}
          data={[
            ...(kind ? [] : [{ value: '', label: t('act.choose') }]),
            ...kinds.map((value) => ({ value, label: t(`directives.changes.${value}`) })),
          ]}
        />
        {kind && kind !== 'term-over' && (
          <DirectiveInput
            label={t('directives.later')}
            required={kind !== 'repealed'}
            but={directiveId}
            value={by}
            set={(by) => patch({ by, parts: {} })}
          />
        )}
        {(kind === 'amended' || kind === 'replaced') && later && (
          <Parts values={values} set={patch} directive={directive} later={later} />
        )}
        <DateInput
          label={t('directives.countsFrom')}
          required
          value={values.from}
          set={(from) => patch({ from: from as string })}
        />
        <TextInputs
          label={t('directives.reason')}
          required
          value={values.reason}
          set={(reason) => patch({ reason: reason as string })}
        />
        <PaperInput values={values} set={patch} leading={leading} needed={needsPaper} dated />
        <Button type="submit" variant="default" w="fit-content">
          {t('directives.show')}
        </Button>
        {change && shown === asked && (
          <ChangeDryRun
            {...{ directiveId, change, instead }}
            decide={(taskId, choice) => patch({ tasks: deciding(values.tasks ?? [], taskId, choice, by) })}
          >
            <WhatBecame {...performing} />
            <Button w="fit-content" loading={performing.isPending} onClick={() => performing.mutate()}>
              {t('directives.record')}
            </Button>
          </ChangeDryRun>
        )}
        <DraftNote draft={draft} clear={clear} />
      </Stack>
    </form>
  );
};
