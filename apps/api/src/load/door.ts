import { answer } from '../http/problem.filter.ts';
import { Problem } from '../http/problem.ts';
import type { HttpRequest, HttpResponse } from '../http/request.ts';
import type { Load } from './load.ts';

export const tooBusy = () => new Problem('too-busy', { retryAfter: 2 });

const isAct = ({ method, originalUrl }: HttpRequest) =>
  method === 'POST' && originalUrl.endsWith('/commands');

/** Comes before the body is read and anything else is done: under a flood, most acts end here and must cost next to nothing. */
export const door =
  (load: Load) =>
  (request: HttpRequest, response: HttpResponse, next: () => void): void => {
    if (isAct(request) && load.isTooMuchForActs) answer(tooBusy(), request, response);
    else next();
  };
