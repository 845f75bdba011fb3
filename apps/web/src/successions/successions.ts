import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, said } from '../client/client.ts';
import type { components } from '../client/schema.d.ts';
import { instantOf } from '../words/dates.ts';
import { language } from '../words/speak.ts';

export type Succession = components['schemas']['Succession'];
export type DecideSuccession = components['schemas']['DecideSuccession'];
export type PreviewDissemination = components['schemas']['SuccessionPreviewDissemination'];
export type PreviewItem = components['schemas']['SuccessionPreviewItem'];

/** A unit and who succeeds it, as far as it is written. */
export type Line = { unitId?: string; successorIds?: string[]; restTo?: string };
export type Values = {
  lines?: Line[];
  tasks?: DecideSuccession['tasks'];
  effectiveOn?: string;
  number?: string;
  issuedOn?: string;
  issuedBy?: string;
};

/** The decisions of the authority, the latest first, and how far each has come. */
export const successions = queryOptions({
  queryKey: ['successions', language()],
  queryFn: async () => said(await api.GET('/api/successions')),
  refetchInterval: 5000,
});

const wholeLine = ({ unitId, successorIds = [], restTo }: Line): DecideSuccession['units'] =>
  unitId === undefined
    ? []
    : [{ unitId, successorIds, ...(successorIds.length > 1 && restTo !== undefined ? { restTo } : {}) }];

/** What the draft would decide; nothing while something is missing. */
export const decisionIn = (values: Values): DecideSuccession | undefined => {
  const { lines = [], tasks = [], effectiveOn, number, issuedOn, issuedBy } = values;
  const units = lines.flatMap(wholeLine);
  if (!effectiveOn || !number || !issuedOn || !issuedBy || units.length === 0) return undefined;
  const effectiveAt = instantOf(`${effectiveOn}T00:00`);
  const paper = { number, issuedOn, issuedBy };
  return { effectiveAt, units, tasks: tasks.filter((one) => isOf(units, one)), paper };
};

/** What was handed on by name counts while the unit still has that successor. */
const isOf = (units: DecideSuccession['units'], { fromUnitId, unitId }: DecideSuccession['tasks'][number]) =>
  units.some((one) => one.unitId === fromUnitId && one.successorIds.includes(unitId));

/** Every open task and duty that it would hand on, and to whom. Nothing is kept. */
export const previewOf = (decision: DecideSuccession) =>
  infiniteQueryOptions({
    queryKey: ['forecast', 'succession', language(), decision],
    queryFn: async ({ pageParam }) => {
      const query = pageParam === null ? {} : { cursor: pageParam };
      return said(await api.POST('/api/successions/preview', { params: { query }, body: decision }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** Decides it; under the same key it is one decision, however often it is sent. */
export const decide = async (key: string, body: DecideSuccession): Promise<Succession> =>
  said(await api.POST('/api/successions', { params: { header: { 'Idempotency-Key': key } }, body }));
