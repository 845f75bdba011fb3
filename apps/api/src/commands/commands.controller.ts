import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandAccepted, CommandId, CommandPending, CommandView, TaskCommand, TaskId } from '#contracts';
import type { Language } from '#contracts';
import { Answers, Fails, refusals } from '../http/documented.ts';
import { ArrivedAt, CurrentSession, IdempotencyKey, InLanguage } from '../http/request.ts';
import type { HttpResponse } from '../http/request.ts';
import { TakesActs } from '../load/limits.ts';
import { ActingRoles, AnyRole } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { Commands } from './commands.ts';
import { Keyed, send } from './sending.ts';

@ApiTags('Commands')
@Controller()
export class CommandsController {
  constructor(private readonly commands: Commands) {}

  @Post('tasks/:taskId/commands')
  @TakesActs()
  @ActingRoles()
  @Answers(
    CommandAccepted,
    'Act on a task',
    'One act of the caller on one task: issue it, send a plan, approve, report, sign off … A new task gets the UUID in the address. ' +
      'The key makes it safe to repeat: the same key with the same body gives the same answer for ever. `changed: false` says that ' +
      'there was nothing left to do. 202 says that the act is kept and will be decided; look under Location.',
  )
  @Keyed(CommandPending)
  @Fails(...refusals, 'task-busy')
  async submit(
    @Param('taskId', { schema: TaskId }) taskId: string,
    @IdempotencyKey() commandId: string,
    @Body({ schema: TaskCommand }) body: TaskCommand,
    @CurrentSession() session: Session,
    @ArrivedAt() arrivedAt: number,
    @Res({ passthrough: true }) response: HttpResponse,
  ) {
    return send(
      response,
      await this.commands.submit({ session, streamId: taskId, commandId, body, arrivedAt }),
    );
  }

  @Get('commands/:commandId')
  @AnyRole()
  @Answers(
    CommandView,
    'What became of a command',
    'One’s own commands; auditors and administrators see all.',
  )
  @Fails('invalid-request', 'unknown-command')
  async find(
    @Param('commandId', { schema: CommandId }) commandId: string,
    @CurrentSession() session: Session,
    @InLanguage() language: Language,
  ) {
    return this.commands.find(session, commandId, language);
  }
}
