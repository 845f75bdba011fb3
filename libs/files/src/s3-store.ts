import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { Drafts } from './draft.ts';
import type { Draft } from './draft.ts';
import type { FileStore } from './file-store.ts';

/** Where a bucket is. Credentials come from where AWS’s tools look for them: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, a profile, a role. */
export type Bucket = { bucket: string; region: string; endpoint: string | undefined };

/**
 * Files as objects of a bucket, named by their hash. They are received in a folder of this machine first: the hash, which S3 checks what it
 * gets against, stands at the head of the request.
 */
export class S3Store implements FileStore {
  readonly drafts: Drafts;
  private readonly client: S3Client;

  constructor(
    private readonly place: Bucket,
    draftsFolder: string,
  ) {
    this.drafts = new Drafts(draftsFolder);
    const { region, endpoint } = place;
    this.client = new S3Client({
      region,
      // A server of one’s own has one name for all buckets.
      ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
      // The hash of the whole is checked; servers other than AWS’s often know no further checksum.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  async keep(draft: Draft): Promise<void> {
    await this.client.send(
      new PutObjectCommand({
        ...this.object(draft.sha256),
        Body: createReadStream(draft.path),
        ContentLength: draft.size,
        ChecksumSHA256: Buffer.from(draft.sha256, 'hex').toString('base64'),
      }),
    );
    await this.drafts.discard(draft);
  }

  async read(sha256: string): Promise<Readable | undefined> {
    try {
      const { Body } = await this.client.send(new GetObjectCommand(this.object(sha256)));
      return Body as Readable;
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  }

  async remove(sha256: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.object(sha256)));
  }

  private object(sha256: string) {
    return { Bucket: this.place.bucket, Key: sha256 };
  }
}
