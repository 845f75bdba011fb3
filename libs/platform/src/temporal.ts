import { Client, Connection } from '@temporalio/client';
import type { Config } from './config.ts';

/** A client of the Temporal cluster. The connection is lazy: the process starts, and answers, while Temporal is away. */
export const temporalClient = (config: Pick<Config, 'TEMPORAL_ADDRESS' | 'TEMPORAL_NAMESPACE'>): Client => {
  const connection = Connection.lazy({ address: config.TEMPORAL_ADDRESS, connectTimeout: 5000 });
  return new Client({ connection, namespace: config.TEMPORAL_NAMESPACE });
};
