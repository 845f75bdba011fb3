import type { ReceivedCommand, UnitCommand, UnitEventType } from '#contracts';
import { idAt, idsAt } from '../decider.ts';
import type { Decider, References } from '../decider.ts';
import { effectiveAtOf } from './act.ts';
import { decideUnit } from './decide.ts';
import { evolveUnit } from './evolve.ts';
import { isFounded, notFounded } from './unit.ts';
import type { UnitRecord } from './unit.ts';

const referencesOf = (unit: UnitRecord, command?: ReceivedCommand<UnitCommand>): References => {
  const own = isFounded(unit) ? [unit.unitId] : idAt(command, 'body', 'unitId');
  return {
    unitIds: [
      ...own,
      ...idAt(command, 'body', 'parentId'),
      ...idsAt(command, 'body', 'unitIds'),
      ...idsAt(command, 'body', 'successorIds'),
    ],
    postIds: [
      ...idAt(command, 'actor', 'postId'),
      ...idAt(command, 'body', 'postId'),
      ...idAt(command, 'body', 'toPostId'),
    ],
    below: own,
    personIds: [...idAt(command, 'body', 'personId'), ...idAt(command, 'body', 'toPersonId')],
  };
};

/** Nothing falls due for a unit: its stream has no agenda, and waits for commands alone. */
export const unitDecider: Decider<UnitRecord, UnitCommand, UnitEventType> = {
  kind: 'unit',
  initial: notFounded,
  evolve: evolveUnit,
  isClosed: () => false,
  canRest: () => true,
  effectiveAtOf,
  decide: decideUnit,
  agenda: () => [],
  decideClock: () => [],
  references: referencesOf,
  calendarVersion: () => undefined,
  directives: () => undefined,
  family: () => undefined,
};
