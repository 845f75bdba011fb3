import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { clientTypes, clientTypesFile } from './types.ts';

it('is as npm run client would write it today', async () => {
  expect(await readFile(clientTypesFile, 'utf8')).toBe(await clientTypes());
}, 60_000);
