import type { z } from 'zod';
import type { Changes } from '#contracts';

type Told = z.infer<typeof Changes>;

/** What a stream uses of the answer that it is. */
export type OpenAnswer = {
  setHeader(name: string, value: string): void;
  flushHeaders(): void;
  write(text: string): boolean;
  end(): void;
  on(event: 'drain' | 'close', listener: () => void): void;
};

const most = 100;
const beatEveryMs = 20_000;

/** Ask for everything again. */
export const allAnew: Told = { everything: true, tasks: [], directives: [], work: true, notices: true };

const merged = (one: Told | undefined, other: Told): Told => {
  if (!one) return other;
  const tasks = [...new Set([...one.tasks, ...other.tasks])];
  const directives = [...new Set([...one.directives, ...other.directives])];
  const isMany = tasks.length + directives.length > most;
  const everything = one.everything || other.everything || isMany;
  return {
    everything,
    tasks: everything ? [] : tasks,
    directives: everything ? [] : directives,
    work: one.work || other.work,
    notices: one.notices || other.notices,
  };
};

/**
 * One page that is told of changes, by server-sent events. It is first told to ask for everything: so nothing is missed between two streams.
 * What a slow reader has not taken yet is kept as one message, and never grows beyond it.
 */
export class ChangeStream {
  private waiting: Told | undefined;
  private isFull = false;
  private isOpen = true;
  private readonly beat = setInterval(() => this.write('event: beat\ndata:\n\n'), beatEveryMs);

  constructor(
    private readonly answer: OpenAnswer,
    ended: () => void,
  ) {
    answer.on('drain', () => this.goOn());
    answer.on('close', () => {
      this.isOpen = false;
      clearInterval(this.beat);
      ended();
    });
    answer.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
    // A proxy on the way must pass on each message as it comes.
    answer.setHeader('X-Accel-Buffering', 'no');
    answer.flushHeaders();
    this.tell(allAnew);
  }

  tell(told: Told): void {
    const message = merged(this.waiting, told);
    this.waiting = undefined;
    if (this.isFull) this.waiting = message;
    else this.write(`data: ${JSON.stringify(message)}\n\n`);
  }

  /** Ends it properly; a page then opens another one. */
  end(): void {
    if (this.isOpen) this.answer.end();
    this.isOpen = false;
  }

  private write(text: string): void {
    if (this.isOpen && !this.isFull) this.isFull = !this.answer.write(text);
  }

  private goOn(): void {
    this.isFull = false;
    if (this.waiting) this.tell(this.waiting);
  }
}
