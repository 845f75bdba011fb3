import { createHash } from 'node:crypto';
import { filesIn } from '#contracts';
import type { ApiClient, Seat } from './api-client.ts';
import type { TaskYear } from './year.ts';

/** How many files acts have brought, and which of them are not what the events say. */
export type FileCheck = { files: number; problems: string[] };

/** Fetches every file that acts have brought, and holds it to the hash in the event. */
export const checkFiles = async (api: ApiClient, seat: Seat, years: TaskYear[]): Promise<FileCheck> => {
  const problems: string[] = [];
  let files = 0;
  for (const { task, taskId, events } of years) {
    for (const { sha256 } of events.flatMap(({ data }) => filesIn(data))) {
      files += 1;
      const bytes = await api.bytes(seat, `/tasks/${taskId}/files/${sha256}`);
      if (createHash('sha256').update(bytes).digest('hex') !== sha256)
        problems.push(`${task.code}: a file is not ${sha256}`);
    }
  }
  return { files, problems };
};
