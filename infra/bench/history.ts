import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import proto from '@temporalio/proto';
import type { temporal } from '@temporalio/proto';
import type { Client } from '@temporalio/client';
import { BusinessClock, EventStore } from '#event-store';
import { stateQuery, taskWorkflowId } from '#workflows/messages';
import { productProcess } from '../processes.ts';
import { TimeTravel } from '../time-travel.ts';
import { newPlace } from './ground.ts';
import type { Ground, Place } from './ground.ts';
import { Story } from './office.ts';
import type { Act } from './office.ts';
import { accepted, openTasks, receive } from './tasks.ts';

/** What Temporal keeps of a workflow. */
export type Growth = { events: number; bytes: number };

const { EventType } = proto.temporal.api.enums.v1;
const { HistoryEvent } = proto.temporal.api.history.v1;
type HistoryEvent = temporal.api.history.v1.IHistoryEvent;

const commands = 20;
const yearMs = 365 * 24 * 60 * 60 * 1000;
// A Monday; the calendar knows that year and the next ones, and the demo’s people hold their posts.
const yearStarts = '2021-01-04T02:00:00.000Z';
const farAway = 3 * 365;

// What travelling itself writes, and a year that passes does not.
const ofTravel = /TIME_SKIPPING|OPTIONS_UPDATED/;

const eventsOf = async (temporal: Client, taskId: string): Promise<HistoryEvent[]> => {
  const { events } = await temporal.workflow.getHandle(taskWorkflowId(taskId)).fetchHistory();
  return events ?? [];
};

const isOfTravel = ({ eventType }: HistoryEvent): boolean => ofTravel.test(EventType[eventType ?? 0] ?? '');

const growthOf = (events: HistoryEvent[]): Growth => ({
  events: events.length,
  bytes: events.reduce((sum, event) => sum + HistoryEvent.encode(event).finish().length, 0),
});

/** What one command adds to the history of its task. */
export const historyOfCommand = async (place: Place, story: Story): Promise<Growth> => {
  const [taskId = ''] = await openTasks(place, story, 1);
  const before = await eventsOf(place.temporal, taskId);
  for (let percent = 1; percent <= commands; percent++)
    await accepted(place, await receive(place, taskId, story.reportProgress(percent)));
  const { events, bytes } = growthOf((await eventsOf(place.temporal, taskId)).slice(before.length));
  return { events: events / commands, bytes: bytes / commands };
};

const settledAt = async (place: Place, taskId: string): Promise<void> => {
  const handle = place.temporal.workflow.getHandle(taskWorkflowId(taskId));
  while ((await handle.query(stateQuery)).status !== 'ready') await pause(50);
};

/** What a year adds to the history of a task on which nothing happens and nothing is due: the year is travelled. */
export const historyOfIdleYear = async (ground: Ground): Promise<Growth> => {
  const place = await newPlace(ground, { namespace: ground.travelNamespace });
  const clock = new BusinessClock(place.owner);
  await clock.advance(Date.parse(yearStarts) - Date.parse(await clock.now()));
  const premises = { ...place.premises, dataDir: join(ground.dataDir, 'year') };
  const worker = productProcess('worker', premises, { report: ground.report, restart: false });
  ground.scope.add(worker);
  await worker.start(ground.scope.signal);
  const story = new Story(yearStarts);
  const taskId = randomUUID();
  const acts: Act[] = [story.issue(farAway), story.submitPlan(), story.approvePlan()];
  for (const act of acts) await accepted(place, await receive(place, taskId, act));
  await settledAt(place, taskId);
  const before = await eventsOf(place.temporal, taskId);
  const { version } = (await new EventStore(place.owner).events(taskId)).at(-1) ?? {};
  await new TimeTravel(place.temporal, place.owner).by(yearMs);
  const after = (await eventsOf(place.temporal, taskId)).slice(before.length);
  await worker.stop();
  if ((await new EventStore(place.owner).events(taskId)).at(-1)?.version !== version)
    throw new Error('The year was not idle: something was due.');
  return growthOf(after.filter((event) => !isOfTravel(event)));
};
