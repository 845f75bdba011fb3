import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { WatchdogPage } from '#contracts';
import { Answers, Fails } from '../http/documented.ts';
import { Roles } from '../sessions/roles.ts';
import { Watchdog, WatchdogQuery } from './watchdog.ts';

@ApiTags('Audit')
@Controller('watchdog')
export class WatchdogController {
  constructor(private readonly watchdog: Watchdog) {}

  @Get()
  @Roles('auditor', 'administrator')
  @Answers(
    WatchdogPage,
    'What came late by our own fault',
    'What the watchdog found past due without its event, and what it did about it. Empty is good.',
  )
  @Fails('invalid-request')
  latest(@Query({ schema: WatchdogQuery }) query: z.infer<typeof WatchdogQuery>) {
    return this.watchdog.latest(query);
  }
}
