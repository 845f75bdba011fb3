import { performance } from 'node:perf_hooks';
import { audit } from '#audit';
import type { Audit } from '#audit';
import { connectOwner } from '#platform';
import { findRunning } from './running.ts';

const plural = (count: number, name: string) => `${count} ${name}${count === 1 ? '' : 's'}`;

const linesOf = ({ findings, rules, differences }: Audit): string[] => [
  ...findings.map(
    ({ streamId, version, problem }) => `stream ${streamId}, version ${version ?? '–'}: ${problem}`,
  ),
  ...rules.map(({ table, version, problem }) => `${table} ${version}: ${problem}`),
  ...differences.map(({ table, key }) => `row ${key} of ${table}: it is not what the events say`),
];

/** Checks the whole database of an address, and says what was checked and each thing that is wrong. */
export const verifyDatabase = async (databaseUrl: string): Promise<{ lines: string[]; ok: boolean }> => {
  const owner = await connectOwner(databaseUrl);
  try {
    const began = performance.now();
    const found = await audit(owner);
    const seconds = (performance.now() - began) / 1000;
    const wrong = linesOf(found);
    const checked = `${plural(found.streams, 'stream')}, ${plural(found.events, 'event')}, ${plural(found.commands, 'command')} and ${plural(
      found.texts,
      'text',
    )} (${found.erased} erased) were checked in ${seconds.toFixed(1)} s`;
    const verdict =
      wrong.length === 0 ? 'everything is as it was written.' : `${plural(wrong.length, 'finding')}.`;
    return { lines: [...wrong, `${checked}: ${verdict}`], ok: wrong.length === 0 };
  } finally {
    await owner.destroy();
  }
};

/** `npm run verify`: of the database in DATABASE_URL, or of the dondoc that is running. Ends with 1 if anything was found. */
export default async function verify(): Promise<void> {
  const { lines, ok } = await verifyDatabase(process.env['DATABASE_URL'] || findRunning().databaseUrl);
  for (const line of lines) console.log(line);
  if (!ok) process.exitCode = 1;
}
