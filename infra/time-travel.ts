import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import type { DataSource } from 'typeorm';
import { BusinessClock } from '#event-store';
import { stateQuery, taskWorkflowId } from '#workflows/messages';

// temporal.api.enums.v1.FastForwardPollingResult
const pollCompleted = 2;
const pollFailed = 3;

type PollRequest = Parameters<
  Client['connection']['workflowService']['pollWorkflowExecutionTimeSkipping']
>[0];

const atOnce = 6;
const patienceMs = 120_000;

/**
 * Moves business time on, on the real server: every open task’s workflow by the same duration, each from its own clock, then the clock.
 * Ends when every workflow has done what fell due on the way. Only for namespaces in which time may be skipped.
 */
export class TimeTravel {
  private readonly clock: BusinessClock;

  constructor(
    private readonly temporal: Client,
    private readonly owner: DataSource,
  ) {
    this.clock = new BusinessClock(owner);
  }

  /** Travels to an instant; one that has passed already is reached. */
  async to(instant: string): Promise<void> {
    const ms = Date.parse(instant) - Date.parse(await this.clock.now());
    if (ms > 0) await this.by(ms);
  }

  async by(ms: number): Promise<void> {
    const rows = await this.owner.query<{ stream_id: string }[]>(
      `SELECT stream_id FROM es.stream WHERE kind = 'task' AND NOT closed`,
    );
    const ids = rows.map(({ stream_id }) => taskWorkflowId(stream_id));
    const lane = async () => {
      for (let id = ids.shift(); id !== undefined; id = ids.shift()) await this.fastForward(id, ms);
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
    await this.clock.advance(ms);
  }

  private async fastForward(workflowId: string, ms: number): Promise<void> {
    const { workflowService } = this.temporal.connection;
    const where = { namespace: this.temporal.options.namespace, workflowExecution: { workflowId } };
    const fastForwardId = randomUUID();
    await workflowService.updateWorkflowExecutionOptions({
      ...where,
      workflowExecutionOptions: {
        timeSkippingConfig: {
          enabled: true,
          fastForwardConfig: { id: fastForwardId, duration: msToTs(ms) },
          maxSessionSkipCount: 5000,
        },
      },
      updateMask: { paths: ['time_skipping_config'] },
    });
    const deadline = Date.now() + patienceMs;
    while (!(await this.arrived({ ...where, fastForwardId }))) {
      if (Date.now() > deadline)
        throw new Error(`${workflowId} did not arrive within ${patienceMs / 1000} s.`);
    }
    await this.settled(workflowId, deadline);
  }

  /** The server answers after 20 s at the latest, arrived or not. */
  private async arrived(request: PollRequest): Promise<boolean> {
    const answer = await this.temporal.connection.workflowService.pollWorkflowExecutionTimeSkipping(request);
    const { failedReason } = answer;
    const result: number = answer.fastForwardPollingResult;
    if (result === pollFailed) throw new Error(`Time could not be travelled: ${failedReason}`);
    return result === pollCompleted;
  }

  /** To have arrived is not to have done what is due there. */
  private async settled(workflowId: string, deadline: number): Promise<void> {
    const handle = this.temporal.workflow.getHandle(workflowId);
    for (;;) {
      const state = await handle.query(stateQuery);
      if (state.status === 'ready' && (state.nextAt === null || state.nextAt > state.now)) return;
      if (Date.now() > deadline) throw new Error(`${workflowId} did not finish what was due.`);
      await pause(20);
    }
  }
}
