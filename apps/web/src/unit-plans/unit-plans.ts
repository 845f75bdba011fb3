import { queryOptions } from '@tanstack/react-query';
import { api, said } from '../client/client.ts';
import { isProblem } from '../client/problem.ts';
import { queries } from '../client/queries.ts';
import type { components } from '../client/schema.d.ts';
import { language } from '../words/speak.ts';

export type UnitPlan = components['schemas']['UnitPlan'];
export type UnitPlanLine = components['schemas']['UnitPlanLine'];
export type UnitPlanPart = components['schemas']['UnitPlanPart'];
export type Owed = components['schemas']['UnitPlanList']['owed'][number];
export type ToSend = components['schemas']['SubmitUnitPlan'];
export type Decision = components['schemas']['DecideUnitPlan'];

const all = 'unit-plans';
const lookEveryMs = 30_000;
const lookSoonMs = 2000;

/** What one task answers to its part. */
export type Refused = { taskId: string; detail: string };

/** The tasks that refuse, and why, where that is what went wrong. */
export const refusedIn = (error: unknown): Refused[] =>
  isProblem(error, 'unit-plan-refused') ? (error.body['parts'] as Refused[]) : [];

/** The plans for many tasks under a directive, and the tasks for which the reader’s unit owes one. */
export const unitPlansUnder = (directiveId: string) =>
  queryOptions({
    queryKey: [all, 'under', directiveId, language()],
    queryFn: async () =>
      said(await api.GET('/api/directives/{directiveId}/unit-plans', { params: { path: { directiveId } } })),
    refetchInterval: lookEveryMs,
  });

const isOnItsWay = ({ parts }: UnitPlan): boolean => parts.some(({ state }) => state === 'sending');

/** One plan, and what became of each part; asked for again soon while it is on its way to the tasks. */
export const unitPlanOf = (unitPlanId: string) =>
  queryOptions({
    queryKey: [all, unitPlanId, language()],
    queryFn: async () =>
      said(await api.GET('/api/unit-plans/{unitPlanId}', { params: { path: { unitPlanId } } })),
    refetchInterval: ({ state }) => (state.data && isOnItsWay(state.data) ? lookSoonMs : lookEveryMs),
  });

/** What each task would answer to its part. Nothing is kept. */
export const preview = async (directiveId: string, body: ToSend) =>
  said(
    await api.POST('/api/directives/{directiveId}/unit-plans/preview', {
      params: { path: { directiveId } },
      body,
    }),
  ).parts.flatMap(({ taskId, refusal }) => (refusal ? [{ taskId, detail: refusal.detail }] : []));

/** Sends a plan; the key becomes its id. */
export const submit = async (directiveId: string, key: string, body: ToSend) =>
  said(
    await api.POST('/api/directives/{directiveId}/unit-plans', {
      params: { path: { directiveId }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );

export const decide = async (unitPlanId: string, key: string, body: Decision) =>
  said(
    await api.POST('/api/unit-plans/{unitPlanId}/decisions', {
      params: { path: { unitPlanId }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );

/** Asks again for what a plan, or a decision on one, has changed. */
export const askAfterPlan = async (): Promise<void> => {
  await Promise.all([all, 'tasks', 'me'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
};
