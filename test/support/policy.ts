import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Policy } from '#contracts';
import { defaultPolicy } from '#domain';
import { PolicyVersions } from '#organisation';

const by = { personId: 'p-ubnd-administrator', postId: 'ubnd-administrator', capacity: 'TL' as const };
const paper = { number: '1/QĐ-UBND', issuedOn: '2026-01-05', issuedBy: 'UBND huyện' };

/** Puts the default policy in force for what is issued from now on, with some of it said otherwise. */
export const ruledBy = async (
  owner: DataSource,
  otherwise: Partial<Policy> & { version: string },
): Promise<void> => {
  const versions = new PolicyVersions(owner);
  const body = { ...defaultPolicy, ...otherwise };
  await versions.enter({ entryId: randomUUID(), body, base: defaultPolicy.version, paper, by });
  const applied = await versions.apply(randomUUID(), otherwise.version, by);
  if (applied !== 'applied') throw new Error(`${otherwise.version} was not put in force: ${applied}.`);
};
