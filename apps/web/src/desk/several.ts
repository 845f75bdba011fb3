import type { TaskCommand } from '../acts/acts.ts';
import { perform } from '../acts/perform.ts';
import type { Line } from './desk.ts';

/**
 * What may be done with several tasks at once: it says the same of each, and needs no reason or date of its own. Returning, refusing and
 * extending are done one by one.
 */
export const actsOnSeveral = ['AcknowledgeTask', 'ApprovePlan', 'SignOff'] as const;
export type ActOnSeveral = (typeof actsOnSeveral)[number];

/** What became of each line, by its id: done, kept to be decided later, or why not. */
export type Became = Record<string, 'decided' | 'kept' | Error>;

/** The lines that an act is the usual answer to. */
export const linesFor = (act: ActOnSeveral, lines: readonly Line[]): Line[] =>
  lines.filter((line) => line.turn && line.acts[0] === act);

type Sending = {
  lines: readonly Line[];
  body: TaskCommand;
  /** The key of each line: the same for as long as the act is. */
  keyOf: (line: Line) => string;
  /** Told after each line. */
  became: (id: string, what: Became[string]) => void;
};

/** Sends the act for each line, one after the other, each as a command of its own. One that fails does not hold up the others. */
export const sendAll = async ({ lines, body, keyOf, became }: Sending): Promise<void> => {
  for (const line of lines) {
    try {
      became(line.id, await perform(line.taskId, keyOf(line), body));
    } catch (error) {
      became(line.id, error instanceof Error ? error : new Error(String(error)));
    }
  }
};
