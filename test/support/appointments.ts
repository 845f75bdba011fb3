import { randomUUID } from 'node:crypto';
import type { UnitAct } from '#contracts';
import type { System } from './system.ts';

const paper = { number: '12/QĐ-UBND', issuedOn: '2026-03-02', issuedBy: 'UBND huyện' };

/** Who holds a post now and later on, and in which unit it is. */
const holderOf = async ({ owner }: System, postId: string): Promise<{ unitId: string; personId: string }> => {
  const [held] = await owner.query<{ unitId: string; personId: string }[]>(
    `SELECT p.unit_id AS "unitId", t.person_id AS "personId" FROM org.post p JOIN org.tenure t USING (post_id)
     WHERE p.post_id = $1 AND t.held_to IS NULL`,
    [postId],
  );
  if (!held) throw new Error(`Nobody holds ${postId}.`);
  return held;
};

const decide = async (system: System, unitId: string, act: UnitAct): Promise<void> => {
  const sent = await system.administer(unitId, act);
  if (sent === 'unknown' || 'failed' in sent || 'rejected' in sent.outcome)
    throw new Error(`${act.type} was not accepted: ${JSON.stringify(sent)}`);
};

/** Whoever holds the post leaves it at an instant. */
export const vacate = async (system: System, postId: string, effectiveAt: string): Promise<void> => {
  const { unitId, personId } = await holderOf(system, postId);
  await decide(system, unitId, { type: 'RelievePerson', postId, personId, effectiveAt, paper });
};

/** The holder of a post leaves it, and somebody new takes it over at the same instant; returns who. */
export const succeed = async (system: System, postId: string, effectiveAt: string): Promise<string> => {
  const { unitId, personId: inPlaceOf } = await holderOf(system, postId);
  const personId = `p-new-${postId}-${randomUUID().slice(0, 8)}`;
  const name = `Người mới giữ ${postId}`;
  await system.owner.query('SELECT org.name_person($1, $2, $3, NULL)', [personId, name, effectiveAt]);
  await decide(system, unitId, { type: 'AppointPerson', postId, personId, inPlaceOf, effectiveAt, paper });
  return personId;
};

/** The holder of one post takes over another one besides, in place of whoever holds it. */
export const alsoHolds = async (
  system: System,
  postId: string,
  otherId: string,
  effectiveAt: string,
): Promise<void> => {
  const { personId } = await holderOf(system, postId);
  const { unitId, personId: inPlaceOf } = await holderOf(system, otherId);
  await decide(system, unitId, {
    ...{ type: 'AppointPerson', postId: otherId, personId, inPlaceOf, effectiveAt, paper },
  });
};

/** A deputy is in charge of the unit as long as its head’s post is vacant. */
export const putInCharge = async (system: System, postId: string): Promise<void> => {
  const { unitId, personId } = await holderOf(system, postId);
  await decide(system, unitId, { type: 'GiveCharge', postId, personId, paper });
};
