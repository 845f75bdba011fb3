import openapiTypes, { astToString } from 'openapi-typescript';
import type { OpenAPI3 } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { openApiDocument } from '../../apps/api/src/openapi-document.ts';

/** Where the page keeps them; written, never edited. */
export const clientTypesFile = 'apps/web/src/client/schema.d.ts';

/** The types of every route, made of the OpenAPI document of this release. */
export const clientTypes = async (): Promise<string> => {
  const document = (await openApiDocument()) as unknown as OpenAPI3;
  const types = astToString(await openapiTypes(document, { alphabetize: true }));
  const settings = (await resolveConfig(clientTypesFile)) ?? {};
  return format(`// Written by npm run client from the OpenAPI document; do not edit.\n\n${types}`, {
    ...settings,
    parser: 'typescript',
  });
};
