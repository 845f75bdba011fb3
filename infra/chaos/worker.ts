import { streamActivities } from '../../apps/worker/src/activities/stream.activities.ts';
import { runWorker } from '../../apps/worker/src/run-worker.ts';
import { Dice } from './dice.ts';
import { Failpoints } from './failpoints.ts';

// The product's own worker, but for failpoints around its append.
const { CHAOS_DIR = '', CHAOS_SEED = '' } = process.env;
const failpoints = new Failpoints(CHAOS_DIR);
const dice = new Dice(`${CHAOS_SEED} worker ${process.pid}`);
console.log(`chaos worker ${process.pid}`);
runWorker((database) => failpoints.around(streamActivities(database), dice));
