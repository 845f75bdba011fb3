import { performance } from 'node:perf_hooks';
import { audit } from '#audit';
import type { Audit } from '#audit';
import { problemIn } from '#contracts';
import { checkFiles, openFileStore } from '#files';
import type { FileSettings, FilesChecked } from '#files';
import { connectOwner } from '#platform';
import { whereFilesAre } from './running.ts';

const plural = (count: number, name: string) => `${count} ${name}${count === 1 ? '' : 's'}`;

const linesOf = ({ findings, rules, differences }: Audit, files: FilesChecked): string[] => [
  ...[...findings, ...files.findings].map(
    ({ streamId, version, problem }) =>
      `stream ${streamId}, version ${version ?? '–'}: ${problemIn(problem, 'en')}`,
  ),
  ...rules.map(({ table, version, problem }) => `${table} ${version}: ${problemIn(problem, 'en')}`),
  ...differences.map(
    ({ table, key }) => `row ${key} of ${table}: ${problemIn({ code: 'row-differs' }, 'en')}`,
  ),
];

const counted = (found: Audit, files: FilesChecked): string =>
  [
    plural(found.streams, 'stream'),
    plural(found.events, 'event'),
    plural(found.commands, 'command'),
    `${plural(found.texts, 'text')} (${found.erased} erased)`,
  ].join(', ') + ` and ${plural(files.files, 'file')} (${files.removed} removed on record)`;

/** Checks the whole database of an address and its files, and says what was checked and each thing that is wrong. */
export const verifyDatabase = async (
  databaseUrl: string,
  settings: FileSettings,
): Promise<{ lines: string[]; ok: boolean }> => {
  const owner = await connectOwner(databaseUrl);
  try {
    const began = performance.now();
    const found = await audit(owner);
    const files = await checkFiles(owner, await openFileStore(settings));
    const seconds = (performance.now() - began) / 1000;
    const wrong = linesOf(found, files);
    const checked = `${counted(found, files)} were checked in ${seconds.toFixed(1)} s`;
    const verdict =
      wrong.length === 0 ? 'everything is as it was written.' : `${plural(wrong.length, 'finding')}.`;
    return { lines: [...wrong, `${checked}: ${verdict}`], ok: wrong.length === 0 };
  } finally {
    await owner.destroy();
  }
};

/** `npm run verify`: of the database in DATABASE_URL, or of the dondoc that is running, and of its files. Ends with 1 if anything was found. */
export default async function verify(): Promise<void> {
  const { databaseUrl, files } = whereFilesAre();
  const { lines, ok } = await verifyDatabase(databaseUrl, files);
  for (const line of lines) console.log(line);
  if (!ok) process.exitCode = 1;
}
