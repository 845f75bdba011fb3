import { join, resolve } from 'node:path';
import type { FileSettings } from '#files';
import { readConfig } from '#platform';

/** The folder for files of a data directory, unless the settings name another. */
export const filesFolder = (dataDir: string): string => join(dataDir, 'files');

/** Where the files of a data directory are, by the settings of the environment. */
export const fileSettings = (dataDir: string, env: NodeJS.ProcessEnv = process.env): FileSettings => {
  const { FILES_S3_BUCKET, FILES_S3_ENDPOINT, FILES_S3_REGION } = readConfig(env);
  return {
    FILES_DIR: resolve(env['FILES_DIR'] || filesFolder(dataDir)),
    ...{ FILES_S3_BUCKET, FILES_S3_ENDPOINT, FILES_S3_REGION },
  };
};
