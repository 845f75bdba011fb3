import { Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BusinessClock } from '#event-store';
import { Listener, poolOf } from '#platform';
import type { Heard } from '#platform';
import { changedDirectives, changedTasks } from '#read-models';
import type { Grown, GrownDirective } from '#read-models';
import { Problem } from '../http/problem.ts';
import type { Credential } from '../http/request.ts';
import { mostStreamsOfOne } from '../load/limits.ts';
import type { Session } from '../sessions/session.ts';
import { allAnew, ChangeStream } from './change-stream.ts';
import type { OpenAnswer } from './change-stream.ts';
import { concerning } from './concerning.ts';
import type { Changed } from './concerning.ts';

/** Whoever watches a busy office is told a few times a second, not for each act. */
const gatherMs = 250;
/** Beyond so many tasks at once, it is cheaper to ask again for everything than to work out whom each concerns. */
const mostAtOnce = 500;
/** A post may be lost with the passing of time alone: by then everybody is judged anew. */
const longestMs = 10 * 60_000;

/** A page that is being told, on whose behalf, and by what it was let in. */
type Watching = { session: Session; digest: string; stream: ChangeStream };

/**
 * Tells open pages what has changed, of what each may see. One connection to the database listens for all of them; while it is broken there
 * are no streams, and pages ask by themselves. So a stream that is open misses nothing.
 */
@Injectable()
export class ChangeStreams implements OnModuleDestroy {
  private readonly watching = new Set<Watching>();
  private readonly grown = new Map<string, number>();
  private readonly grownDirectives = new Map<string, number>();
  private gathering: NodeJS.Timeout | undefined;
  private listener: Listener | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly clock: BusinessClock,
  ) {}

  start(): void {
    this.listener = new Listener(poolOf(this.database).options, (heard) => this.hear(heard));
    void this.listener.start();
  }

  /** Serves a stream on an answer, until whoever reads it leaves or their session ends. */
  open(session: Session, { digest, endsAt }: Credential, answer: OpenAnswer): void {
    if (!this.listener?.isListening) throw new Problem('database-away');
    const own = [...this.watching].filter((one) => one.digest === digest);
    if (own.length >= mostStreamsOfOne) throw new Problem('too-many-streams', { retryAfter: 60 });
    const lastsMs = Math.min(endsAt.getTime() - Date.now(), longestMs);
    const end = setTimeout(() => stream.end(), lastsMs);
    const stream = new ChangeStream(answer, () => {
      clearTimeout(end);
      this.watching.delete(watching);
    });
    const watching = { session, digest, stream };
    this.watching.add(watching);
  }

  /** Streams are no requests under way: a process that stops does not wait for them. */
  onModuleDestroy(): void {
    this.listener?.stop();
    this.listener = undefined;
    clearTimeout(this.gathering);
    this.end(() => true);
  }

  private end(which: (watching: Watching) => boolean): void {
    for (const watching of [...this.watching].filter(which)) watching.stream.end();
  }

  private hear(heard: Heard): void {
    if (this.watching.size === 0) return;
    if (heard.kind === 'session') this.end(({ digest }) => digest === heard.digest);
    else if (heard.kind === 'task') this.gather(this.grown, heard.streamId, heard.after);
    else if (heard.kind === 'directive') this.gather(this.grownDirectives, heard.streamId, heard.after);
    // Who may see what is judged when a stream is opened: after a change of the organisation, all are opened anew.
    else this.end(() => true);
  }

  private gather(grown: Map<string, number>, streamId: string, after: number): void {
    grown.set(streamId, Math.min(after, grown.get(streamId) ?? after));
    this.gathering ??= setTimeout(() => void this.tellGathered(), gatherMs);
  }

  private async tellGathered(): Promise<void> {
    const grown = [...this.grown].map(([taskId, after]) => ({ taskId, after }));
    const directives = [...this.grownDirectives].map(([directiveId, after]) => ({ directiveId, after }));
    this.grown.clear();
    this.grownDirectives.clear();
    this.gathering = undefined;
    const isMany = grown.length + directives.length > mostAtOnce;
    const changed = isMany ? undefined : await this.changed(grown, directives);
    for (const { session, stream } of this.watching) {
      const told = changed === undefined ? allAnew : concerning(session, changed);
      if (told) stream.tell(told);
    }
  }

  /** Undefined where it could not be looked up. */
  private async changed(grown: Grown[], grownDirectives: GrownDirective[]): Promise<Changed | undefined> {
    try {
      const [tasks, directives] = await Promise.all([
        changedTasks(this.database, grown, await this.clock.now()),
        changedDirectives(this.database, grownDirectives),
      ]);
      return { tasks, directives };
    } catch {
      return undefined;
    }
  }
}
