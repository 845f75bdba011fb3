import { parseArgs } from 'node:util';
import { Sha256 } from '#contracts';
import { FileRegister, openFileStore, removeFile as remove } from '#files';
import { connectOwner } from '#platform';
import { machineUser } from './machine-user.ts';
import { whereFilesAre } from './running.ts';
import { PlainError } from './supervise/plain-error.ts';

const usage = () =>
  new PlainError(
    'Use npm run remove-file -- SHA256 --reason "…": the hash of the file, and why it has to go (the decision, the request).',
  );

const read = (args: string[]): { sha256: string; reason: string } => {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { reason: { type: 'string' } },
    });
    const reason = values.reason?.trim().normalize('NFC');
    if (positionals.length !== 1 || !reason) throw usage();
    return { sha256: Sha256.parse(positionals[0]), reason };
  } catch {
    throw usage();
  }
};

/** `npm run remove-file`: removes a file for good, on record; its acts and every chain stay as they are. */
export default async function removeFile(args: string[]): Promise<void> {
  const { sha256, reason } = read(args);
  const { databaseUrl, files } = whereFilesAre();
  const owner = await connectOwner(databaseUrl);
  try {
    if (!(await new FileRegister(owner).isKnown(sha256)))
      throw new PlainError(`No file ${sha256} was ever uploaded here: check its hash.`);
    const store = await openFileStore(files);
    const removed = await remove(owner, store, { sha256, reason, removedBy: machineUser() });
    console.log(
      removed
        ? `The file ${sha256} is removed, on record, with its names. Backups taken before still hold it.`
        : `The file ${sha256} was removed on record before; its bytes are gone.`,
    );
  } finally {
    await owner.destroy();
  }
}
