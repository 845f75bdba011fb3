import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { UnitAct, UnitCommandAccepted, UnitCommandPending, UnitId } from '#contracts';
import { streamOfUnit } from '#organisation';
import { Answers, Fails, unitRefusals } from '../http/documented.ts';
import { ArrivedAt, CurrentSession, IdempotencyKey } from '../http/request.ts';
import type { HttpResponse } from '../http/request.ts';
import { TakesActs } from '../load/limits.ts';
import { Roles } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { Commands } from './commands.ts';
import { Keyed, send } from './sending.ts';

@ApiTags('Commands')
@Controller()
export class UnitCommandsController {
  constructor(private readonly commands: Commands) {}

  @Post('units/:unitId/commands')
  @TakesActs()
  @Roles('administrator')
  @Answers(
    UnitCommandAccepted,
    'Act on a unit',
    'One act on one unit of the caller’s authority: found it, rename it, establish a post, appoint, relieve … A new unit gets the id in ' +
      'the address. Each act counts from when its decision says, which may be earlier or later than now. The key makes it safe to repeat, ' +
      'as for tasks.',
  )
  @Keyed(UnitCommandPending)
  @Fails(...unitRefusals, 'unit-not-found', 'unit-busy')
  async submit(
    @Param('unitId', { schema: UnitId }) unitId: string,
    @IdempotencyKey() commandId: string,
    @Body({ schema: UnitAct }) act: UnitAct,
    @CurrentSession() session: Session,
    @ArrivedAt() arrivedAt: number,
    @Res({ passthrough: true }) response: HttpResponse,
  ) {
    const submission = { session, streamId: streamOfUnit(unitId), commandId, arrivedAt };
    return send(response, await this.commands.submit({ ...submission, body: { ...act, unitId } }));
  }
}
