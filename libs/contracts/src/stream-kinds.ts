import { directiveCommandNames } from './directives/commands.ts';
import type { DirectiveCommand } from './directives/commands.ts';
import { TellOfDisseminations } from './directives/orders.ts';
import type { DirectiveOrder } from './directives/orders.ts';
import { unitCommandNames } from './unit-commands.ts';
import type { UnitCommand } from './unit-commands.ts';

/** What streams are about. */
export const streamKinds = ['task', 'unit', 'directive'] as const;
export type StreamKind = (typeof streamKinds)[number];

const onUnits: ReadonlySet<string> = new Set(unitCommandNames);
const onDirectives: ReadonlySet<string> = new Set([
  ...directiveCommandNames,
  TellOfDisseminations.shape.type.value,
]);

/** Whether a command is on a unit, or on a directive. */
export const isOnUnit = (body: { type: string }): body is UnitCommand => onUnits.has(body.type);
export const isOnDirective = (body: { type: string }): body is DirectiveCommand | DirectiveOrder =>
  onDirectives.has(body.type);

/** For which kind of stream a command is. */
export const kindOf = (body: { type: string }): StreamKind => {
  if (isOnUnit(body)) return 'unit';
  return isOnDirective(body) ? 'directive' : 'task';
};
