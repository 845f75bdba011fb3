import { condition, defineUpdate, proxyLocalActivities, setHandler } from '@temporalio/workflow';

/** What the raw worker does in the world. */
export type RawActivities = { insert(body: unknown): Promise<void> };

const { insert } = proxyLocalActivities<RawActivities>({ startToCloseTimeout: '10s' });

export const rawWorkflowType = 'rawWorkflow';
export const insertUpdate = defineUpdate<string, [unknown]>('insert');

/** The least that durable execution can do for an act: an Update whose local activity inserts one row. */
export async function rawWorkflow(): Promise<void> {
  setHandler(insertUpdate, async (body) => {
    await insert(body);
    return 'inserted';
  });
  await condition(() => false);
}
