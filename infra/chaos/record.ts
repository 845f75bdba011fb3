import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { TaskCommand } from '#contracts';

/** A request, noted before it is sent. */
export type Sent = {
  kind: 'sent';
  key: string;
  attempt: number;
  taskId: string;
  postId: string;
  body: TaskCommand;
};
/** An answer as the client got it. */
export type Answered = {
  kind: 'answered';
  key: string;
  attempt: number;
  status: number;
  body: Record<string, unknown>;
};
/** The client got no answer: it cannot know whether the request arrived. */
export type Unanswered = { kind: 'unanswered'; key: string; attempt: number; why: string };
export type Line = Sent | Answered | Unanswered;

/**
 * Every request and every answer, outside the system, each line on the disk before the next step is taken. The order of the lines is
 * the order in which things really happened for the clients.
 */
export class ClientRecord {
  private readonly descriptor: number;

  constructor(readonly file: string) {
    this.descriptor = openSync(file, 'ax');
  }

  write(line: Line): void {
    writeSync(this.descriptor, `${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
    fsyncSync(this.descriptor);
  }

  close(): void {
    closeSync(this.descriptor);
  }
}

export const readRecord = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text) as Line);
