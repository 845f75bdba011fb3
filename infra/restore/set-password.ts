import { spawnSync } from 'node:child_process';
import { postgresEnvironment, superuser } from '../embedded/postgres-initdb.ts';
import type { Service } from '../embedded/postgres.ts';
import { PlainError } from '../supervise/plain-error.ts';

/**
 * Gives a stopped cluster the password of the data directory to which it comes, so that no backup has to carry one. PostgreSQL
 * runs for it without a network, and brings the copied files to the moment of the backup on the way.
 */
export const setPassword = ({ user, binaries, cluster }: Service): void => {
  const ran = spawnSync(binaries.postgres, ['--single', '-j', '-D', cluster.dir, 'postgres'], {
    ...user,
    cwd: '/',
    env: postgresEnvironment(),
    // By the standard input, because arguments can be read by everybody on the machine.
    input: `ALTER ROLE ${superuser} PASSWORD '${cluster.password}';\n\n`,
    encoding: 'utf8',
  });
  const complaint = /^.*(?:ERROR|FATAL|PANIC): .*$/m.exec(`${ran.stderr}${ran.stdout}`)?.[0];
  if (ran.status !== 0 || complaint)
    throw new PlainError(
      `The database in the backup cannot be opened (${complaint ?? ran.stderr}): use another backup.`,
    );
};
