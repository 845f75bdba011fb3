import { Button, Fieldset, Stack } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { units } from '../acts/directory.ts';
import { useDraft } from '../acts/draft.ts';
import { DraftNote } from '../acts/draft-note.tsx';
import { DateInput, LineInput } from '../acts/inputs.tsx';
import { queries } from '../client/queries.ts';
import type { Me } from '../session/session.ts';
import { Trouble } from '../shell/trouble.tsx';
import { DryRun } from './dry-run.tsx';
import type { Hand } from './dry-run.tsx';
import { LineInputs } from './line-inputs.tsx';
import { decide, decisionIn, successions } from './successions.ts';
import type { Values } from './successions.ts';

const texts = ['number', 'issuedBy'] as const;

/** A decision as it is written: shown in all it would hand on before it can be made. */
export const SuccessionForm = ({ me, decided }: { me: Me; decided: () => void }) => {
  const { t } = useTranslation();
  const { draft, set, clear, failed } = useDraft(me.person.personId, 'new', 'DecideSuccession');
  const values = draft.values as Values;
  const decision = decisionIn(values);
  // What is handed on by name is chosen in the dry run, and stays in view.
  const asked = decision && JSON.stringify({ ...decision, tasks: [] });
  const [shown, setShown] = useState<string>();
  const { data: all } = useQuery(units);
  const nameOf = (id: string) => all?.items.find(({ unitId }) => unitId === id)?.name ?? id;
  const deciding = useMutation({
    mutationFn: () =>
      decision ? decide(draft.key, decision) : Promise.reject(new Error('Something is missing.')),
    onSuccess: async () => {
      clear();
      await queries.invalidateQueries({ queryKey: successions.queryKey });
      decided();
    },
    onError: failed,
  });
  const change = (patch: Values) => {
    deciding.reset();
    set(patch);
  };
  // A sub-task goes with its parent: what is named for one counts for both.
  const hand: Hand = ({ namedBy: taskId, unit }, unitId) =>
    change({
      tasks: [
        ...(values.tasks ?? []).filter((one) => one.taskId !== taskId || one.fromUnitId !== unit.unitId),
        { taskId, fromUnitId: unit.unitId, unitId },
      ],
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setShown(asked);
      }}
    >
      <Stack>
        <LineInputs lines={values.lines ?? [{}]} set={(lines) => change({ lines })} />
        <Fieldset legend={t('successions.paper')}>
          <Stack gap="xs">
            {texts.map((name) => (
              <LineInput
                key={name}
                label={t(`successions.${name}`)}
                required
                value={values[name]}
                set={(value) => change({ [name]: value })}
              />
            ))}
            <DateInput
              label={t('act.paperDate')}
              required
              value={values.issuedOn}
              set={(issuedOn) => change({ issuedOn: issuedOn as string })}
            />
            <DateInput
              label={t('successions.effectiveOn')}
              required
              value={values.effectiveOn}
              set={(effectiveOn) => change({ effectiveOn: effectiveOn as string })}
            />
          </Stack>
        </Fieldset>
        <Button type="submit" variant="default" w="fit-content">
          {t('successions.show')}
        </Button>
        {decision && shown === asked && (
          <DryRun decision={decision} nameOf={nameOf} hand={hand}>
            {deciding.error && <Trouble error={deciding.error} />}
            <Button w="fit-content" loading={deciding.isPending} onClick={() => deciding.mutate()}>
              {t('successions.decide')}
            </Button>
          </DryRun>
        )}
        <DraftNote draft={draft} clear={clear} />
      </Stack>
    </form>
  );
};
