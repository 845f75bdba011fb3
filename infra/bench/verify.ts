import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { notIssued } from '#domain';
import { Inbox, sha256, verify } from '#event-store';
import { connectAs } from '#platform';
import { streamActivities } from '../../apps/worker/src/activities/stream.activities.ts';
import type { TaskActivities } from '#workflows/activities';
import { newStore } from './ground.ts';
import type { Ground } from './ground.ts';
import { inLanes } from './lanes.ts';
import type { Act, Story } from './office.ts';
import type { Length, Round, Surroundings } from './rounds.ts';
import { settle, writingWith } from './settle.ts';

const reports = 16;
// What verify reads at a time.
const pageSize = 5000;

/** A task’s whole life, as it is written when nobody is late. */
const wholeLife = (story: Story): Act[] => [
  story.issue(),
  story.acknowledge(),
  story.submitPlan(),
  story.approvePlan(),
  ...Array.from({ length: reports }, (_, index) => story.reportProgress(index)),
  story.submitCompletion(),
  story.signOff(),
];

/** Writes whole lives of tasks until there are so many events, by the inbox and the append that dondoc uses. */
const fill = async (url: string, owner: DataSource, story: Story, atLeast: number): Promise<number> => {
  const [api, worker] = [await connectAs('api', url), await connectAs('worker', url)];
  const inbox = new Inbox(api);
  const activities = streamActivities(worker) as TaskActivities;
  const writing = writingWith(activities, await activities.load(randomUUID(), 'task'));
  const live = async (taskId: string): Promise<number> => {
    let task = notIssued(taskId);
    for (const act of wholeLife(story)) {
      const receipt = await inbox.receive({ commandId: randomUUID(), streamId: taskId, ...act });
      if (!('row' in receipt)) throw new Error(`The act was not kept: ${receipt.kind}.`);
      const settled = await settle(task, receipt.row.command, writing);
      if ('rejected' in settled.outcome) throw new Error(`${act.body.type} was refused.`);
      task = settled.task;
    }
    return task.version;
  };
  const each = await live(randomUUID());
  const ids = Array.from({ length: Math.ceil(atLeast / each) }, () => randomUUID());
  const versions = await inLanes(ids, 10, live);
  await Promise.all([api.destroy(), worker.destroy()]);
  await owner.query('VACUUM ANALYZE');
  return versions.reduce((sum, version) => sum + version, each);
};

const verifyOnce = async (owner: DataSource): Promise<number> => {
  const { events, findings } = await verify(owner);
  if (findings.length > 0) throw new Error(`The store does not verify: ${JSON.stringify(findings[0])}`);
  return events;
};

/** The floor: reads every event in order through a cursor and hashes its bytes, and looks at nothing else. */
const scanOnce = async (client: pg.Client): Promise<number> => {
  let events = 0;
  await client.query('BEGIN');
  await client.query(
    'DECLARE scan NO SCROLL CURSOR FOR SELECT body, hash FROM es.event ORDER BY stream_id, version',
  );
  for (;;) {
    const { rows } = await client.query<{ body: Buffer; hash: Buffer }>(`FETCH ${pageSize} FROM scan`);
    for (const { body } of rows) sha256(body);
    events += rows.length;
    if (rows.length < pageSize) break;
  }
  await client.query('COMMIT');
  return events;
};

const timed = async (
  once: () => Promise<number>,
  seconds: number,
  { cpu, signal }: Surroundings,
): Promise<Round> => {
  const before = cpu.read();
  const start = performance.now();
  let events = 0;
  do {
    signal.throwIfAborted();
    events += await once();
  } while (performance.now() - start < seconds * 1000);
  const took = (performance.now() - start) / 1000;
  return { perSecond: events / took, latenciesMs: [], cpu: cpu.since(before), seconds: took };
};

/** Verifies a store of its own, and scans the same rows, in turn. */
export const measureVerify = async (
  ground: Ground,
  story: Story,
  atLeast: number,
  { rounds, seconds }: Length,
  around: Surroundings,
): Promise<{ events: number; verify: Round[]; scan: Round[] }> => {
  around.progress(`verify: writing ${atLeast} events`);
  const { url, owner } = await newStore(ground);
  const events = await fill(url, owner, story, atLeast);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const sides = { verify: () => verifyOnce(owner), scan: () => scanOnce(client) };
  const played: { verify: Round[]; scan: Round[] } = { verify: [], scan: [] };
  try {
    for (const name of ['verify', 'scan'] as const) await sides[name]();
    for (let round = 1; round <= rounds; round++) {
      const order = round % 2 === 1 ? (['verify', 'scan'] as const) : (['scan', 'verify'] as const);
      for (const name of order) {
        around.progress(`${name}: round ${round} of ${rounds}`);
        played[name].push(await timed(sides[name], seconds, around));
      }
    }
  } finally {
    await client.end();
  }
  return { events, ...played };
};
