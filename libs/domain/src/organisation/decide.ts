import type {
  Actor,
  Directory,
  Instant,
  NewEvent,
  ReceivedCommand,
  Rejection,
  UnitCommand,
  UnitEventType,
  UnitId,
} from '#contracts';
import { reject } from '../decision.ts';
import type { Decision, Verdict } from '../decision.ts';
import { effectiveAtOf } from './act.ts';
import type { UnitActType, UnitCase } from './act.ts';
import {
  beginCollective,
  endCollective,
  endField,
  endMandate,
  giveField,
  giveMandate,
} from './capacities.ts';
import { authorityOf, holds, lineOf, postOf, unitOf } from './directory.ts';
import { receiveHandover, signHandover } from './handovers.ts';
import { appointPerson, endCharge, giveCharge, relievePerson } from './holders.ts';
import { closePeriod } from './periods.ts';
import { endPost, establishPost, renamePost } from './posts.ts';
import { succeedUnit } from './successions.ts';
import { isFounded } from './unit.ts';
import type { FoundedUnit, UnitRecord } from './unit.ts';
import { endUnit, foundUnit, moveUnit, renameUnit } from './units.ts';

const rules: {
  [Type in Exclude<UnitActType, 'FoundUnit'>]: (the: UnitCase<Type>) => Verdict<UnitEventType>;
} = {
  RenameUnit: renameUnit,
  MoveUnit: moveUnit,
  EndUnit: endUnit,
  EstablishPost: establishPost,
  RenamePost: renamePost,
  EndPost: endPost,
  AppointPerson: appointPerson,
  RelievePerson: relievePerson,
  GiveCharge: giveCharge,
  EndCharge: endCharge,
  GiveField: giveField,
  EndField: endField,
  GiveMandate: giveMandate,
  EndMandate: endMandate,
  BeginCollective: beginCollective,
  EndCollective: endCollective,
  ClosePeriod: closePeriod,
  SucceedUnit: succeedUnit,
  SignHandover: signHandover,
  ReceiveHandover: receiveHandover,
};

/** Acts of others than administrators: who may is for their own rules to say. */
const notAdministrative: ReadonlySet<UnitActType> = new Set([
  'ClosePeriod',
  'SignHandover',
  'ReceiveHandover',
]);

/** An administrator sees to the units at and below the authority of their post: the top of the tree in which it is. */
const mayRefusal = (
  { actor, body, receivedAt }: ReceivedCommand<UnitCommand>,
  directory: Directory,
): { rejection: Rejection } | undefined => {
  const { personId, postId }: Actor = actor;
  if (!holds(directory, personId, postId, receivedAt)) return reject('not-holding-post');
  if (notAdministrative.has(body.type)) return undefined;
  const post = postOf(directory, postId);
  if (post?.role !== 'administrator') return reject('not-permitted');
  const authorityId = authorityOf(directory, post.unitId, receivedAt);
  // Of a unit that nobody knows the act’s own rule tells.
  const isTheirs = (unitId: UnitId) =>
    unitOf(directory, unitId) === undefined ||
    lineOf(directory, unitId, receivedAt).some((unit) => unit.unitId === authorityId);
  const concerned = [
    ...(body.type === 'FoundUnit' ? [] : [body.unitId]),
    ...('parentId' in body ? [body.parentId] : []),
    ...('successorIds' in body ? body.successorIds : []),
  ];
  return concerned.every(isTheirs) ? undefined : reject('not-permitted');
};

/** Who succeeds a unit can be said of one that has ended, too. */
const lifeRefusal = ({ unitId, from, to }: FoundedUnit, at: Instant, act: UnitActType) => {
  if (at < from) return reject('effective-too-early', { earliest: from });
  if (act === 'SucceedUnit') return undefined;
  return to !== null && at >= to ? reject('unit-ended', { unitId }) : undefined;
};

/** What a decision on a unit goes by: the organisation around it, and the calendar in force. */
export type UnitFacts = Pick<UnitCase<UnitActType>, 'directory' | 'calendar'>;

const judge = (
  command: ReceivedCommand<UnitCommand>,
  unit: UnitRecord,
  { directory, calendar }: UnitFacts,
): Verdict<UnitEventType> => {
  const { actor, body } = command;
  const { unitId } = body;
  if (!isFounded(unit) && body.type !== 'FoundUnit') return reject('unknown-unit', { unitId });
  const refused = mayRefusal(command, directory);
  if (refused) return refused;
  const at = effectiveAtOf(command);
  if (body.type === 'FoundUnit')
    return isFounded(unit) ? reject('unit-exists', { unitId }) : foundUnit(body, at, directory);
  if (!isFounded(unit)) return reject('unknown-unit', { unitId });
  const rule = rules[body.type] as (the: UnitCase<UnitActType>) => Verdict<UnitEventType>;
  return (
    lifeRefusal(unit, at, body.type) ??
    rule({ body, actor, at, commandId: command.commandId, unit, directory, calendar })
  );
};

/** Decides one command on a unit: who may, then the act’s own rule. Pure; never throws on a well-formed command. */
export const decideUnit = (
  command: ReceivedCommand<UnitCommand>,
  unit: UnitRecord,
  facts: UnitFacts,
): Decision<UnitEventType> => {
  const verdict = judge(command, unit, facts);
  if ('rejection' in verdict) return verdict;
  const { commandId, actor, receivedAt } = command;
  const effectiveAt = effectiveAtOf(command);
  return {
    events: verdict.facts.map((fact, index): NewEvent<UnitEventType> => ({
      ...fact,
      told: [],
      eventId: `${commandId}/${index + 1}`,
      ...{ effectiveAt, recordedAt: receivedAt, actor, commandId },
    })),
  };
};
