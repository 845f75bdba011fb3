import type { Readable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import type { FileReference } from '#contracts';
import { FileRegister, FileStore, TooLarge } from '#files';
import { Problem } from '../http/problem.ts';
import type { HttpRequest } from '../http/request.ts';
import type { Session } from '../sessions/session.ts';
import { mediaTypeOf } from './media-type.ts';
import { UploadLimit } from './upload-limit.ts';

const logger = new Logger('Files');

/** A request of which the body is still to come. */
export type Incoming = Readable & Pick<HttpRequest, 'headers'>;

const isBrokenOff = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ECONNRESET';

/** What failed on our side is logged; the sender is told whether to try again. */
const problemOf = (error: unknown, mostMb: number): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof TooLarge) return new Problem('file-too-large', { mostMb });
  if (isBrokenOff(error)) return new Problem('request-refused');
  logger.error(
    `A file could not be kept: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  return new Problem('files-away');
};

/** Takes files in: received and hashed as they come, kept under their hash, then entered with who brought them. */
@Injectable()
export class Uploads {
  constructor(
    private readonly store: FileStore,
    private readonly register: FileRegister,
    private readonly limit: UploadLimit,
  ) {}

  async take(session: Session, incoming: Incoming, fileName: string): Promise<FileReference> {
    const { mostMb, mostBytes } = this.limit;
    if (Number(incoming.headers['content-length']) > mostBytes)
      throw new Problem('file-too-large', { mostMb });
    try {
      return await this.kept(session, incoming, fileName);
    } catch (error) {
      throw problemOf(error, mostMb);
    }
  }

  private async kept(session: Session, incoming: Incoming, fileName: string): Promise<FileReference> {
    // The connection outlives the body, so that a refusal reaches the sender.
    const bytes = incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
    const draft = await this.store.drafts.receive(bytes, this.limit.mostBytes);
    const { sha256, size } = draft;
    try {
      if (size === 0) throw new Problem('file-empty');
      await this.refuseRemoved(sha256);
      await this.store.keep(draft);
    } finally {
      await this.store.drafts.discard(draft);
    }
    const { personId, postId } = session;
    const mediaType = mediaTypeOf(incoming.headers['content-type']);
    if (!(await this.register.keep({ sha256, size, personId, postId, fileName, mediaType }))) {
      await this.store.remove(sha256);
      await this.refuseRemoved(sha256);
    }
    return { sha256, size, fileName };
  }

  private async refuseRemoved(sha256: string): Promise<void> {
    const [removal] = await this.register.removals([sha256]);
    if (removal) throw new Problem('file-removed', { removedAt: removal.removedAt });
  }
}
