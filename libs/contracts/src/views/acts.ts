import { z } from 'zod';
import { eventData } from '../events.ts';
import type { EventType } from '../events.ts';

const eventTypes = Object.keys(eventData) as [EventType, ...EventType[]];

export const EventName = z.enum(eventTypes);
