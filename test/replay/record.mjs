// `npm run record-histories`: takes a task to each stage of its life on the real server and keeps the workflow's history. Run it when a
// release is made, into a folder of its own; the histories of earlier releases stay, and the replay spec goes through all of them.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { openStack } from '../../dist/infra/embedded/stack.js';
import { createDatabase } from '../../dist/infra/database.js';
import { TimeTravel } from '../../dist/infra/time-travel.js';
import { BusinessClock, Inbox } from '../../dist/libs/event-store/src/index.js';
import { seedOrganisation } from '../../dist/libs/organisation/src/index.js';
import {
  connectAs,
  connectOwner,
  migrate,
  TaskGateway,
  temporalClient,
} from '../../dist/libs/platform/src/index.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = join('test/replay/histories', version);
const plan = {
  type: 'SubmitPlan',
  lines: [{ work: 'w', assignee: 'a', from: '2026-03-02', to: '2026-03-20', product: 'p' }],
};
const issue = (leaderPostId = 'leader') => ({
  ...{
    type: 'IssueTask',
    code: 'A-1',
    title: 't',
    unitId: 'xa',
    leaderPostId,
    dueOn: '2026-03-31',
    reportOn: ['2026-03-16'],
  },
});
const stories = {
  issued: [],
  declined: [['head', { type: 'DeclineTask', reason: 'r' }]],
  ruled: [
    ['head', { type: 'DeclineTask', reason: 'r' }],
    ['leader', { type: 'RuleOnDecline', ruling: { outcome: 'kept' }, reason: 'r' }],
  ],
  acknowledged: [['head', { type: 'AcknowledgeTask' }], 'refused', ['leader', { type: 'ApprovePlan' }]],
  'plan-returned': [
    ['head', plan],
    ['leader', { type: 'ReturnPlan', reason: 'r' }],
    ['head', plan],
  ],
  'in-progress': [
    ['head', plan],
    ['leader', { type: 'ApprovePlan' }],
    ['head', { type: 'ReportProgress', percent: 5, summary: 's' }],
  ],
  overdue: [['head', plan], ['leader', { type: 'ApprovePlan' }], 'travel'],
  extended: [
    ['head', plan],
    ['leader', { type: 'ApprovePlan' }],
    'travel',
    ['head', { type: 'RequestExtension', dueOn: '2026-05-29', reason: 'r' }],
    ['leader', { type: 'GrantExtension', dueOn: '2026-05-29', reason: 'r' }],
  ],
  'completion-returned': [
    ['head', plan],
    ['leader', { type: 'ApprovePlan' }],
    ['head', { type: 'SubmitCompletion', summary: 's' }],
    ['leader', { type: 'ReturnCompletion', reason: 'r' }],
  ],
  'signed-off': [
    ['head', plan],
    ['leader', { type: 'ApprovePlan' }],
    ['head', { type: 'SubmitCompletion', summary: 's' }],
    ['leader', { type: 'SignOff', grade: 'good' }],
  ],
  withdrawn: [['leader', { type: 'WithdrawTask', reason: 'r' }]],
};

const roles = { chair: 'ubnd', leader: 'ubnd', monitor: 'ubnd', head: 'xa', deputy: 'xa', staff: 'xa' };
const organisation = {
  units: [
    { unitId: 'ubnd', parentId: null, name: 'UBND', tree: 'state' },
    { unitId: 'xa', parentId: 'ubnd', name: 'Xã', tree: 'state' },
  ],
  posts: Object.entries(roles).map(([role, unitId]) => ({ postId: role, unitId, role, title: role })),
  people: Object.keys(roles).map((role) => ({ personId: `p-${role}`, name: role })),
  tenures: Object.keys(roles).map((role) => ({
    ...{ postId: role, personId: `p-${role}`, from: '2020-01-01T00:00:00.000Z', to: null, inCharge: false },
  })),
};

const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-histories-'));
chmodSync(dataDir, 0o755);
const namespaces = ['histories'];
const stack = await openStack({
  dataDir,
  ports: 'any',
  namespaces,
  timeSkippingNamespaces: namespaces,
  restart: false,
});
const where = { TEMPORAL_ADDRESS: stack.temporalAddress, TEMPORAL_NAMESPACE: 'histories' };
await createDatabase(stack.databaseUrl('postgres'), 'histories');
const url = stack.databaseUrl('histories');
await migrate(url);
const owner = await connectOwner(url);
await seedOrganisation(owner, organisation, 'x');
const worker = spawn(process.execPath, ['dist/apps/worker/src/main.js'], {
  env: { ...process.env, ...where, DATABASE_URL: url },
});
await new Promise((resolve) =>
  worker.stdout.on('data', (chunk) => String(chunk).includes('is ready') && resolve()),
);
const api = await connectAs('api', url);
const inbox = new Inbox(api);
const temporal = temporalClient(where);
const gateway = new TaskGateway(temporal, inbox, 'dondoc');
const clock = new BusinessClock(owner);
await clock.advance(Date.parse('2026-03-02T02:00:00Z') - Date.parse(await clock.now()));
const travel = new TimeTravel(temporal, owner);

const act = async (taskId, role, body) => {
  const actor = { personId: `p-${role}`, postId: role, capacity: 'holder' };
  const { row } = await inbox.receive({ commandId: randomUUID(), taskId, actor, body });
  return gateway.send(row.command, 10_000);
};
const tasks = Object.keys(stories).map((stage) => ({
  stage,
  taskId: randomUUID(),
  steps: [...stories[stage]],
}));
for (const { taskId } of tasks) await act(taskId, 'leader', issue());
const playUntilTravel = async ({ taskId, steps }) => {
  for (let step = steps.shift(); step !== undefined && step !== 'travel'; step = steps.shift()) {
    if (typeof step !== 'string') await act(taskId, ...step);
  }
};
for (const task of tasks) await playUntilTravel(task);
await travel.to('2026-04-08T02:00:00.000Z');
for (const task of tasks) await playUntilTravel(task);

mkdirSync(folder, { recursive: true });
for (const { stage, taskId } of tasks) {
  const history = await temporal.workflow.getHandle(`task/${taskId}`).fetchHistory();
  writeFileSync(join(folder, `${stage}.json`), historyToJSON(history));
}
console.log(`${tasks.length} histories are in ${folder}.`);
worker.kill();
await owner.destroy();
await api.destroy();
await stack.stop();
rmSync(dataDir, { recursive: true, force: true });
process.exit(0);
