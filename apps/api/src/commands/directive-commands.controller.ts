import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DirectiveCommand, DirectiveCommandAccepted, DirectiveCommandPending, DirectiveId } from '#contracts';
import { Answers, directiveRefusals, Fails } from '../http/documented.ts';
import { ArrivedAt, CurrentSession, IdempotencyKey } from '../http/request.ts';
import type { HttpResponse } from '../http/request.ts';
import { TakesActs } from '../load/limits.ts';
import { ActingRoles } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { Commands } from './commands.ts';
import { Keyed, send } from './sending.ts';

@ApiTags('Commands')
@Controller()
export class DirectiveCommandsController {
  constructor(private readonly commands: Commands) {}

  @Post('directives/:directiveId/commands')
  @TakesActs()
  @ActingRoles()
  @Answers(
    DirectiveCommandAccepted,
    'Act on a directive',
    'One act on one directive: put it on record, add clauses, annexes, targets or groups, correct it, say how a target is read, ' +
      'have units disseminate it, report that. For those who lead the authority, and for the monitoring office; what a unit reports is for its head. A new directive gets the UUID in the address. The key makes it safe to ' +
      'repeat, as for tasks.',
  )
  @Keyed(DirectiveCommandPending)
  @Fails(...directiveRefusals, 'directive-not-found', 'directive-busy', 'file-removed', 'file-not-stored')
  async submit(
    @Param('directiveId', { schema: DirectiveId }) directiveId: string,
    @IdempotencyKey() commandId: string,
    @Body({ schema: DirectiveCommand }) body: DirectiveCommand,
    @CurrentSession() session: Session,
    @ArrivedAt() arrivedAt: number,
    @Res({ passthrough: true }) response: HttpResponse,
  ) {
    const submission = { session, streamId: directiveId, commandId, body, arrivedAt };
    return send(response, await this.commands.submit(submission));
  }
}
