import { streamActivities } from './activities/stream.activities.ts';
import { runWorker } from './run-worker.ts';

runWorker(streamActivities);
