import type { CommandId, Directory, Instant, ReceivedCommand, UnitCommand, UnitCommandOf } from '#contracts';
import type { FoundedUnit } from './unit.ts';

export type UnitActType = UnitCommand['type'];

/** One act in hand: what was asked, from when it counts, on which unit, in which organisation. */
export type UnitCase<Type extends UnitActType> = {
  body: UnitCommandOf<Type>;
  at: Instant;
  commandId: CommandId;
  unit: FoundedUnit;
  directory: Directory;
};

/** From when an act counts: from when the decision says, else from its receipt. */
export const effectiveAtOf = ({ body, receivedAt }: ReceivedCommand<UnitCommand>): Instant =>
  body.effectiveAt ?? receivedAt;

/** The unit of an act and its paper, to stand in its event. */
export const ofUnit = ({ unitId, paper }: UnitCommand) => ({
  unitId,
  ...(paper === undefined ? {} : { paper }),
});
