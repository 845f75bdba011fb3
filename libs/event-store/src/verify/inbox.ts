import type { FoundProblem } from '#contracts';
import { canonicalText } from '../canonical.ts';
import { commandHash } from '../event-store.ts';
import { freeText, sealOf } from '../sealing.ts';
import type { EventRead } from './event-text.ts';
import type { Finding } from './chain.ts';
import type { CommandRow, EventRow, StreamRecord, TextRow } from './records.ts';

/** A command with what came of it. */
type Received = { command: CommandRow; actorEnd: string; events: EventRow[]; texts: TextRow[] };

const outcomeProblem = ({ command, events }: Received): FoundProblem | undefined => {
  const { commandId, outcome } = command;
  const last = events.at(-1)?.version;
  if (!outcome || 'rejected' in outcome)
    return last === undefined ? undefined : { code: 'refused-with-events', commandId };
  const { version: accepted, changed } = outcome.accepted;
  if (!changed) return last === undefined ? undefined : { code: 'unchanged-with-events', commandId };
  if (last === undefined) return { code: 'events-gone', commandId, accepted };
  return last === accepted ? undefined : { code: 'events-end-elsewhere', commandId, accepted, endsAt: last };
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

const textProblem = ({ commandId, seal, salt, body, erased }: TextRow): FoundProblem | undefined => {
  if (erased && salt === null && body === null) return undefined;
  return salt && body !== null && sealOf(salt, body) === seal
    ? undefined
    : { code: 'words-changed', commandId, seal };
};

const wordsProblem = ({ command, texts }: Received): FoundProblem | undefined => {
  const { commandId } = command;
  const seals = gatherSeals(command.body, new Set());
  const stray = texts.find(({ seal }) => !seals.delete(seal));
  if (stray) return { code: 'words-added', commandId, seal: stray.seal };
  const [gone] = seals;
  if (gone) return { code: 'words-gone', commandId, seal: gone };
  return command.salted || texts.some(({ erased }) => erased) ? undefined : { code: 'salt-gone', commandId };
};

function* commandProblems(received: Received): Generator<FoundProblem> {
  const { command, texts } = received;
  const { commandId, streamId, actor, body, outcome } = command;
  const outcomeIs = outcomeProblem(received);
  if (outcomeIs) yield outcomeIs;
  const wordsAre = wordsProblem(received);
  if (wordsAre) yield wordsAre;
  for (const text of texts) {
    const textIs = textProblem(text);
    if (textIs) yield textIs;
  }
  if (!commandHash({ commandId, streamId, actor, body }).equals(command.hash))
    yield { code: 'command-changed', commandId };
  if (command.settled !== (outcome !== null)) yield { code: 'outcome-out-of-time', commandId };
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
): FoundProblem | undefined => {
  if (row.commandId === null)
    return actor !== undefined && !impersonal.has(actor) ? { code: 'act-of-no-command' } : undefined;
  if (!received) return { code: 'command-missing', commandId: row.commandId };
  if (actor !== undefined && !isActOf(actor, received)) return { code: 'act-of-another' };
  return row.recordedAt === received.command.receivedAt ? undefined : { code: 'recorded-out-of-time' };
};

/** Holds what people sent against the events and the words that came of it. */
export const inboxFindings = (
  { streamId, events, commands, texts }: StreamRecord,
  reads: EventRead[],
): Finding[] => {
  const findings: Finding[] = [];
  const find = (version: number | null, problem: FoundProblem) =>
    findings.push({ streamId, version, problem });
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
    else find(null, { code: 'words-of-nobody', seal: text.seal });
  }
  for (const received of inbox.values()) {
    for (const problem of commandProblems(received)) find(placeOf(received), problem);
  }
  return findings;
};
