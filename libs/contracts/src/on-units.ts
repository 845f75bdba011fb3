export { handoverRejections } from './rejections/handover.ts';
export { unitRejections } from './rejections/unit.ts';
export {
  HandedList,
  HandedPart,
  HandedDissemination,
  HandedTask,
  HandoverToReceive,
  HandoverToSign,
  ReceiveHandover,
  SignHandover,
} from './handovers.ts';
export { UnitAct, unitCommandNames } from './unit-commands.ts';
export { ClosePeriod, PeriodToClose, SucceedUnit } from './unit-orders.ts';
export type { UnitOrder } from './unit-orders.ts';
export type { UnitCommand, UnitCommandOf } from './unit-commands.ts';
export { unitEventData } from './unit-events.ts';
export type { UnitEventType } from './unit-events.ts';
