import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One PostgreSQL and one Temporal server for the whole run; each spec takes a database and a task queue of its own. */
export default async function start() {
  const { openStack } = await import('../../dist/infra/embedded/stack.js');
  const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-test-'));
  // Run by root, PostgreSQL has a user of its own, who must get in.
  chmodSync(dataDir, 0o755);
  const stack = await openStack({
    dataDir,
    ports: 'any',
    namespaces: ['dondoc-test'],
    timeSkippingNamespaces: ['dondoc-test'],
    restart: false,
  });
  globalThis.dondocTestStack = stack;
  process.env.TEST_DATABASE_URL = stack.databaseUrl('postgres');
  process.env.TEST_TEMPORAL_ADDRESS = stack.temporalAddress;
}
