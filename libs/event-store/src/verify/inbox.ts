import type { Outcome } from '#contracts';
import { canonicalText } from '../canonical.ts';
import { commandHash } from '../event-store.ts';
import { freeText, sealOf } from '../sealing.ts';
import type { EventRead } from './event-text.ts';
import type { Finding } from './chain.ts';
import type { CommandRow, EventRow, StreamRecord, TextRow } from './records.ts';

/** A command with what came of it. */
type Received = { command: CommandRow; actorEnd: string; events: EventRow[]; texts: TextRow[] };

const outcomeProblem = (outcome: Outcome | null, events: EventRow[]): string | undefined => {
  const last = events.at(-1)?.version;
  if (!outcome || 'rejected' in outcome)
    return last === undefined ? undefined : 'it was not accepted, yet it has events';
  const { version, changed } = outcome.accepted;
  if (!changed) return last === undefined ? undefined : 'it changed nothing, yet it has events';
  if (last === undefined) return `it was accepted as version ${version}, and its events are gone`;
  return last === version
    ? undefined
    : `it was accepted as version ${version}, and its events end at ${last}`;
};

/** Gathers the seals that stand for words in a command. */
const gatherSeals = (value: unknown, into: Set<string>): Set<string> => {
  if (typeof value !== 'object' || value === null) return into;
  for (const [name, item] of Object.entries(value)) {
    if (typeof item === 'string') {
      if (freeText.has(name)) into.add(item);
    } else gatherSeals(item, into);
  }
  return into;
};

const textProblem = ({ seal, salt, body, erased }: TextRow): string | undefined => {
  if (erased && salt === null && body === null) return undefined;
  return salt && body !== null && sealOf(salt, body) === seal
    ? undefined
    : `the words behind seal ${seal} were changed`;
};

const wordsProblem = ({ command, texts }: Received): string | undefined => {
  const seals = gatherSeals(command.body, new Set());
  const stray = texts.find(({ seal }) => !seals.delete(seal));
  if (stray) return `it never had the words behind seal ${stray.seal}`;
  const [gone] = seals;
  if (gone) return `the words behind seal ${gone} are gone`;
  return command.salted || texts.some(({ erased }) => erased)
    ? undefined
    : 'its salt is gone, and none of its words were erased';
};

function* commandProblems(received: Received): Generator<string> {
  const { command, events, texts } = received;
  const { commandId, streamId, actor, body, outcome } = command;
  const outcomeIs = outcomeProblem(outcome, events);
  if (outcomeIs) yield outcomeIs;
  const wordsAre = wordsProblem(received);
  if (wordsAre) yield wordsAre;
  for (const text of texts) {
    const textIs = textProblem(text);
    if (textIs) yield textIs;
  }
  if (!commandHash({ commandId, streamId, actor, body }).equals(command.hash))
    yield 'it is not what was received';
  if (command.settled !== (outcome !== null))
    yield 'its outcome and the time of its outcome contradict each other';
}

/** The version to which a command brought its stream, or should have. */
const placeOf = ({ command: { outcome }, events }: Received): number | null =>
  events.at(-1)?.version ?? (outcome && 'accepted' in outcome ? outcome.accepted.version : null);

/**
 * Who acted, in canonical text: person and post come last. The capacity before them is settled when the command is decided, and is the
 * one that the command states, if it does.
 */
const isActOf = (actor: string, { actorEnd, command }: Received): boolean => {
  const capacity = 'capacity' in command.body ? command.body.capacity : undefined;
  return (
    actor.endsWith(actorEnd) && (capacity === undefined || actor.startsWith(`{"capacity":"${capacity}",`))
  );
};

const actorEndOf = ({ actor: { personId, postId } }: CommandRow): string =>
  `,${canonicalText({ personId, postId }).slice(1)}`;
/** Who acts without a command. The shape of an event says which of them can. */
const impersonal: ReadonlySet<string> = new Set(['"clock"', '"installation"']);

/** What ties an event to the command that it came of. */
const originProblem = (
  { actor }: EventRead,
  row: EventRow,
  received: Received | undefined,
): string | undefined => {
  if (row.commandId === null)
    return actor !== undefined && !impersonal.has(actor)
      ? 'it is the act of a person, and of no command'
      : undefined;
  if (!received) return `its command ${row.commandId} is not in the inbox of this stream`;
  if (actor !== undefined && !isActOf(actor, received))
    return 'it is not the act of whoever sent its command';
  return row.recordedAt === received.command.receivedAt
    ? undefined
    : 'it was not recorded when its command was received';
};

/** Holds what people sent against the events and the words that came of it. */
export const inboxFindings = (
  { streamId, events, commands, texts }: StreamRecord,
  reads: EventRead[],
): Finding[] => {
  const findings: Finding[] = [];
  const find = (version: number | null, problem: string) => findings.push({ streamId, version, problem });
  const inbox = new Map<string, Received>();
  for (const command of commands)
    inbox.set(command.commandId, { command, actorEnd: actorEndOf(command), events: [], texts: [] });
  for (const [index, row] of events.entries()) {
    const received = row.commandId === null ? undefined : inbox.get(row.commandId);
    received?.events.push(row);
    const problem = originProblem(reads[index] ?? {}, row, received);
    if (problem) find(row.version, problem);
  }
  for (const text of texts) {
    const received = inbox.get(text.commandId);
    if (received) received.texts.push(text);
    else find(null, `the words behind seal ${text.seal} belong to no command`);
  }
  for (const [commandId, received] of inbox) {
    for (const problem of commandProblems(received))
      find(placeOf(received), `command ${commandId}: ${problem}`);
  }
  return findings;
};
