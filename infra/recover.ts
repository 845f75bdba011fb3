import { Inbox } from '#event-store';
import {
  CommandGateway,
  connectOwner,
  resendAll,
  startMissing,
  TaskWorkflows,
  temporalClient,
} from '#platform';
import { findRunning } from './running.ts';
import type { Running } from './running.ts';

/** What a recovery found and did. */
export type Recovered = { open: number; started: number; settled: number };

export const recoveredLine = ({ open, started, settled }: Recovered): string =>
  `${open} open tasks, ${started} workflows were missing and have been started, ${settled} commands got their outcome.`;

/** Brings Temporal and the store to agree again. Run again it finds nothing to do. */
export const recoverTasks = async (running: Running): Promise<Recovered> => {
  const owner = await connectOwner(running.databaseUrl);
  const temporal = temporalClient({
    TEMPORAL_ADDRESS: running.temporalAddress,
    TEMPORAL_NAMESPACE: running.namespace,
  });
  try {
    const inbox = new Inbox(owner);
    const { taskQueue } = running;
    const { open, started } = await startMissing(owner, new TaskWorkflows(temporal, taskQueue));
    const settled = await resendAll(inbox, new CommandGateway(temporal, inbox, taskQueue));
    return { open, started, settled };
  } finally {
    await temporal.connection.close();
    await owner.destroy();
  }
};

/** `npm run recover`: for a dondoc that is running. */
export default async function recover(): Promise<void> {
  console.log(recoveredLine(await recoverTasks(findRunning())));
}
