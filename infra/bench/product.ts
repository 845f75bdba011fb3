import { productProcess } from '../processes.ts';
import type { ManagedProcess } from '../supervise/process.ts';
import type { Ground, Place } from './ground.ts';
import type { Options } from './options.ts';

/** Starts the built worker and API of a place. */
export const startProduct = async (
  { report, scope }: Ground,
  { premises }: Place,
  { profile }: Pick<Options, 'profile'>,
): Promise<{ worker: ManagedProcess; API: ManagedProcess }> => {
  const nodeArgs = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const start = async (name: 'worker' | 'api') => {
    const one = productProcess(name, premises, { report, restart: false, nodeArgs });
    scope.add(one);
    await one.start(scope.signal);
    return one;
  };
  const [worker, API] = await Promise.all([start('worker'), start('api')]);
  return { worker, API };
};
