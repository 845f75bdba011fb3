import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { answer } from '../http/problem.filter.ts';
import { Problem } from '../http/problem.ts';
import type { HttpRequest, HttpResponse } from '../http/request.ts';
import { actsWhenBehind, answerWithinMs, limitsKey, mostRequests } from './limits.ts';
import type { Limits } from './limits.ts';
import { LoopLag } from './loop-lag.ts';
import { Places } from './places.ts';

/**
 * Comes before everything else, the session too: a request too many costs next to nothing. Whatever hangs, each one let in is answered
 * in time.
 */
@Injectable()
export class LoadGuard implements CanActivate {
  private readonly acts = new Places(mostRequests.acts);
  private readonly reads = new Places(mostRequests.reads);
  private readonly lag = new LoopLag();

  constructor(private readonly reflector: Reflector) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<HttpRequest>();
    const response = context.switchToHttp().getResponse<HttpResponse>();
    const limits = this.reflector.get<Limits | undefined>(limitsKey, context.getHandler()) ?? {};
    request.arrivedAt = Date.now();
    if (limits.places === 'acts' && this.isBehind()) throw tooBusy();
    if (limits.places !== 'none') await takePlace(this[limits.places ?? 'reads'], response);
    if (limits.time !== 'any') answerInTime(request, response);
    return true;
  }

  private isBehind(): boolean {
    const { ms } = this.lag;
    return actsWhenBehind.some(({ byMs, acts }) => ms > byMs && this.acts.taken >= acts);
  }
}
const tooBusy = () => new Problem('too-busy', { retryAfter: 2 });

const takePlace = async (places: Places, response: HttpResponse): Promise<void> => {
  const leave = await places.take();
  if (!leave) throw tooBusy();
  response.once('close', leave);
};

const answerInTime = (request: HttpRequest, response: HttpResponse): void => {
  const late = new Problem('no-answer-in-time', { retryAfter: 5 });
  const timer = setTimeout(() => answer(late, request, response), answerWithinMs);
  response.once('close', () => clearTimeout(timer));
};
