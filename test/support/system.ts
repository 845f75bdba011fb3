import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { fold, notIssued } from '#domain';
import type {
  Capacity,
  Command,
  ReceivedCommand,
  TaskCommand,
  TaskEvent,
  UnitAct,
  UnitEvent,
  UnitEventType,
} from '#contracts';
import { BusinessClock, EventStore, Inbox } from '#event-store';
import type { FileSettings } from '#files';
import { streamOfUnit } from '#organisation';
import { TimeTravel } from '#infra/time-travel';
import { CommandGateway, connectAs, TaskWorkflows, temporalClient } from '#platform';
import type { Sent } from '#platform';
import { stateQuery, taskWorkflowId } from '#workflows/messages';
import { createDatabase } from './database.ts';
import type { Database } from './database.ts';
import { BuiltProcess } from './process.ts';

const namespace = 'dondoc-test';

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const capacityOf = (postId: string): Capacity => {
  if (postId.endsWith('head') || postId.endsWith('chair')) return 'holder';
  return postId.endsWith('leader') || postId.endsWith('deputy') ? 'KT' : 'TL';
};

/** A whole dondoc of its own: database, task queue, a built worker, and on request the built API. */
export class System {
  private constructor(
    readonly url: string,
    readonly owner: DataSource,
    readonly api: DataSource,
    readonly temporal: Client,
    readonly env: Record<string, string>,
    readonly worker: BuiltProcess,
    readonly server: BuiltProcess,
    readonly address: string,
  ) {}

  /**
   * Starts a system whose business clock stands at an instant. `more` adds to the environment of its processes; `database` takes the
   * place of a new one.
   */
  static async start(at: string, more: Record<string, string> = {}, database?: Database): Promise<System> {
    const { url, owner } = database ?? (await createDatabase(at));
    const clock = new BusinessClock(owner);
    await clock.advance(Date.parse(at) - Date.parse(await clock.now()));
    const port = await freePort();
    const temporalAddress = more['TEMPORAL_ADDRESS'] ?? process.env['TEST_TEMPORAL_ADDRESS'] ?? '';
    const filesDir = mkdtempSync(join(tmpdir(), 'dondoc-files-'));
    const env = {
      DATABASE_URL: url,
      FILES_DIR: filesDir,
      TEMPORAL_NAMESPACE: namespace,
      TASK_QUEUE: `queue-${randomUUID()}`,
      TOKEN_SECRET: 'a secret that only the tests know, long enough',
      PORT: String(port),
      ...more,
      TEMPORAL_ADDRESS: temporalAddress,
    };
    const system = new System(
      url,
      owner,
      await connectAs('api', url),
      temporalClient({ TEMPORAL_ADDRESS: temporalAddress, TEMPORAL_NAMESPACE: namespace }),
      env,
      new BuiltProcess('dist/apps/worker/src/main.js', env, 'dondoc worker is ready'),
      new BuiltProcess('dist/apps/api/src/main.js', env, 'dondoc api is ready'),
      `http://127.0.0.1:${port}/api`,
    );
    await system.worker.start();
    return system;
  }

  /** Where the files are that its API takes in. */
  get files(): FileSettings {
    return { FILES_DIR: this.env['FILES_DIR'] ?? '', FILES_S3_REGION: '' };
  }

  get inbox(): Inbox {
    return new Inbox(this.api);
  }

  get gateway(): CommandGateway {
    return new CommandGateway(this.temporal, this.inbox, this.env['TASK_QUEUE'] ?? '');
  }

  get workflows(): TaskWorkflows {
    return new TaskWorkflows(this.temporal, this.env['TASK_QUEUE'] ?? '');
  }

  get clock(): BusinessClock {
    return new BusinessClock(this.owner);
  }

  get travel(): TimeTravel {
    return new TimeTravel(this.temporal, this.owner);
  }

  /** Sends one act by the holder of a post, as the API would. */
  async act(
    taskId: string,
    postId: string,
    body: TaskCommand,
    commandId: string = randomUUID(),
    personId = `p-${postId}`,
  ): Promise<Sent> {
    const command = await this.receive(taskId, postId, body, commandId, personId);
    return this.gateway.send(command, 10_000);
  }

  /** Sends one act on a unit by the administrator of the organisation, as the API would. */
  async administer(unitId: string, act: UnitAct, commandId: string = randomUUID()): Promise<Sent> {
    const body = { ...act, unitId };
    const command = await this.receive(streamOfUnit(unitId), 'ubnd-administrator', body, commandId);
    return this.gateway.send(command, 10_000);
  }

  /** Takes one act into the inbox, and leaves it there. */
  async receive<Body extends Command>(
    streamId: string,
    postId: string,
    body: Body,
    commandId: string = randomUUID(),
    personId = `p-${postId}`,
  ): Promise<ReceivedCommand<Body>> {
    const actor = { personId, postId, capacity: capacityOf(postId) };
    const receipt = await this.inbox.receive({ commandId, streamId, actor, body });
    if (!('row' in receipt)) throw new Error(`The command was not kept: ${receipt.kind}.`);
    return receipt.row.command;
  }

  unitEvents(unitId: string): Promise<UnitEvent[]> {
    return new EventStore(this.owner).events<UnitEventType>(streamOfUnit(unitId));
  }

  events(taskId: string): Promise<TaskEvent[]> {
    return new EventStore(this.owner).events(taskId);
  }

  /** Sends an act that the test takes for granted. */
  async done(taskId: string, postId: string, body: TaskCommand, personId?: string): Promise<void> {
    const sent = await this.act(taskId, postId, body, undefined, personId);
    if (sent === 'unknown' || 'failed' in sent || 'rejected' in sent.outcome) {
      throw new Error(`${body.type} by ${postId} was not accepted: ${JSON.stringify(sent)}`);
    }
  }

  /** The state as the workflow has it. */
  async workflowState(taskId: string): Promise<unknown> {
    for (;;) {
      const answer = await this.temporal.workflow.getHandle(taskWorkflowId(taskId)).query(stateQuery);
      if (answer.status === 'ready') return answer.state;
    }
  }

  /** The state as the events have it. */
  async foldedState(taskId: string): Promise<unknown> {
    return fold(notIssued(taskId), await this.events(taskId));
  }

  async stop(): Promise<void> {
    await this.server.stop();
    await this.worker.stop();
    await this.api.destroy();
    await this.owner.destroy();
    await this.temporal.connection.close();
    rmSync(this.files.FILES_DIR, { recursive: true, force: true });
  }
}
