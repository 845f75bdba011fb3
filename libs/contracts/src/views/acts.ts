import { z } from 'zod';
import { ActName } from '../commands.ts';
import { taskEventData } from '../events.ts';
import type { Command } from '../received-command.ts';
import type { TaskEventType } from '../stream-events.ts';
import { ApplyCalendar, CorrectNotices } from '../task-orders.ts';
import { unitCommandNames } from '../unit-commands.ts';
import { unitEventData } from '../unit-events.ts';
import type { UnitEventType } from '../unit-events.ts';

/** An act of a person on a task or on a unit, or what tasks are sent. */
export const CommandName = z.enum([
  ...ActName.options,
  ApplyCalendar.shape.type.value,
  CorrectNotices.shape.type.value,
  ...unitCommandNames,
] as [Command['type'], ...Command['type'][]]);

const taskEvents = Object.keys(taskEventData) as [TaskEventType, ...TaskEventType[]];
const unitEvents = Object.keys(unitEventData) as [UnitEventType, ...UnitEventType[]];

/** The name of an event of a task, and of one of a unit. */
export const EventName = z.enum(taskEvents);
export const UnitEventName = z.enum(unitEvents);
