import { queries } from '../client/queries.ts';
import type { components } from '../client/schema.d.ts';

export type Changes = components['schemas']['Changes'];

const listAfterMs = 3000;
let listIsDue = false;

/** A list may be long, and an office busy: it is asked for again now and then, not with each act. */
const askForList = (): void => {
  if (listIsDue) return;
  listIsDue = true;
  setTimeout(() => {
    listIsDue = false;
    void queries.invalidateQueries({ queryKey: ['tasks', 'list'] });
  }, listAfterMs);
};

/** Asks again for what an act of the reader’s own can have changed. */
export const askAfterAct = async (): Promise<void> => {
  await Promise.all(['tasks', 'me'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
};

export const askForEverything = (): void => void queries.invalidateQueries();

/** Asks again for what has changed, as far as it is on the screen; the rest when somebody looks. */
export const askAgain = ({ everything, tasks, directives, work, notices }: Changes): void => {
  if (everything) return askForEverything();
  for (const taskId of tasks) void queries.invalidateQueries({ queryKey: ['tasks', taskId] });
  if (tasks.length > 0) askForList();
  for (const directiveId of directives)
    void queries.invalidateQueries({ queryKey: ['directives', directiveId] });
  if (directives.length > 0) void queries.invalidateQueries({ queryKey: ['directives', 'list'] });
  if (work) void queries.invalidateQueries({ queryKey: ['me', 'obligations'] });
  if (notices) void queries.invalidateQueries({ queryKey: ['me', 'notices'] });
};
