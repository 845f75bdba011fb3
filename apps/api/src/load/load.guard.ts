import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { answer } from '../http/problem.filter.ts';
import { Problem } from '../http/problem.ts';
import type { HttpRequest, HttpResponse } from '../http/request.ts';
import { tooBusy } from './door.ts';
import { answerWithinMs, limitsKey } from './limits.ts';
import type { Limits } from './limits.ts';
import { Load } from './load.ts';
import type { Places } from './places.ts';

/** Has a place for each request before its session is looked at, and an answer in time for each one let in, whatever hangs. */
@Injectable()
export class LoadGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly load: Load,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<HttpRequest>();
    const response = context.switchToHttp().getResponse<HttpResponse>();
    const limits = this.reflector.get<Limits | undefined>(limitsKey, context.getHandler()) ?? {};
    request.arrivedAt = Date.now();
    if (limits.places !== 'none') await takePlace(this.load[limits.places ?? 'reads'], response);
    if (limits.time !== 'any') answerInTime(request, response);
    return true;
  }
}

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
