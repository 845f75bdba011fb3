import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AnnexProblem } from '#contracts';
import type { Table } from './table.ts';
import { most, Unreadable } from './unreadable.ts';

export type Answer = { tables: Table[] } | { problem: AnnexProblem };

const entry = fileURLToPath(new URL('./reading.process.js', import.meta.url));

const heapMb = 384;
const withinMs = 20_000;
/** The words of a file that is not refused for its size come to less. */
const mostAnswer = 128 * 1024 * 1024;

/**
 * Reads a file in a process of its own, with bounds on its memory and time: what is made to hurt whoever reads it hurts nothing else.
 * Throws `Unreadable`.
 */
export const readApart = (file: Uint8Array): Promise<Table[]> => {
  if (file.length > most.bytes) return Promise.reject(new Unreadable('annex-too-large'));
  // It needs none of our environment, which has secrets.
  const child = spawn(process.execPath, [`--max-old-space-size=${heapMb}`, entry], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), withinMs);
    const said: Buffer[] = [];
    let size = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > mostAnswer) child.kill('SIGKILL');
      else said.push(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code !== 0) return reject(new Unreadable('annex-too-heavy'));
      const answer = JSON.parse(Buffer.concat(said).toString()) as Answer;
      if ('problem' in answer) reject(new Unreadable(answer.problem));
      else resolve(answer.tables);
    });
    // A reader that has ended takes nothing more; what it said counts.
    child.stdin.on('error', () => undefined);
    child.stdin.end(file);
  });
};
