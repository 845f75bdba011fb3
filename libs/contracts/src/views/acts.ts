import { z } from 'zod';
import { ActName } from '../commands.ts';
import { directiveCommandNames } from '../directives/commands.ts';
import { directiveEventData } from '../directives/events.ts';
import type { DirectiveEventType } from '../directives/events.ts';
import { taskEventData } from '../events.ts';
import type { Command } from '../received-command.ts';
import type { TaskEventType } from '../stream-events.ts';
import { ApplyCalendar, CorrectNotices } from '../task-orders.ts';
import { unitCommandNames } from '../unit-commands.ts';
import { unitEventData } from '../unit-events.ts';
import type { UnitEventType } from '../unit-events.ts';

/** An act of a person on a task, a unit or a directive, or what tasks are sent. */
export const CommandName = z.enum([
  ...ActName.options,
  ApplyCalendar.shape.type.value,
  CorrectNotices.shape.type.value,
  ...unitCommandNames,
  ...directiveCommandNames,
] as [Command['type'], ...Command['type'][]]);

const taskEvents = Object.keys(taskEventData) as [TaskEventType, ...TaskEventType[]];
const unitEvents = Object.keys(unitEventData) as [UnitEventType, ...UnitEventType[]];

const directiveEvents = Object.keys(directiveEventData) as [DirectiveEventType, ...DirectiveEventType[]];

/** The name of an event of a task, of a unit, and of a directive. */
export const EventName = z.enum(taskEvents);
export const UnitEventName = z.enum(unitEvents);
export const DirectiveEventName = z.enum(directiveEvents);
