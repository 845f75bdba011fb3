import { StreamableFile } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Instant, TaskRecord } from '#contracts';
import { rowsOfChain } from './chain.ts';

type Text = { seal: string; salt: string | null; body: string | null; erasedAt: Date | null };

const textsOfTask = (database: DataSource, taskId: string): Promise<Text[]> =>
  database.query<Text[]>(
    `SELECT seal, encode(salt, 'hex') AS salt, body, erased_at AS "erasedAt" FROM es.text WHERE stream_id = $1 ORDER BY seal`,
    [taskId],
  );

/** Said in the record itself, so that it can be checked by somebody who has nothing but it. */
const howToCheck = [
  'Bắt đầu từ 32 byte 0. Với từng sự kiện theo thứ tự: hash = SHA-256(hash trước ‖ SHA-256(body theo UTF-8)).',
  'Mỗi nội dung: seal = SHA-256(salt ‖ body theo UTF-8). Hash cuối là head.',
  'Begin with 32 zero bytes. For each event in order: hash = SHA-256(hash before ‖ SHA-256(body in UTF-8)).',
  'For each text: seal = SHA-256(salt ‖ body in UTF-8). The last hash is the head. docs/audit.md has a program for it.',
];

/** All that was written of one task, byte for byte, with what it takes to compute its chain again without us. */
export const recordOf = async (
  database: DataSource,
  taskId: string,
  takenAt: Instant,
): Promise<z.infer<typeof TaskRecord>> => {
  const [rows, texts] = await Promise.all([rowsOfChain(database, taskId), textsOfTask(database, taskId)]);
  return {
    ...{ taskId, takenAt, howToCheck },
    head: rows.at(-1)?.hash.toString('hex') ?? null,
    events: rows.map(({ version, body, hash }) => ({
      version,
      body: body.toString('utf8'),
      hash: hash.toString('hex'),
    })),
    texts: texts.map(({ erasedAt, ...text }) => ({ ...text, erasedAt: erasedAt?.toISOString() ?? null })),
  };
};

/** The same as a file to take away. */
export const recordFile = (record: z.infer<typeof TaskRecord>): StreamableFile =>
  new StreamableFile(Buffer.from(JSON.stringify(record, null, 2)), {
    type: 'application/json',
    disposition: `attachment; filename="ho-so-${record.taskId}.json"`,
  });
