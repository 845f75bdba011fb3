import { z } from 'zod';
import { ActName, ApplyCalendar } from '../commands.ts';
import { eventData } from '../events.ts';
import type { EventType } from '../events.ts';

/** An act of a person, or what each open task is sent. */
export const CommandName = z.enum([...ActName.options, ApplyCalendar.shape.type.value]);

const eventTypes = Object.keys(eventData) as [EventType, ...EventType[]];

export const EventName = z.enum(eventTypes);
