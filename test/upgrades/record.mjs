// `npm run record-release`: plays the stories on real servers and keeps what a later release must be able to open: the database, the
// state of each task, and the workflows' histories. Run it when a release is made; what earlier releases left stays, and the specs go
// through all of it.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { createDatabase } from '../../dist/infra/database.js';
import { openStack } from '../../dist/infra/embedded/stack.js';
import { TimeTravel } from '../../dist/infra/time-travel.js';
import { audit } from '../../dist/libs/audit/src/index.js';
import { eventData } from '../../dist/libs/contracts/src/index.js';
import {
  changedFrom,
  figuresOf,
  fold,
  isClosed,
  notIssued,
  vietnamCalendar,
} from '../../dist/libs/domain/src/index.js';
import { BusinessClock, EventStore, FrozenFigures, Inbox } from '../../dist/libs/event-store/src/index.js';
import { CalendarVersions, seedOrganisation, streamOfUnit } from '../../dist/libs/organisation/src/index.js';
import {
  connectAs,
  connectOwner,
  migrate,
  CommandGateway,
  sendToEach,
  temporalClient,
} from '../../dist/libs/platform/src/index.js';
import { dump, gzipped } from './dump.mjs';
import {
  leftWaiting,
  organisation,
  policies,
  recordedLate,
  recount,
  stories,
  unitActs,
  untilApril,
  noTasks,
} from './stories.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const namespace = 'releases';

/** Plays the stories on the servers, and writes down what they leave. */
const record = async (stack) => {
  await createDatabase(stack.databaseUrl('postgres'), 'release');
  const url = stack.databaseUrl('release');
  await migrate(url);
  const owner = await connectOwner(url);
  const clock = new BusinessClock(owner);
  await clock.advance(Date.parse('2026-03-02T02:00:00Z') - Date.parse(await clock.now()));
  await seedOrganisation(owner, organisation, 'x');
  const where = { TEMPORAL_ADDRESS: stack.temporalAddress, TEMPORAL_NAMESPACE: namespace };
  const worker = spawn(process.execPath, ['dist/apps/worker/src/main.js'], {
    env: { ...process.env, ...where, DATABASE_URL: url },
  });
  process.once('exit', () => worker.kill());
  await new Promise((resolve) =>
    worker.stdout.on('data', (chunk) => String(chunk).includes('is ready') && resolve()),
  );
  const api = await connectAs('api', url);
  const inbox = new Inbox(api);
  const temporal = temporalClient(where);
  const gateway = new CommandGateway(temporal, inbox, 'dondoc');
  const travel = new TimeTravel(temporal, owner);
  const tasks = Object.entries(stories).map(([story, steps]) => ({
    story,
    taskId: randomUUID(),
    steps: [...steps],
  }));
  const taskOf = (story) => tasks.find((task) => task.story === story);

  const receive = async (taskId, by, body) => {
    const actor = { personId: `p-${by}`, postId: by, capacity: 'holder' };
    return (await inbox.receive({ commandId: randomUUID(), streamId: taskId, actor, body })).row.command;
  };
  const act = async ({ story, taskId }, [by, body, refusal]) => {
    const named = body.type === 'IssueTask' ? { ...body, code: story } : body;
    const { outcome } = await gateway.send(await receive(taskId, by, named), 10_000);
    if (outcome?.rejected?.code !== refusal)
      throw new Error(`${story}: ${body.type} came to ${JSON.stringify(outcome)}`);
  };
  const play = async (task) => {
    for (let step = task.steps.shift(); step && step !== untilApril; step = task.steps.shift())
      await act(task, step);
  };

  const begin = async (task) => {
    const otherwise = policies[task.story];
    if (!otherwise) return play(task);
    const [{ version, body }] = await owner.query('SELECT version, body FROM org.policy WHERE in_force');
    const policy = { ...body, ...otherwise, version: task.story };
    await owner.query('UPDATE org.policy SET in_force = false');
    await owner.query('INSERT INTO org.policy VALUES ($1, $2, true)', [task.story, policy]);
    await play(task);
    await owner.query('UPDATE org.policy SET in_force = (version = $1)', [version]);
  };

  for (const task of tasks) await begin(task);
  // Somebody follows the second leader while a task of theirs is overdue.
  const administrator = { personId: 'p-administrator', postId: 'administrator', capacity: 'TL' };
  const onUnit = async ([unitId, act], actor = administrator) => {
    const commandId = randomUUID();
    const body = { ...act, unitId };
    const received = { commandId, streamId: streamOfUnit(unitId), actor, body };
    const { outcome } = await gateway.send((await inbox.receive(received)).row.command, 10_000);
    if (!outcome?.accepted) throw new Error(`${act.type} came to ${JSON.stringify(outcome)}`);
    return commandId;
  };
  // A mandate is known by the command that gave it, which is the one before.
  let before;
  for (const [unit, act] of unitActs)
    before = await onUnit([unit, act.type === 'EndMandate' ? { ...act, mandateId: before } : act]);
  // Nothing was assigned in February: those are figures, too.
  const figures = { ...noTasks, asOf: await new BusinessClock(owner).now(), total: figuresOf([]) };
  const { from: first, to, asOf } = figures;
  const digest = await new FrozenFigures(api).keep(figures);
  const leader = { personId: 'p-leader', postId: 'leader', capacity: 'holder' };
  await onUnit(['ubnd', { type: 'ClosePeriod', from: first, to, asOf, figures: digest }], leader);
  await travel.to('2026-04-08T02:00:00.000Z');
  const [unitId, { effectiveAt: from }] = recordedLate;
  const causeId = await onUnit(recordedLate);
  const order = { type: 'CorrectNotices', unitId, decision: causeId, from };
  const late = [{ streamId: taskOf('overdue').taskId, body: order }];
  await sendToEach(inbox, gateway, { causeId, actor: administrator }, late);
  const calendars = new CalendarVersions(api);
  const { base, paper } = recount.changes;
  const { calendar } = changedFrom(vietnamCalendar, recount.changes);
  await calendars.enter({ entryId: randomUUID(), calendar, base, paper, by: recount.by });
  await calendars.apply(randomUUID(), calendar.version, recount.by);
  for (const task of tasks) await play(task);
  await owner.query('SELECT es.erase_text(seal) FROM es.text WHERE stream_id = $1', [
    taskOf('erased').taskId,
  ]);
  const [notice] = await owner.query(
    `SELECT notice_id FROM read.notice WHERE person_id = 'p-head' ORDER BY 1 LIMIT 1`,
  );
  await api.query('INSERT INTO read.notice_opened VALUES ($1, es.business_now())', [notice.notice_id]);

  const store = new EventStore(owner);
  const states = {};
  const types = new Set();
  for (const { story, taskId } of tasks) {
    const events = await store.events(taskId);
    for (const { type } of events) types.add(type);
    const state = fold(notIssued(taskId), events);
    const handle = temporal.workflow.getHandle(`task/${taskId}`);
    if (!isClosed(state)) {
      const answer = await handle.query('state');
      if (!isDeepStrictEqual(answer.state, JSON.parse(JSON.stringify(state))))
        throw new Error(`${story}: the workflow’s state is not the fold of its events.`);
    }
    states[story] = state;
  }
  for (const { type } of await owner.query(
    `SELECT DISTINCT e.type FROM es.event e JOIN es.stream s USING (stream_id) WHERE s.kind = 'unit'`,
  ))
    types.add(type);
  const missing = Object.keys(eventData).filter((type) => !types.has(type));
  if (missing.length > 0)
    throw new Error(`No story has the event ${missing.join(', ')}: add one to stories.mjs.`);

  const histories = join('test/replay/histories', version);
  mkdirSync(histories, { recursive: true });
  for (const { story, taskId } of tasks) {
    const history = await temporal.workflow.getHandle(`task/${taskId}`).fetchHistory();
    writeFileSync(join(histories, `${story}.json.gz`), gzipped(historyToJSON(history)));
  }
  worker.kill();
  await new Promise((resolve) => worker.once('exit', resolve));
  await receive(taskOf(leftWaiting.story).taskId, leftWaiting.by, leftWaiting.body);
  const found = await audit(owner);
  if (found.findings.length + found.rules.length + found.differences.length > 0)
    throw new Error(`The database is not as it should be: ${JSON.stringify(found)}`);

  const folder = join('test/upgrades', version);
  mkdirSync(folder, { recursive: true });
  const rows = await dump(owner, folder);
  writeFileSync(
    join(folder, 'states.json.gz'),
    gzipped(JSON.stringify({ at: await clock.now(), states }, null, 1)),
  );
  console.log(
    `${tasks.length} histories are in ${histories}, ${rows} rows and the states of their tasks in ${folder}.`,
  );
};

const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-release-'));
chmodSync(dataDir, 0o755);
const stack = await openStack({
  ...{ dataDir, ports: 'any', restart: false },
  ...{ namespaces: [namespace], timeSkippingNamespaces: [namespace] },
});
let failed = false;
try {
  await record(stack);
} catch (error) {
  console.error(error);
  failed = true;
} finally {
  await stack.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
