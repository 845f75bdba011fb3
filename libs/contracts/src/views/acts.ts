import { z } from 'zod';
import { TaskCommand } from '../commands.ts';
import { eventData } from '../events.ts';
import type { EventType } from '../events.ts';

const acts = TaskCommand.options.map((option) => option.shape.type.value);

export const ActName = z.enum(acts as [(typeof acts)[number], ...typeof acts]);

const eventTypes = Object.keys(eventData) as [EventType, ...EventType[]];

export const EventName = z.enum(eventTypes);
