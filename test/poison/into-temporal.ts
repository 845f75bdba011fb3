import { randomUUID } from 'node:crypto';
import { defaultPayloadConverter } from '@temporalio/common';
import type { Payload } from '@temporalio/common';
import type { System } from '../support/system.ts';

export const json = (value: unknown): Payload => defaultPayloadConverter.toPayload<unknown>(value ?? null);

/** An Update as any program with access to Temporal may send it. Says what is wrong if it was not refused. */
export const update = async (
  { temporal }: System,
  workflowId: string,
  name: string,
  args: Payload[],
): Promise<string | undefined> => {
  const { connection, options } = temporal;
  const ask = () =>
    connection.workflowService.updateWorkflowExecution({
      namespace: options.namespace,
      workflowExecution: { workflowId },
      waitPolicy: { lifecycleStage: 3 },
      request: {
        meta: { updateId: randomUUID(), identity: 'poison' },
        input: { name, args: { payloads: args } },
      },
    });
  try {
    const { outcome } = await connection.withDeadline(Date.now() + 120_000, ask);
    return outcome?.failure ? undefined : `was answered ${JSON.stringify(outcome)}`;
  } catch (error) {
    // Refused by the server itself: nothing runs under this id, or it is no request at all. Only silence is wrong.
    return /DEADLINE_EXCEEDED|CANCELLED/.test(String(error)) ? String(error) : undefined;
  }
};

/** Whether the inbox can hold a body: as much as the database takes as JSON. What it cannot hold was never received. */
export const holdable = (body: unknown): body is Record<string, unknown> =>
  typeof body === 'object' && body !== null && !/\\u0000|\\ud[89a-f]/i.test(JSON.stringify(body));
