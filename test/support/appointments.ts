import { randomUUID } from 'node:crypto';
import type { System } from './system.ts';

/** Whoever holds the post leaves it at an instant. */
export const vacate = async ({ owner }: System, postId: string, at: string): Promise<void> => {
  await owner.query('UPDATE org.tenure SET held_to = $2 WHERE post_id = $1 AND held_to IS NULL', [
    postId,
    at,
  ]);
};

/** Somebody new holds the post from an instant on; returns who. */
export const appoint = async ({ owner }: System, postId: string, at: string): Promise<string> => {
  const personId = `p-new-${postId}-${randomUUID().slice(0, 8)}`;
  await owner.query('INSERT INTO org.person (person_id, name) VALUES ($1, $2)', [
    personId,
    `Người mới giữ ${postId}`,
  ]);
  await owner.query(
    'INSERT INTO org.tenure (post_id, person_id, held_from, held_to, in_charge) VALUES ($1, $2, $3, NULL, false)',
    [postId, personId, at],
  );
  return personId;
};

/** The holder of a post leaves it, and somebody new takes it over at the same instant; returns who. */
export const succeed = async (system: System, postId: string, at: string): Promise<string> => {
  await vacate(system, postId, at);
  return appoint(system, postId, at);
};

/** A deputy is in charge of the unit as long as its head’s post is vacant. */
export const putInCharge = async ({ owner }: System, postId: string): Promise<void> => {
  await owner.query('UPDATE org.tenure SET in_charge = true WHERE post_id = $1 AND held_to IS NULL', [
    postId,
  ]);
};
