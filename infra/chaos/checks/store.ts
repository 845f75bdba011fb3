import type { DataSource } from 'typeorm';
import { verify } from '#event-store';
import { compare } from '#read-models';
import type { Check } from './check.ts';
import type { Evidence } from './evidence.ts';

/** What holds of the tables: whole chains, and rows that are the fold of the events. */
export const storeChecks = async (owner: DataSource, { streams }: Evidence): Promise<Check[]> => {
  const verified = await verify(owner);
  const differences = await compare(owner);
  return [
    {
      name: 'chains',
      promise: 'versions follow without a gap, and every chain, head, shape, outcome and seal is as written',
      checked: verified.events,
      failures: verified.findings.map(
        ({ streamId, version, problem }) => `${streamId}/${version ?? '–'}: ${problem}`,
      ),
    },
    {
      name: 'readModels',
      promise: 'the rows of every task are the fold of its events',
      checked: streams.size,
      failures: differences.map(({ table, key }) => `${table} ${key} is not what its events say`),
    },
  ];
};
