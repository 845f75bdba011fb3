import { createHash, randomUUID } from 'node:crypto';
import { defaultPolicy, taskDecider, vietnamCalendar } from '#domain';
import { canonicalBytes, sha256 } from '#event-store';
import { taskTables } from '#read-models';
import { withOneChange } from '../support/tampering.ts';
import type { CommandRow, EventRow, Intruder, TextRow } from '../support/tampering.ts';

/** Where a finding must point: to a task, and where there is one, to a version of it; to a rule; or to a row that people are shown. */
export type Place =
  { taskId: string; version?: number } | { rule: string } | { table: string; taskId?: string };
export type Kind = (intruder: Intruder) => Promise<Place>;

const at = ({ stream_id, version }: EventRow): Place => ({ taskId: stream_id, version });
const said = ({ body }: EventRow) => JSON.parse(body.toString('utf8')) as Record<string, unknown>;
const later = (instant: unknown) => new Date(Date.parse(String(instant)) + 1000).toISOString();

const anEvent = ({ chance, found }: Intruder, which: (event: EventRow) => boolean = () => true): EventRow =>
  chance.of(found.events.filter(which));
const aCommand = (
  { chance, found }: Intruder,
  which: (command: CommandRow) => boolean = () => true,
): CommandRow => chance.of(found.commands.filter(which));
const aText = ({ chance, found }: Intruder): TextRow =>
  chance.of(found.texts.filter(({ body }) => body !== null));
const aTask = ({ chance, found }: Intruder): string => chance.of(found.events).stream_id;
const isAccepted = ({ outcome }: CommandRow) => outcome?.accepted?.changed === true;
const lastVersionOf = (intruder: Intruder, { command_id }: CommandRow): number | undefined =>
  intruder.found.events.filter((event) => event.command_id === command_id).at(-1)?.version;
const ofCommand = (intruder: Intruder, command: CommandRow): Place => {
  const version = lastVersionOf(intruder, command);
  return { taskId: command.stream_id, ...(version === undefined ? {} : { version }) };
};
/** Not the last event of its task. */
const inTheMiddle = (intruder: Intruder) => {
  const last = new Map(intruder.found.events.map(({ stream_id, version }) => [stream_id, version]));
  return anEvent(intruder, ({ stream_id, version }) => version < (last.get(stream_id) ?? 0));
};

const columns: Record<string, (event: EventRow) => unknown> = {
  event_id: ({ event_id }) => `${event_id}x`,
  type: ({ type }) => (type === 'Reminded' ? 'TaskWithdrawn' : 'Reminded'),
  command_id: ({ command_id }) => (command_id === null ? randomUUID() : null),
  effective_at: (event) => later(said(event)['effectiveAt']),
  recorded_at: (event) => later(said(event)['recordedAt']),
  hash: ({ hash }) => createHash('sha256').update(hash).digest(),
};

const nobody = {
  calendar: vietnamCalendar,
  policy: defaultPolicy,
  directory: { version: 0, units: [], posts: [], tenures: [] },
};

/** What a superuser might do to what was written. */
const events: Record<string, Kind> = {
  'an event’s bytes are edited': async (intruder) => {
    const event = anEvent(intruder);
    const edited = withOneChange(said(event) as never, intruder.chance);
    await intruder.setEvent(event, 'body', canonicalBytes(edited));
    return at(event);
  },
  'an event’s bytes are made unreadable': async (intruder) => {
    const event = anEvent(intruder);
    await intruder.setEvent(event, 'body', event.body.subarray(0, intruder.chance.below(event.body.length)));
    return at(event);
  },
  'an event is edited, and its hash with it': async (intruder) => {
    const event = inTheMiddle(intruder);
    const body = canonicalBytes(withOneChange(said(event) as never, intruder.chance));
    await intruder.setEvent(event, 'body', body);
    const before = intruder.eventsOf(event.stream_id)[event.version - 2]?.hash ?? Buffer.alloc(32);
    const digest = createHash('sha256').update(body).digest();
    await intruder.setEvent(event, 'hash', createHash('sha256').update(before).update(digest).digest());
    return { taskId: event.stream_id, version: event.version + 1 };
  },
  'a column beside an event is edited': async (intruder) => {
    const event = anEvent(intruder);
    const column = intruder.chance.of(Object.keys(columns));
    await intruder.setEvent(event, column, columns[column]?.(event));
    return at(event);
  },
  'an event is deleted': async (intruder) => {
    const event = inTheMiddle(intruder);
    await intruder.run('DELETE FROM es.event WHERE event_id = $1', event.event_id);
    return at(event);
  },
  'two events are put in the other order': async (intruder) => {
    const event = inTheMiddle(intruder);
    const { stream_id, version } = event;
    const move = 'UPDATE es.event SET version = $3 WHERE stream_id = $1 AND version = $2';
    await intruder.run(move, stream_id, version, 1_000_000);
    await intruder.run(move, stream_id, version + 1, version);
    await intruder.run(move, stream_id, 1_000_000, version + 1);
    return at(event);
  },
  'an event is put in': async (intruder) => {
    const event = anEvent(intruder);
    const { version } = intruder.eventsOf(event.stream_id).at(-1) ?? event;
    await intruder.run(
      `INSERT INTO es.event SELECT stream_id, $2, event_id || '-again', type, command_id, effective_at, recorded_at, written_at, body, hash
       FROM es.event WHERE event_id = $1`,
      ...[event.event_id, version + 1],
    );
    return { taskId: event.stream_id, version: version + 1 };
  },
  'two events of two tasks change places': async (intruder) => {
    const one = anEvent(intruder);
    const other = anEvent(intruder, ({ stream_id }) => stream_id !== one.stream_id);
    const put = `UPDATE es.event SET body = $3, hash = $4, type = $5, command_id = $6 WHERE stream_id = $1 AND version = $2`;
    await intruder.run(put, one.stream_id, one.version, other.body, other.hash, other.type, other.command_id);
    await intruder.run(put, other.stream_id, other.version, one.body, one.hash, one.type, one.command_id);
    return at(one);
  },
  'the last events of people are cut off, and the head is set back': async (intruder) => {
    const event = anEvent(intruder, ({ command_id, version }) => command_id !== null && version > 1);
    const { stream_id, version, command_id } = event;
    await intruder.run('DELETE FROM es.event WHERE stream_id = $1 AND version >= $2', stream_id, version);
    await intruder.makeConsistent(stream_id);
    const command = intruder.commandsOf(stream_id).find((one) => one.command_id === command_id);
    const cutWithin = intruder.eventsOf(stream_id)[version - 2]?.command_id === command_id;
    return {
      taskId: stream_id,
      version: cutWithin ? version - 1 : (command?.outcome?.accepted?.version ?? 0),
    };
  },
  'a whole task is removed': async (intruder) => {
    const taskId = aTask(intruder);
    await intruder.run('DELETE FROM es.event WHERE stream_id = $1', taskId);
    await intruder.run('DELETE FROM es.stream WHERE stream_id = $1', taskId);
    for (const table of taskTables)
      await intruder.run(`DELETE FROM read.${table} WHERE task_id = $1`, taskId);
    return { taskId, version: intruder.commandsOf(taskId)[0]?.outcome?.accepted?.version ?? 0 };
  },
  'a head is edited': async (intruder) => {
    const event = anEvent(intruder);
    await intruder.run(
      'UPDATE es.stream SET head = $2 WHERE stream_id = $1',
      event.stream_id,
      event.hash.toReversed(),
    );
    return { taskId: event.stream_id, version: intruder.eventsOf(event.stream_id).length };
  },
  'an open task is marked as closed, or a closed one as open': async (intruder) => {
    const taskId = aTask(intruder);
    await intruder.run('UPDATE es.stream SET closed = NOT closed WHERE stream_id = $1', taskId);
    return { taskId, version: intruder.eventsOf(taskId).length };
  },
};

/** Changes after which chain, head and rows are made to agree again. Still found: by the inbox and by the rules. */
const consistent: Record<string, Kind> = {
  'an act of the clock that was not due is added': async (intruder) => {
    const event = anEvent(intruder, ({ command_id }) => command_id === null);
    const forged = { ...said(event), eventId: `${event.event_id}-again` };
    return { taskId: event.stream_id, version: await intruder.append(event.stream_id, forged) };
  },
  'an act of the clock is done before it is due': async (intruder) => {
    const taskId = intruder.chance.of(
      intruder.found.events.filter(
        ({ stream_id }) => taskDecider.agenda(intruder.taskOf(stream_id)).length > 0,
      ),
    ).stream_id;
    const task = intruder.taskOf(taskId);
    const [item] = taskDecider.agenda(task);
    const [event] = item ? taskDecider.decideClock(item, item.at, task, nobody) : [];
    return { taskId, version: await intruder.append(taskId, { ...event, schemaVersion: 1 }) };
  },
  'an event that its command did not lead to is added': async (intruder) => {
    const event = anEvent(intruder, ({ command_id, type }) => command_id !== null && !type.startsWith('Obl'));
    const forged = { ...said(event), eventId: `${event.command_id}/90` };
    return { taskId: event.stream_id, version: await intruder.append(event.stream_id, forged) };
  },
  'a person’s act is given to another person': async (intruder) => {
    const event = anEvent(intruder, ({ command_id }) => command_id !== null);
    const actor = { personId: 'p-chair', postId: 'chair', capacity: 'holder' };
    await intruder.setEvent(event, 'body', canonicalBytes({ ...said(event), actor }));
    await intruder.makeConsistent(event.stream_id);
    return at(event);
  },
  'a person’s act is dated otherwise': async (intruder) => {
    const event = anEvent(intruder, ({ command_id }) => command_id !== null);
    const name = intruder.chance.of(['effectiveAt', 'recordedAt'] as const);
    const instant = later(said(event)[name]);
    await intruder.setEvent(event, name === 'effectiveAt' ? 'effective_at' : 'recorded_at', instant);
    await intruder.setEvent(event, 'body', canonicalBytes({ ...said(event), [name]: instant }));
    await intruder.makeConsistent(event.stream_id);
    return at(event);
  },
  'an event is given a shape that it never had': async (intruder) => {
    const event = anEvent(intruder);
    await intruder.setEvent(event, 'body', canonicalBytes({ ...said(event), note: 'x' }));
    await intruder.makeConsistent(event.stream_id);
    return at(event);
  },
  'an event is written in another order of names': async (intruder) => {
    const event = anEvent(intruder);
    const { version, ...rest } = said(event);
    await intruder.setEvent(event, 'body', Buffer.from(JSON.stringify({ version, ...rest })));
    await intruder.makeConsistent(event.stream_id);
    return at(event);
  },
};

const inbox: Record<string, Kind> = {
  'who sent a command is edited': async (intruder) => {
    const command = aCommand(intruder);
    await intruder.setCommand(command, 'actor', { ...command.actor, personId: 'p-chair-2' });
    return ofCommand(intruder, command);
  },
  'what a command says is edited': async (intruder) => {
    const command = aCommand(intruder);
    await intruder.setCommand(command, 'body', withOneChange(command.body as never, intruder.chance));
    return ofCommand(intruder, command);
  },
  'the hash of a command is edited': async (intruder) => {
    const command = aCommand(intruder);
    await intruder.setCommand(
      command,
      'command_hash',
      createHash('sha256').update(command.command_id).digest(),
    );
    return ofCommand(intruder, command);
  },
  'the outcome of an accepted command is edited': async (intruder) => {
    const command = aCommand(intruder, isAccepted);
    const version = command.outcome?.accepted?.version ?? 0;
    const outcome = intruder.chance.of([
      { accepted: { version: version + 1, changed: true } },
      { accepted: { version, changed: false } },
      { rejected: { code: 'task-closed', details: {}, version } },
      null,
    ]);
    await intruder.setCommand(command, 'outcome', outcome);
    return ofCommand(intruder, command);
  },
  'a refused command is made an accepted one': async (intruder) => {
    const command = aCommand(intruder, ({ outcome }) => outcome?.rejected !== undefined);
    await intruder.setCommand(command, 'outcome', { accepted: { version: 3, changed: true } });
    return { taskId: command.stream_id, version: 3 };
  },
  'the receipt of an accepted command is dated otherwise': async (intruder) => {
    const command = aCommand(intruder, isAccepted);
    await intruder.run(
      `UPDATE es.command SET received_at = received_at + interval '1 hour' WHERE command_id = $1`,
      command.command_id,
    );
    return ofCommand(intruder, command);
  },
  'an accepted command is deleted': async (intruder) => {
    const command = aCommand(intruder, isAccepted);
    await intruder.run('DELETE FROM es.command WHERE command_id = $1', command.command_id);
    return ofCommand(intruder, command);
  },
  'a command is moved to another task': async (intruder) => {
    const command = aCommand(intruder, isAccepted);
    const other = aCommand(intruder, ({ stream_id }) => stream_id !== command.stream_id);
    await intruder.setCommand(command, 'stream_id', other.stream_id);
    return ofCommand(intruder, command);
  },
};

const words: Record<string, Kind> = {
  'words are edited': async (intruder) => {
    const { seal, stream_id } = aText(intruder);
    await intruder.run(`UPDATE es.text SET body = body || '.' WHERE seal = $1`, seal);
    return { taskId: stream_id };
  },
  'words are deleted, and not marked as erased': async (intruder) => {
    const { seal, stream_id } = aText(intruder);
    const how = intruder.chance.of(['DELETE FROM es.text', 'UPDATE es.text SET body = NULL, salt = NULL']);
    await intruder.run(`${how} WHERE seal = $1`, seal);
    return { taskId: stream_id };
  },
  'words are put behind another seal': async (intruder) => {
    const { seal, stream_id } = aText(intruder);
    await intruder.run(
      'UPDATE es.text SET seal = $2 WHERE seal = $1',
      seal,
      createHash('sha256').update(seal).digest('hex'),
    );
    return { taskId: stream_id };
  },
  'words are moved to another command': async (intruder) => {
    const { seal, stream_id, command_id } = aText(intruder);
    const other = aCommand(intruder, (command) => command.command_id !== command_id);
    await intruder.run('UPDATE es.text SET command_id = $2 WHERE seal = $1', seal, other.command_id);
    return { taskId: stream_id };
  },
};

const rowChanges: [string, string][] = [
  ['task', `due_on = due_on + 1`],
  ['task', `stage = stage || 'x'`],
  ['task', `overdue = NOT overdue`],
  ['task', `level = level + 1`],
  ['task', 'report_unread = NOT report_unread'],
  ['obligation', `due_at = due_at + interval '1 day'`],
  ['obligation', `days_late = days_late + 1`],
  ['obligation', `overdue = NOT overdue`],
  ['task_version', 'spells = spells + 1'],
  ['task_version', `known_from = known_from - interval '1 hour'`],
  ['notice', `person_id = 'p-nobody'`],
  ['notice', `sent_at = sent_at + interval '1 hour'`],
];

const shown: Record<string, Kind> = {
  'a row that people are shown is edited': async (intruder) => {
    const [table, change] = intruder.chance.of(rowChanges);
    const taskId = aTask(intruder);
    await intruder.run(`UPDATE read.${table} SET ${change} WHERE task_id = $1`, taskId);
    return { table, taskId };
  },
  'rows that people are shown are deleted': async (intruder) => {
    // No task of this office serves a directive: there is nothing to delete.
    const table = intruder.chance.of(taskTables.filter((one) => one !== 'serving'));
    const taskId = aTask(intruder);
    await intruder.run(`DELETE FROM read.${table} WHERE task_id = $1`, taskId);
    return { table, taskId };
  },
  'a notice that nobody was sent is put in': async (intruder) => {
    const taskId = aTask(intruder);
    await intruder.run(
      `INSERT INTO read.notice SELECT notice_id || '-x', task_id, version, 'p-chair', post_id, held_by, type, rule, obligation_id, effective_at, sent_at
       FROM read.notice WHERE task_id = $1 LIMIT 1`,
      taskId,
    );
    return { table: 'notice', taskId };
  },
};

const rules: Record<string, Kind> = {
  'a policy is edited': async (intruder) => {
    await intruder.run(`UPDATE org.policy SET body = jsonb_set(body, '{terms,plan}', '99')`);
    return { rule: 'policy' };
  },
  'the calendar is edited': async (intruder) => {
    await intruder.run(`UPDATE org.calendar SET body = jsonb_set(body, '{days}', '[]')`);
    return { rule: 'calendar' };
  },
};

const organisation: Record<string, Kind> = {
  'a row of the organisation is edited, put in or removed': async (intruder) => {
    const [table, sql] = intruder.chance.of([
      ['tenure', `UPDATE org.tenure SET held_from = held_from + interval '1 day' WHERE post_id = 'head'`],
      ['tenure', `UPDATE org.tenure SET person_id = 'p-other' WHERE post_id = 'head'`],
      ['tenure', `DELETE FROM org.tenure WHERE post_id = 'head'`],
      ['tenure', `INSERT INTO org.tenure VALUES ('chair', 'p-other', '2019-01-01', '2019-02-01', false)`],
      ['post', `UPDATE org.post SET title = 'x' WHERE post_id = 'head'`],
      ['post', `UPDATE org.post SET role = 'chair' WHERE post_id = 'head'`],
      ['unit', `UPDATE org.unit SET name = 'x' WHERE unit_id = 'xa'`],
      ['unit', `INSERT INTO org.unit VALUES ('x', NULL, 'x', 'state')`],
      ['unit_name', `UPDATE org.unit_name SET name = 'x' WHERE unit_id = 'xa'`],
      ['unit_parent', `UPDATE org.unit_parent SET parent_id = NULL WHERE unit_id = 'xa'`],
      ['post_name', `DELETE FROM org.post_name WHERE post_id = 'head'`],
    ] as const);
    await intruder.run(sql);
    return { table };
  },
};

/** What is found, whoever does it. */
export const found: Record<string, Kind> = {
  ...events,
  ...consistent,
  ...inbox,
  ...words,
  ...shown,
  ...rules,
  ...organisation,
};

const forget = async (intruder: Intruder, taskId: string, commandIds: string[]): Promise<void> => {
  await intruder.run('DELETE FROM es.text WHERE command_id = ANY ($1)', commandIds);
  await intruder.run('DELETE FROM es.command WHERE command_id = ANY ($1)', commandIds);
  await intruder.makeConsistent(taskId);
};
const isOpen = (intruder: Intruder) => (event: EventRow) =>
  taskDecider.isClosed(intruder.taskOf(event.stream_id)) === false;

/** What cannot be told from the database alone. The names stand in docs/audit.md. */
export const missed: Record<string, (intruder: Intruder) => Promise<unknown>> = {
  'a task is removed with everything about it': async (intruder) => {
    const taskId = aTask(intruder);
    for (const table of ['es.event', 'es.stream', 'es.text', 'es.command'])
      await intruder.run(`DELETE FROM ${table} WHERE stream_id = $1`, taskId);
    for (const table of taskTables)
      await intruder.run(`DELETE FROM read.${table} WHERE task_id = $1`, taskId);
  },
  'the last acts on a task are removed with their commands, words and rows': async (intruder) => {
    const firsts = intruder.found.events.filter(
      ({ event_id, version, command_id }) => version > 1 && event_id === `${command_id}/1`,
    );
    const { stream_id, version } = intruder.chance.of(firsts.filter(isOpen(intruder)));
    const cut = intruder.eventsOf(stream_id).filter((event) => event.version >= version);
    await intruder.run('DELETE FROM es.event WHERE stream_id = $1 AND version >= $2', stream_id, version);
    await forget(
      intruder,
      stream_id,
      cut.flatMap(({ command_id }) => command_id ?? []),
    );
  },
  'the last acts of the clock are removed with their rows': async (intruder) => {
    const last = intruder.found.events.filter(
      ({ stream_id, version, command_id }) =>
        command_id === null && intruder.eventsOf(stream_id).length === version,
    );
    const { event_id, stream_id } = intruder.chance.of(last);
    await intruder.run('DELETE FROM es.event WHERE event_id = $1', event_id);
    await intruder.makeConsistent(stream_id);
  },
  'a history is replaced by another that agrees with its commands': async (intruder) => {
    const event = anEvent(intruder, ({ type }) => type === 'ProgressReported');
    const command = intruder
      .commandsOf(event.stream_id)
      .find(({ command_id }) => command_id === event.command_id);
    if (!command) throw new Error('A report has its command.');
    const { command_id: commandId, stream_id: streamId, actor } = command;
    const body = { ...command.body, percent: 99 };
    await intruder.setCommand(command, 'body', body);
    await intruder.setCommand(
      command,
      'command_hash',
      sha256(canonicalBytes({ commandId, streamId, actor, body })),
    );
    const { data, ...rest } = said(event);
    await intruder.setEvent(
      event,
      'body',
      canonicalBytes({ ...rest, data: { ...(data as object), percent: 99 } }),
    );
    await intruder.makeConsistent(streamId);
  },
  'who was told is rewritten, with the chain and the rows': async (intruder) => {
    const event = anEvent(intruder);
    await intruder.setEvent(event, 'body', canonicalBytes({ ...said(event), told: [] }));
    await intruder.makeConsistent(event.stream_id);
  },
  'a refused command is removed, redated, or refused for another reason': async (intruder) => {
    const command = aCommand(intruder, ({ outcome }) => outcome?.rejected !== undefined);
    const change = intruder.chance.of([
      () => forget(intruder, command.stream_id, [command.command_id]),
      () =>
        intruder.run(
          `UPDATE es.command SET received_at = received_at + interval '1 hour' WHERE command_id = $1`,
          command.command_id,
        ),
      () =>
        intruder.setCommand(command, 'outcome', {
          rejected: { code: 'task-closed', details: {}, version: 1 },
        }),
    ]);
    await change();
  },
  'a file is removed, and the removal put on record': async (intruder) => {
    const sha256 = 'ab'.repeat(32);
    await intruder.run(
      "SELECT es.keep_file($1, 2000, 'p-head', 'head', '15-QD-UBND.pdf', 'application/pdf')",
      sha256,
    );
    await intruder.run("SELECT es.remove_file($1, 'personal data', 'the owner')", sha256);
  },
  'words are erased': async (intruder) => {
    const { seal } = aText(intruder);
    await intruder.run(
      'UPDATE es.text SET salt = NULL, body = NULL, erased_at = now() WHERE seal = $1',
      seal,
    );
  },
  'the name or the account of a person is edited': async (intruder) => {
    await intruder.run(
      intruder.chance.of([`UPDATE org.person SET name = 'x'`, `UPDATE org.account SET password_hash = 'x'`]),
    );
  },
  'a line of the log of reads is removed or edited': async (intruder) => {
    await intruder.run(
      `INSERT INTO ops.read_log (person_id, post_id, authority_id, task_id, view)
       VALUES ('p-auditor', 'auditor', 'ubnd', $1, 'history')`,
      aTask(intruder),
    );
    await intruder.run(
      intruder.chance.of([`DELETE FROM ops.read_log`, `UPDATE ops.read_log SET person_id = 'x'`]),
    );
  },
  'a time of the wall clock, the fingerprint of a command or the opening of a notice is edited': async (
    intruder,
  ) => {
    await intruder.run(
      intruder.chance.of([
        `UPDATE es.event SET written_at = now()`,
        `UPDATE es.command SET written_at = now()`,
        `UPDATE es.command SET settled_at = settled_at + interval '1 hour'`,
        `UPDATE es.command SET fingerprint = sha256(fingerprint)`,
        `DELETE FROM read.notice_opened`,
      ]),
    );
  },
};
