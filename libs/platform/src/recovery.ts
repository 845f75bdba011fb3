import type { DataSource } from 'typeorm';
import type { ReceivedCommand } from '#contracts';
import type { Inbox } from '#event-store';
import type { CommandGateway } from './command-gateway.ts';
import { inParallel } from './in-parallel.ts';
import type { TaskWorkflows } from './task-workflows.ts';

const byTask = (commands: ReceivedCommand[]): ReceivedCommand[][] => {
  const tasks = new Map<string, ReceivedCommand[]>();
  for (const command of commands)
    tasks.set(command.streamId, [...(tasks.get(command.streamId) ?? []), command]);
  return [...tasks.values()];
};

/**
 * Sends again what was received and has no outcome, each task's commands in the order of receipt; the next waits until the one before
 * has its outcome. Returns how many have one now. At most `limit` at a time: the rest comes in the next round.
 */
export const resend = async (
  inbox: Inbox,
  gateway: CommandGateway,
  olderThanMs: number,
  limit = 200,
): Promise<number> => {
  let settled = 0;
  await inParallel(byTask(await inbox.unsettled(olderThanMs, limit)), 5, async (commands) => {
    for (const command of commands) {
      const sent = await gateway.send(command, 5000);
      if (sent === 'unknown' || 'failed' in sent) return;
      settled += 1;
    }
  });
  return settled;
};

/** Starts the missing workflow of every open task of the store; the others go on undisturbed. Run again it finds nothing to do. */
export const startMissing = async (
  database: DataSource,
  workflows: TaskWorkflows,
): Promise<{ open: number; started: number }> => {
  const open = await database.query<{ stream_id: string }[]>(
    'SELECT stream_id FROM es.stream WHERE NOT closed AND version > 0',
  );
  let started = 0;
  await inParallel(open, 10, async ({ stream_id }) => {
    if (await workflows.ensureRunning(stream_id)) started += 1;
  });
  return { open: open.length, started };
};
