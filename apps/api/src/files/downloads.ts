import { pipeline } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { filesIn } from '#contracts';
import { FileRegister, FileStore, named } from '#files';
import { textsOf } from '#read-models';
import { Directives } from '../directives/directives.ts';
import { Problem } from '../http/problem.ts';
import type { HttpResponse } from '../http/request.ts';
import type { Session } from '../sessions/session.ts';
import { Tasks } from '../tasks/tasks.ts';
import { servedAs } from './media-type.ts';

const logger = new Logger('Files');

/** A file that the reader may have. */
export type Readable = {
  sha256: string;
  size: number;
  fileName: string | null;
  mediaType: string | undefined;
};

/** A response to which bytes are written. */
export type Outgoing = HttpResponse & Writable & { attachment(fileName: string): void };

/** Gives files out: to whoever sees the task or the directive that names them, and to whoever brought them. */
@Injectable()
export class Downloads {
  constructor(
    private readonly database: DataSource,
    private readonly store: FileStore,
    private readonly register: FileRegister,
    private readonly tasks: Tasks,
    private readonly directives: Directives,
  ) {}

  /** A file that the caller brought, whether or not any act names it yet. */
  async own({ personId }: Session, sha256: string): Promise<Readable> {
    const brought = await this.register.broughtBy(personId, sha256);
    if (!brought) throw new Problem('unknown-file');
    return this.present({ sha256, ...brought });
  }

  /** A file that an act on a task names, under the name that the latest such act gives it. */
  async ofTask(session: Session, taskId: string, sha256: string): Promise<Readable> {
    const { events } = await this.tasks.read(session, taskId, 'file');
    return this.broughtBy(events, sha256);
  }

  /** A file that an act on a directive names, in the same way. */
  async ofDirective(session: Session, directiveId: string, sha256: string): Promise<Readable> {
    const { events } = await this.directives.read(session, directiveId);
    return this.broughtBy(events, sha256);
  }

  private async broughtBy(events: readonly { data: unknown }[], sha256: string): Promise<Readable> {
    const file = filesIn(events.map(({ data }) => data)).findLast((one) => one.sha256 === sha256);
    if (!file) throw new Problem('unknown-file');
    const [texts, mediaType] = await Promise.all([
      textsOf(this.database, [file.fileName]),
      this.register.mediaTypeOf(sha256),
    ]);
    return this.present({ sha256, size: file.size, fileName: texts(file.fileName).text, mediaType });
  }

  /** Sends a file as an attachment, which no browser opens as a page. What is not as it was filed is never sent whole. */
  async send(file: Readable, withBytes: boolean, response: Outgoing): Promise<void> {
    const bytes = withBytes ? await this.bytesOf(file) : undefined;
    // This sets a media type, too, by the name.
    response.attachment(file.fileName ?? file.sha256);
    response.setHeader('Content-Type', servedAs(file.mediaType));
    response.setHeader('Content-Length', String(file.size));
    response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
    if (!bytes) {
      response.end();
      return;
    }
    await pipeline(bytes, response).catch((error: unknown) => {
      if (!response.destroyed) logger.error(String(error));
      response.destroy();
    });
  }

  private async present(file: Readable): Promise<Readable> {
    const [removal] = await this.register.removals([file.sha256]);
    if (removal) throw new Problem('file-removed', { removedAt: removal.removedAt });
    return file;
  }

  /** The bytes, of which the first are there: a file that is away, or small and changed, is told of before anything is sent. */
  private async bytesOf({ sha256 }: Readable): Promise<AsyncGenerator<Buffer>> {
    const bytes = await this.store.read(sha256).catch((error: unknown) => {
      logger.error(`The file ${sha256} cannot be read: ${String(error)}`);
      throw new Problem('files-away');
    });
    if (!bytes) throw this.lost(sha256, 'it is missing');
    const checked = named(sha256, bytes);
    const first = await checked.next().catch((error: unknown) => {
      throw this.lost(sha256, String(error));
    });
    return withFirst(first, checked);
  }

  private lost(sha256: string, why: string): Problem {
    logger.error(`The file ${sha256} cannot be given out: ${why}`);
    return new Problem('file-lost');
  }
}

async function* withFirst(
  first: IteratorResult<Buffer>,
  rest: AsyncGenerator<Buffer>,
): AsyncGenerator<Buffer> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}
