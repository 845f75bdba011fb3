import createClient from 'openapi-fetch';
import type { Middleware } from 'openapi-fetch';
import { language } from '../words/speak.ts';
import { Problem } from './problem.ts';
import type { ProblemBody } from './problem.ts';
import type { paths } from './schema.d.ts';

const spoken: Middleware = {
  onRequest({ request }) {
    request.headers.set('accept-language', language());
    return request;
  },
  async onResponse({ response }) {
    if (response.ok) return undefined;
    throw new Problem((await response.json()) as ProblemBody);
  },
};

/** The API, by the types that its own document gives. Whatever is not a success is thrown as a `Problem`. */
export const api = createClient<paths>({ baseUrl: '/' });
api.use(spoken);

/** What an answer says; where there was none at all, `fetch` has thrown already. */
export const said = <Data>({ data }: { data?: Data }): Data => {
  if (data === undefined) throw new Error('The answer was empty.');
  return data;
};
