import { writeFile } from 'node:fs/promises';
import { clientTypes, clientTypesFile } from './client/types.ts';

/** `npm run client`: writes what the page knows of the API, from the API’s own document. */
export default async function client(): Promise<void> {
  await writeFile(clientTypesFile, await clientTypes());
  console.log(`${clientTypesFile} has been written.`);
}
