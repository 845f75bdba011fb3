import { Controller, Get, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { ClockView, Liveness, Readiness } from '#contracts';
import { BusinessClock } from '#event-store';
import { Answers } from '../http/documented.ts';
import type { HttpResponse } from '../http/request.ts';
import { AlwaysServed } from '../load/limits.ts';
import { Public } from '../sessions/roles.ts';
import { Ready } from './readiness.ts';

@ApiTags('Health')
@Controller()
export class HealthController {
  constructor(
    private readonly ready: Ready,
    private readonly clock: BusinessClock,
  ) {}

  @Get('health/live')
  @Public()
  @AlwaysServed()
  @Answers(Liveness, 'Does the process run?')
  live() {
    return { status: 'ok' as const };
  }

  @Get('health/ready')
  @Public()
  @AlwaysServed()
  @Answers(
    Readiness,
    'Can requests be served?',
    '200 also while Temporal or the worker is away or does no work (`degraded`): commands are then kept and answered with 202.',
  )
  @ApiResponse({ status: 503, description: 'Nothing can be served', standardSchema: Readiness })
  async readiness(@Res({ passthrough: true }) response: HttpResponse) {
    const found = await this.ready.check();
    response.status(found.status === 'failing' ? 503 : 200);
    return found;
  }

  @Get('clock')
  @Public()
  @Answers(ClockView, 'What time is it?', 'The business clock, by which everything here is dated.')
  async now() {
    return { now: await this.clock.now(), shifted: (await this.clock.offset()) !== 0 };
  }
}
