import { queryOptions } from '@tanstack/react-query';
import { paperIn } from '../acts/paper-input.tsx';
import { statedCapacity } from '../acts/capacity-input.tsx';
import { api, said } from '../client/client.ts';
import type { components } from '../client/schema.d.ts';
import type { Me } from '../session/session.ts';
import { language } from '../words/speak.ts';
import type { Cohort } from './cohorts.ts';

export type WithdrawCohort = components['schemas']['WithdrawCohort'];
export type Withdrawal = NonNullable<Cohort['withdrawal']>;
export type PreviewItem = components['schemas']['CohortWithdrawalPreviewItem'];
export type Values = Record<string, unknown> & { reason?: string };

/** What a draft comes to; nothing while something is missing. */
export const withdrawalIn = (
  values: Values,
  choices: NonNullable<Me['issuing']>['choices'],
): WithdrawCohort | undefined => {
  const { reason } = values;
  const paper = paperIn(values);
  if (!reason?.trim()) return undefined;
  return {
    reason,
    ...(paper ? { paper: paper as NonNullable<WithdrawCohort['paper']> } : {}),
    ...statedCapacity(choices, values),
  };
};

/** What it would come to for each task; nothing is kept. */
export const previewOf = (cohortId: string, body: WithdrawCohort) =>
  queryOptions({
    queryKey: ['forecast', 'withdrawal', language(), cohortId, body],
    queryFn: async () =>
      said(
        await api.POST('/api/cohorts/{cohortId}/withdrawal/preview', {
          params: { path: { cohortId } },
          body,
        }),
      ),
  });

/** Withdraws all tasks of a cohort that are open. */
export const withdraw = async (cohortId: string, key: string, body: WithdrawCohort): Promise<Cohort> =>
  said(
    await api.POST('/api/cohorts/{cohortId}/withdrawal', {
      params: { path: { cohortId }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
