import { buffer } from 'node:stream/consumers';
import { readAnnex } from './read-annex.ts';
import type { Answer } from './reader.ts';
import { Unreadable } from './unreadable.ts';

/** Reads one file from its input and says on its output what is in it. Whoever started it ends it if it takes too long. */
const answer = (file: Uint8Array): Answer => {
  try {
    return { tables: readAnnex(file) };
  } catch (error) {
    return { problem: error instanceof Unreadable ? error.problem : 'annex-damaged' };
  }
};

process.stdout.write(JSON.stringify(answer(await buffer(process.stdin))));
