import type { Actor, Command, ReceivedCommand } from '#contracts';
import { namedUuid } from '#event-store';
import type { Inbox } from '#event-store';
import type { CommandGateway } from './command-gateway.ts';
import { inParallel } from './in-parallel.ts';

/** Something decided once that reaches many streams: its own id, a UUID, and whose act it is. */
export type Cause = { causeId: string; actor: Actor };

/** What one stream is sent because of it. */
export type Order = Pick<ReceivedCommand<Command>, 'streamId' | 'body'>;

/** Few: people’s acts come first. */
const atOnce = 4;
const answerWithinMs = 5000;

/**
 * The id of the command that a stream is sent because of a cause: the same whenever it is worked out, so that it is kept and decided
 * once, however often it is sent. A UUID of version 5 (RFC 9562): the cause is the namespace, the stream the name.
 */
export const commandIdFor = (causeId: string, streamId: string): string => namedUuid(causeId, streamId);

/**
 * The ids of commands that are kept together under one key, one for each stream. The first stream’s is the key itself: it cannot come
 * again for others.
 */
export const commandIdsFor = (key: string, streamIds: readonly string[]): Map<string, string> =>
  new Map(
    [...streamIds]
      .sort()
      .map((streamId, place) => [streamId, place === 0 ? key : commandIdFor(key, streamId)]),
  );

/**
 * Sends each stream one command because of one cause: kept in the inbox under an id that follows from both, then decided by the stream’s
 * single writer like any other. Returns how many have their outcome. May be broken off anywhere and done again: what was kept is sent
 * again by the relay, and a stream that is too busy to take it now is for whoever asks again.
 */
export const sendToEach = async (
  inbox: Inbox,
  gateway: CommandGateway,
  { causeId, actor }: Cause,
  orders: readonly Order[],
): Promise<number> => {
  let settled = 0;
  await inParallel(orders, atOnce, async ({ streamId, body }) => {
    const commandId = commandIdFor(causeId, streamId);
    const receipt = await inbox.receive({ commandId, streamId, actor, body });
    if (receipt.kind === 'different')
      throw new Error(`Command ${commandId} was sent to stream ${streamId} before, and said something else.`);
    if (receipt.kind === 'busy') return;
    const { command, outcome } = receipt.row;
    const sent = outcome ? { outcome } : await gateway.send(command, answerWithinMs);
    if (sent !== 'unknown' && 'outcome' in sent) settled += 1;
  });
  return settled;
};
