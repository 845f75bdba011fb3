import type {
  Actor,
  CommandId,
  Directory,
  Instant,
  ReceivedCommand,
  UnitCommand,
  UnitCommandOf,
  WorkingCalendar,
} from '#contracts';
import type { FoundedUnit } from './unit.ts';

export type UnitActType = UnitCommand['type'];

/** One act in hand: what was asked, from when it counts, on which unit, in which organisation. */
export type UnitCase<Type extends UnitActType> = {
  body: UnitCommandOf<Type>;
  actor: Actor;
  at: Instant;
  commandId: CommandId;
  unit: FoundedUnit;
  directory: Directory;
  /** The one in force. */
  calendar: WorkingCalendar;
};

/** From when an act counts: from when the decision says, else from its receipt. */
export const effectiveAtOf = ({ body, receivedAt }: ReceivedCommand<UnitCommand>): Instant =>
  ('effectiveAt' in body ? body.effectiveAt : undefined) ?? receivedAt;

/** The unit of an act and its paper, to stand in its event. */
export const ofUnit = (body: UnitCommand) => {
  const paper = 'paper' in body ? body.paper : undefined;
  return { unitId: body.unitId, ...(paper === undefined ? {} : { paper }) };
};
