import { DataSource } from 'typeorm';
import { temporalClient } from '#platform';
import { createApp } from './app.ts';
import { openApiOf } from './openapi.ts';

/** The OpenAPI document of this release, without any server: nothing is connected to. */
export const openApiDocument = async () => {
  const config = {
    ...{ TASK_QUEUE: 'none', TOKEN_SECRET: 'nobody signs in to a document that is only written' },
    ...{ MAX_FILE_MB: 1, FILES_DIR: 'none', FILES_S3_REGION: 'none' },
  };
  const temporal = temporalClient({ TEMPORAL_ADDRESS: '127.0.0.1:1', TEMPORAL_NAMESPACE: 'none' });
  const app = await createApp(config, new DataSource({ type: 'postgres' }), temporal);
  const document = openApiOf(app);
  await app.close();
  return document;
};
