import type { DataSource } from 'typeorm';
import type { Command, ReceivedCommand } from '#contracts';
import type { Inbox } from '#event-store';
import type { CommandGateway } from './command-gateway.ts';
import { inParallel } from './in-parallel.ts';
import type { TaskWorkflows } from './task-workflows.ts';

const byStream = (commands: ReceivedCommand<Command>[]): ReceivedCommand<Command>[][] => {
  const streams = new Map<string, ReceivedCommand<Command>[]>();
  for (const command of commands)
    streams.set(command.streamId, [...(streams.get(command.streamId) ?? []), command]);
  return [...streams.values()];
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
  await inParallel(byStream(await inbox.unsettled(olderThanMs, limit)), 5, async (commands) => {
    for (const command of commands) {
      const sent = await gateway.send(command, 5000);
      if (sent === 'unknown' || 'failed' in sent) return;
      settled += 1;
    }
  });
  return settled;
};

/** Sends everything again that has no outcome, round by round, until a round brings none. Returns how many have one now. */
export const resendAll = async (inbox: Inbox, gateway: CommandGateway, atOnce = 200): Promise<number> => {
  let settled = 0;
  for (;;) {
    const more = await resend(inbox, gateway, 0, atOnce);
    if (more === 0) return settled;
    settled += more;
  }
};

/** Starts the missing workflow of every open task of the store; the others go on undisturbed. Run again it finds nothing to do. */
export const startMissing = async (
  database: DataSource,
  workflows: TaskWorkflows,
): Promise<{ open: number; started: number }> => {
  const open = await database.query<{ stream_id: string }[]>(
    `SELECT stream_id FROM es.stream WHERE kind = 'task' AND NOT closed AND version > 0`,
  );
  let started = 0;
  await inParallel(open, 10, async ({ stream_id }) => {
    if (await workflows.ensureRunning(stream_id)) started += 1;
  });
  return { open: open.length, started };
};
