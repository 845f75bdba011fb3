import { isDeepStrictEqual } from 'node:util';
import type { Outcome, TaskEvent } from '#contracts';
import { decide, defaultPolicy, notIssued, place, vietnamCalendar } from '#domain';
import type { Decision } from '#domain';
import { checkEach } from './check.ts';
import type { Check } from './check.ts';
import type { Asked, Evidence, Kept } from './evidence.ts';

const eventsOf = ({ streams }: Evidence, { command }: Kept): TaskEvent[] =>
  streams.get(command.streamId)?.events.filter(({ commandId }) => commandId === command.commandId) ?? [];

/** The events of one decision stand together, in order, under ids made of the command’s, and end at the version it was told. */
const standOnce = (commandId: string, events: TaskEvent[], version: number): boolean =>
  events.every(
    (event, index) =>
      event.eventId === `${commandId}/${index + 1}` && event.version === version - events.length + index + 1,
  );

const acknowledged = (evidence: Evidence): Check => {
  const acks = [...evidence.asked.values()].flatMap(({ key, answers }) =>
    answers
      .filter(({ status }) => status === 200)
      .slice(0, 1)
      .map(({ body }) => ({ key, body })),
  );
  return checkEach(
    'acknowledged',
    'every acknowledged command is in its stream exactly once',
    acks,
    ({ key, body }) => {
      const kept = evidence.inbox.get(key);
      if (!kept) return `${key} was acknowledged and is not in the inbox`;
      const events = eventsOf(evidence, kept);
      if (events.length > 0 !== body['changed'])
        return `${key} was told changed: ${String(body['changed'])} and has ${events.length} events`;
      return standOnce(key, events, Number(body['version']))
        ? undefined
        : `${key} was told version ${String(body['version'])}, and its events stand elsewhere or twice`;
    },
  );
};

/** Whatever was refused at the door, and whatever has a refusal for its outcome. */
export const refusedClean = ({ asked, inbox, streams }: Evidence): Check => {
  const answered = [...asked.values()].filter(({ answers }) =>
    answers.some(({ status }) => status >= 400 && status < 500),
  );
  const kept = [...inbox.values()].filter(({ outcome }) => outcome && 'rejected' in outcome);
  const refusals = new Set([
    ...answered.map(({ key }) => key),
    ...kept.map(({ command }) => command.commandId),
  ]);
  const commandIds = new Set(
    [...streams.values()].flatMap(({ events }) => events.map(({ commandId }) => commandId)),
  );
  return checkEach('refused', 'a refused command has left no event', refusals, (commandId) =>
    commandIds.has(commandId) ? `${commandId} was refused, and it has events` : undefined,
  );
};

/** 202 and 503 leave it open what becomes of the command; what is refused at the door is not in the inbox. */
const toldAs = (outcome: Outcome | null | undefined, { status, body }: Asked['answers'][number]): boolean => {
  if (status === 202 || status === 503) return true;
  if (!outcome) return status >= 400 && status < 500;
  const { code, version, changed } = body;
  return 'accepted' in outcome
    ? status === 200 && isDeepStrictEqual(outcome.accepted, { version, changed })
    : outcome.rejected.code === code && outcome.rejected.version === version;
};

const answersAgree = ({ asked, inbox }: Evidence): Check => {
  const answers = [...asked.values()].flatMap(({ key, answers }) =>
    answers.map((answer) => ({ key, answer })),
  );
  return checkEach(
    'answers',
    'every answer, however often it was asked for, is the outcome that the inbox keeps',
    answers,
    ({ key, answer }) =>
      toldAs(inbox.get(key)?.outcome, answer)
        ? undefined
        : `${key} was answered ${answer.status} ${JSON.stringify(answer.body)}, the inbox has ${JSON.stringify(inbox.get(key)?.outcome)}`,
  );
};

const settled = ({ inbox }: Evidence): Check =>
  checkEach(
    'settled',
    'every command that was received has an outcome',
    inbox.values(),
    ({ command, outcome }) => (outcome ? undefined : `${command.commandId} (${command.body.type}) has none`),
  );

const sentBySomeone = ({ asked, inbox }: Evidence): Check =>
  checkEach(
    'sent',
    'every command in the inbox says what somebody sent, word for word',
    inbox.values(),
    ({ command, said }) => {
      const { commandId, streamId: taskId, actor } = command;
      const sent = asked.get(commandId)?.sent;
      if (!sent) return `${commandId} was sent by nobody`;
      const same =
        sent.taskId === taskId && sent.postId === actor.postId && isDeepStrictEqual(sent.body, said);
      return same ? undefined : `${commandId} was not sent like this`;
    },
  );

const versionBefore = (outcome: Outcome, events: TaskEvent[]): number =>
  'rejected' in outcome ? outcome.rejected.version : outcome.accepted.version - events.length;

const outcomeAgain = (decision: Decision, version: number): Outcome =>
  'rejection' in decision
    ? { rejected: { ...decision.rejection, version } }
    : { accepted: { version: version + decision.events.length, changed: decision.events.length > 0 } };

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Decides a command again, on the state before it, and says whether the same came of it. */
const decidedAlike = (evidence: Evidence, kept: Kept, outcome: Outcome): string | undefined => {
  const { command } = kept;
  const events = eventsOf(evidence, kept);
  const version = versionBefore(outcome, events);
  const before = (evidence.streams.get(command.streamId)?.states ?? [notIssued(command.streamId)])[version];
  if (!before) return `${command.commandId} was decided at version ${version}, which is not there`;
  const issued = events.find((event) => event.type === 'TaskIssued');
  const facts = {
    calendar: vietnamCalendar,
    policy: issued?.data.policy ?? defaultPolicy,
    directory: evidence.directory,
  };
  const decision = decide(command, before, facts);
  const again = 'events' in decision ? place(decision.events, command.streamId, version) : [];
  if (!isDeepStrictEqual(plain(again), plain(events)))
    return `${command.commandId}: other events would follow`;
  return isDeepStrictEqual(plain(outcomeAgain(decision, version)), plain(outcome))
    ? undefined
    : `${command.commandId}: another outcome would follow`;
};

const lawful = (evidence: Evidence): Check =>
  checkEach(
    'decided',
    'every outcome and every event of a person’s act is what the rules say, decided again on the state before it',
    evidence.inbox.values(),
    (kept) => (kept.outcome ? decidedAlike(evidence, kept, kept.outcome) : undefined),
  );

const owned = ({ streams, inbox }: Evidence): Check => {
  const events = [...streams.values()].flatMap((stream) => stream.events);
  return checkEach(
    'owned',
    'every event belongs to a command of its task, or to the clock',
    events,
    (event) => {
      if (event.commandId === null)
        return event.actor === 'clock' ? undefined : `${event.eventId} belongs to nobody`;
      const kept = inbox.get(event.commandId);
      return kept?.command.streamId === event.streamId
        ? undefined
        : `${event.eventId} belongs to no command of its task`;
    },
  );
};

/** What holds of people’s acts. */
export const commandChecks = (evidence: Evidence): Check[] => [
  acknowledged(evidence),
  refusedClean(evidence),
  answersAgree(evidence),
  settled(evidence),
  sentBySomeone(evidence),
  lawful(evidence),
  owned(evidence),
];
