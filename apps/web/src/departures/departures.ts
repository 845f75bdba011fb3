import { queryOptions } from '@tanstack/react-query';
import { api, said } from '../client/client.ts';
import type { components } from '../client/schema.d.ts';
import { language } from '../words/speak.ts';

export type Departures = components['schemas']['Departures'];
export type PostLeft = components['schemas']['PostLeft'];
type Paper = components['schemas']['DecisionPaper'];
type UnitAct = components['schemas']['UnitAct'];

/** What people who left have left behind: a dry run, nothing is changed by it. */
export const departures = queryOptions({
  queryKey: ['departures', language()],
  queryFn: async () => said(await api.GET('/api/departures')),
});

/** What is to be done about one thing: an act on a unit by a paper, or an account that is closed. */
export type Remedy =
  { unitId: string; act: (paper: Paper) => UnitAct } | { unitId?: never; closeAccountOf: string };

/** The remedies that were chosen, by what they put right. */
export type Chosen = Readonly<Record<string, Remedy | undefined>>;

export const needsPaper = (chosen: Chosen): boolean =>
  Object.values(chosen).some((remedy) => remedy?.unitId !== undefined);

const perform = async (remedy: Remedy, key: string, paper: Paper | undefined): Promise<void> => {
  if (remedy.unitId === undefined) {
    const { closeAccountOf: personId } = remedy;
    await api.DELETE('/api/people/{personId}/account', { params: { path: { personId } } });
    return;
  }
  if (!paper) throw new Error('A decision on a unit needs its paper.');
  const { unitId, act } = remedy;
  const params = { path: { unitId }, header: { 'Idempotency-Key': key } };
  await api.POST('/api/units/{unitId}/commands', { params, body: act(paper) });
};

/** Carries out what was chosen, one after the other, each by the ordinary road; at the first refusal it stops. */
export const performAll = async (
  chosen: Chosen,
  keyOf: (what: string) => string,
  paper: Paper | undefined,
): Promise<void> => {
  for (const [what, remedy] of Object.entries(chosen)) if (remedy) await perform(remedy, keyOf(what), paper);
};
