import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../supervise/plain-error.ts';

/** A secret of this data directory, made at random when first asked for. Kept in `secrets.json`, for its owner only. */
export function secret(dataDir: string, name: string): string {
  const file = join(dataDir, 'secrets.json');
  const secrets = readSecrets(file);
  const known = secrets[name];
  if (known !== undefined) return known;
  const made = randomBytes(24).toString('hex');
  writeFileSync(`${file}.new`, `${JSON.stringify({ ...secrets, [name]: made }, undefined, 2)}\n`, {
    mode: 0o600,
    flush: true,
  });
  renameSync(`${file}.new`, file);
  return made;
}

/** Whether a secret was made before. */
export function hasSecret(dataDir: string, name: string): boolean {
  return readSecrets(join(dataDir, 'secrets.json'))[name] !== undefined;
}

function readSecrets(file: string): Record<string, string> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
  try {
    return JSON.parse(text) as Record<string, string>;
  } catch {
    throw new PlainError(
      `${file} cannot be read as JSON: restore it from a copy, or delete the folder to start anew.`,
    );
  }
}
