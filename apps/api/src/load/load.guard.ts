import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { answer } from '../http/problem.filter.ts';
import { Problem } from '../http/problem.ts';
import type { HttpRequest, HttpResponse } from '../http/request.ts';
import { answerWithinMs, limitsKey, mostRequests } from './limits.ts';
import type { Limits } from './limits.ts';
import { Places } from './places.ts';

/** Comes before everything else: lets in as many requests as the process can serve, and has each answered in time, whatever hangs. */
@Injectable()
export class LoadGuard implements CanActivate {
  private readonly places = new Places(mostRequests);

  constructor(private readonly reflector: Reflector) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<HttpRequest>();
    const response = context.switchToHttp().getResponse<HttpResponse>();
    const { places, time } = this.reflector.get<Limits | undefined>(limitsKey, context.getHandler()) ?? {};
    request.arrivedAt = Date.now();
    if (places !== false) await this.takePlace(response);
    if (time !== false) answerInTime(request, response);
    return true;
  }

  private async takePlace(response: HttpResponse): Promise<void> {
    const leave = await this.places.take();
    if (!leave) throw new Problem('too-busy', { retryAfter: 2 });
    response.once('close', leave);
  }
}

const answerInTime = (request: HttpRequest, response: HttpResponse): void => {
  const late = new Problem('no-answer-in-time', { retryAfter: 5 });
  const timer = setTimeout(() => answer(late, request, response), answerWithinMs);
  response.once('close', () => clearTimeout(timer));
};
