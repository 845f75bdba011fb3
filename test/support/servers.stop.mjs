import { rmSync } from 'node:fs';

export default async function stop() {
  const stack = globalThis.dondocTestStack;
  await stack.stop();
  rmSync(stack.dataDir, { recursive: true, force: true });
}
