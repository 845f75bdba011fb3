import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import type { WorkflowBundle } from '@temporalio/worker';

const root = 'test/replay/histories';
const releases = readdirSync(root);
const histories = releases.flatMap((release) =>
  readdirSync(join(root, release)).map((file) => join(root, release, file)),
);
const read = (file: string): Recorded =>
  JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Recorded;
const quiet = new DefaultLogger('ERROR');

let bundle: WorkflowBundle;
beforeAll(async () => {
  Runtime.install({ logger: quiet });
  bundle = await bundleWorkflowCode({
    workflowsPath: join(process.cwd(), 'workflows/index.ts'),
    logger: quiet,
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, conditionNames: ['source', '...'] },
    }),
  });
}, 60_000);

type Recorded = { events: { [attributes: string]: unknown; eventType?: string }[] };

/** A run looks whether it is the one of the task in its id. */
const idOf = ({ events: [started] }: Recorded): string => {
  const { workflowId } = started?.['workflowExecutionStartedEventAttributes'] as { workflowId: string };
  return workflowId;
};

const replay = (history: Recorded) =>
  Worker.runReplayHistory({ workflowBundle: bundle }, history, idOf(history));

describe('the history of a workflow from an earlier release', () => {
  it.each(histories)('replays on today’s code: %s', async (file) => {
    await expect(replay(read(file))).resolves.toBeUndefined();
  });

  it('does not replay when it was not written by this code', async () => {
    const file = histories.find((name) => name.endsWith('in-progress.json.gz')) ?? '';
    const history = read(file);
    const without = history.events.filter(({ eventType }) => eventType !== 'EVENT_TYPE_MARKER_RECORDED');
    const renumbered = without.map((event, index) => ({ ...event, eventId: String(index + 1) }));
    await expect(replay({ events: renumbered })).rejects.toThrow();
  });

  it('exists for every stage of a life', () => {
    const stages = new Set(histories.map((file) => file.replace(/.*\/|\.json\.gz/g, '')));
    for (const stage of [
      'issued',
      'declined',
      'acknowledged',
      'plan-returned',
      'in-progress',
      'overdue',
      'signed-off',
      'withdrawn',
    ]) {
      expect(stages).toContain(stage);
    }
  });
});

describe('the bundle of the workflow', () => {
  it('holds the rules and Temporal’s workflow library, and nothing of the servers', () => {
    const code = bundle.code;
    for (const foreign of [
      'typeorm',
      '@nestjs',
      'node_modules/pg/',
      'node_modules/zod/',
      '@temporalio/client',
      '@temporalio/worker/',
    ]) {
      expect(code).not.toContain(`node_modules/${foreign.replace('node_modules/', '')}`);
    }
    expect(code).toContain('stageTable');
  });

  it('stays small', () => {
    // What every workflow’s isolate loads; two thirds of the bundle is the map to the sources, for traces.
    const [code = ''] = bundle.code.split('//# sourceMappingURL');
    expect(code.length).toBeGreaterThan(500_000);
    expect(code.length).toBeLessThan(1_700_000);
  });
});
