import type { z } from 'zod';
import { Changes } from '#contracts';

type Told = z.infer<typeof Changes>;

const messageIn = (block: string): Told | undefined => {
  const data = /^data: (.+)$/m.exec(block)?.[1];
  return data === undefined ? undefined : Changes.parse(JSON.parse(data));
};

/** A stream of changes as a page reads it, and all that it was told. */
export class Watched {
  readonly told: Told[] = [];
  /** Comes true once the stream has ended: properly, or broken off. */
  readonly ended: Promise<'properly' | 'broken off'>;
  private wake = () => {};

  private constructor(
    answer: Response,
    private readonly leaving: AbortController,
  ) {
    this.ended = this.read(answer).then(
      () => 'properly',
      () => 'broken off',
    );
  }

  /** Opens a stream, with whatever headers show who calls; the answer itself where it is refused. */
  static async ask(address: string, headers: Record<string, string>): Promise<Watched | Response> {
    const leaving = new AbortController();
    const answer = await fetch(`${address}/changes`, { headers, signal: leaving.signal });
    return answer.status === 200 ? new Watched(answer, leaving) : answer;
  }

  static async open(address: string, headers: Record<string, string>): Promise<Watched> {
    const watched = await Watched.ask(address, headers);
    if (watched instanceof Watched) return watched;
    throw new Error(`No stream was opened: ${watched.status} ${await watched.text()}`);
  }

  /** The first message of a kind, as soon as it comes. */
  async message(wanted: (told: Told) => boolean, withinMs = 5000): Promise<Told> {
    const giveUpAt = Date.now() + withinMs;
    for (;;) {
      const found = this.told.find(wanted);
      if (found) return found;
      if (Date.now() > giveUpAt) throw new Error(`It was not told: ${JSON.stringify(this.told)}`);
      await new Promise<void>((resolve) => {
        this.wake = resolve;
        setTimeout(resolve, 100);
      });
    }
  }

  about(taskId: string, withinMs?: number): Promise<Told> {
    return this.message(({ tasks }) => tasks.includes(taskId), withinMs);
  }

  leave(): void {
    this.leaving.abort();
  }

  private async read({ body }: Response): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      this.told.push(...blocks.flatMap((block) => messageIn(block) ?? []));
      this.wake();
    }
  }
}
