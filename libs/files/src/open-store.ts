import { join } from 'node:path';
import type { FileStore } from './file-store.ts';
import { FolderStore } from './folder-store.ts';

/** Settings of the file store, by the names of their variables. */
export type FileSettings = {
  FILES_DIR: string;
  FILES_S3_BUCKET?: string | undefined;
  FILES_S3_ENDPOINT?: string | undefined;
  FILES_S3_REGION: string;
};

/** The store that the settings name: a bucket if there is one, else the folder. */
export const openFileStore = async (settings: FileSettings): Promise<FileStore> => {
  const { FILES_DIR, FILES_S3_BUCKET: bucket } = settings;
  if (bucket === undefined) return new FolderStore(FILES_DIR);
  // Loaded where it is used: it is larger than all the rest of the API.
  const { S3Store } = await import('./s3-store.ts');
  const { FILES_S3_REGION: region, FILES_S3_ENDPOINT: endpoint } = settings;
  return new S3Store({ bucket, region, endpoint }, join(FILES_DIR, 'drafts'));
};
