import type { DataSource } from 'typeorm';
import { audit } from '#audit';
import { problemIn } from '#contracts';
import type { Check } from './check.ts';
import type { Stored } from './evidence.ts';

/** What holds of the tables: whole chains, lawful acts, the rules that tasks went by, and rows that are the fold of the events. */
export const storeChecks = async (
  owner: DataSource,
  { streams }: Pick<Stored, 'streams'>,
): Promise<Check[]> => {
  const { events, findings, rules, differences } = await audit(owner);
  return [
    {
      name: 'chains',
      promise:
        'versions follow without a gap, every chain, head, shape, outcome and seal is as written, and every event can have come about',
      checked: events,
      failures: [
        ...findings.map(
          ({ streamId, version, problem }) => `${streamId}/${version ?? '–'}: ${problemIn(problem, 'en')}`,
        ),
        ...rules.map(({ table, version, problem }) => `${table} ${version}: ${problemIn(problem, 'en')}`),
      ],
    },
    {
      name: 'readModels',
      promise: 'the rows of every task are the fold of its events',
      checked: streams.size,
      failures: differences.map(({ table, key }) => `${table} ${key} is not what its events say`),
    },
  ];
};
