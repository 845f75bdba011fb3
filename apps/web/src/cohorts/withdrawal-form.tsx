import { Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CapacityInput } from '../acts/capacity-input.tsx';
import { leadersOf } from '../acts/directory.ts';
import { useDraft } from '../acts/draft.ts';
import { DraftNote } from '../acts/draft-note.tsx';
import { TextInputs } from '../acts/inputs.tsx';
import { PaperInput } from '../acts/paper-input.tsx';
import { queries } from '../client/queries.ts';
import { entersPapers } from '../session/roles.ts';
import type { Me } from '../session/session.ts';
import { Part } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { cohorts } from './cohorts.ts';
import { WithdrawalDryRun } from './withdrawal-dry-run.tsx';
import { withdraw, withdrawalIn } from './withdrawal.ts';
import type { Values } from './withdrawal.ts';

type Given = { me: Me; issuing: NonNullable<Me['issuing']>; cohortId: string; done: () => void };

/** All tasks of a cohort are taken back: what that comes to for each is shown before it can be done. */
export const WithdrawalForm = ({ me, issuing, cohortId, done }: Given) => {
  const { t } = useTranslation();
  const { draft, set, clear, failed } = useDraft(me.person.personId, cohortId, 'WithdrawCohort');
  const values = draft.values as Values;
  const decision = withdrawalIn(values, issuing.choices);
  const asked = decision && JSON.stringify(decision);
  const [shown, setShown] = useState<string>();
  const withdrawing = useMutation({
    mutationFn: () =>
      decision ? withdraw(cohortId, draft.key, decision) : Promise.reject(new Error('Something is missing.')),
    onSuccess: async () => {
      clear();
      await queries.invalidateQueries({ queryKey: cohorts.queryKey });
      done();
    },
    onError: failed,
  });
  const patch = (change: Record<string, unknown>) => {
    withdrawing.reset();
    set(change);
  };
  return (
    <Part title={t('cohorts.withdraw')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setShown(asked);
        }}
      >
        <Stack>
          <Text size="sm">{t('cohorts.withdrawHint')}</Text>
          <TextInputs
            label={t('cohorts.reason')}
            required
            value={values.reason}
            set={(reason) => patch({ reason })}
          />
          <CapacityInput choices={issuing.choices} values={values} set={patch} />
          <PaperInput
            values={values}
            set={patch}
            leading={leadersOf(me.authority.unitId)}
            needed={entersPapers(me)}
            dated
          />
          <Button type="submit" variant="default" w="fit-content">
            {t('cohorts.show')}
          </Button>
          {decision && shown === asked && (
            <WithdrawalDryRun cohortId={cohortId} decision={decision}>
              {withdrawing.error && <Trouble error={withdrawing.error} />}
              <Button w="fit-content" loading={withdrawing.isPending} onClick={() => withdrawing.mutate()}>
                {t('cohorts.confirm')}
              </Button>
            </WithdrawalDryRun>
          )}
          <DraftNote draft={draft} clear={clear} />
        </Stack>
      </form>
    </Part>
  );
};
