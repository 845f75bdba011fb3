import type { DataSource } from 'typeorm';
import type { Policy } from '#contracts';
import { defaultPolicy } from '#domain';

/** Puts the default policy in force for what is issued from now on, with some of it said otherwise. */
export const ruledBy = async (
  owner: DataSource,
  otherwise: Partial<Policy> & { version: string },
): Promise<void> => {
  await owner.query('UPDATE org.policy SET in_force = false');
  await owner.query('INSERT INTO org.policy VALUES ($1, $2, true)', [
    otherwise.version,
    { ...defaultPolicy, ...otherwise },
  ]);
};
