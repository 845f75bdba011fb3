import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CommandAccepted, CommandId, CommandPending, CommandView, TaskCommand, TaskId } from '#contracts';
import type { Language } from '#contracts';
import { Inbox } from '#event-store';
import { Answers, Fails, refusals } from '../http/documented.ts';
import { ArrivedAt, CurrentSession, IdempotencyKey, InLanguage } from '../http/request.ts';
import type { HttpResponse } from '../http/request.ts';
import { TakesActs } from '../load/limits.ts';
import { ActingRoles, AnyRole } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import type { Answer } from './answer.ts';
import { commandView } from './command-view.ts';
import { Commands } from './commands.ts';

@ApiTags('Commands')
@Controller()
export class CommandsController {
  constructor(
    private readonly commands: Commands,
    private readonly inbox: Inbox,
  ) {}

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
  @ApiResponse({
    status: 202,
    description: 'Kept, not decided yet',
    standardSchema: CommandPending,
    headers: {
      Location: { description: 'Where to look: /api/commands/{commandId}', schema: { type: 'string' } },
      'Retry-After': { description: 'Seconds', schema: { type: 'integer' } },
    },
  })
  @ApiHeader({
    name: 'Idempotency-Key',
    required: true,
    description: 'A new UUID for each act; the same one when the act is repeated',
    schema: { type: 'string', format: 'uuid' },
  })
  @Fails(
    'invalid-request',
    'malformed-json',
    'idempotency-key-missing',
    ...refusals,
    'idempotency-key-reused',
    'body-too-large',
    'task-busy',
    'database-away',
    'too-busy',
    'backlog-full',
    'no-answer-in-time',
  )
  async submit(
    @Param('taskId', { schema: TaskId }) taskId: string,
    @IdempotencyKey() commandId: string,
    @Body({ schema: TaskCommand }) body: TaskCommand,
    @CurrentSession() session: Session,
    @ArrivedAt() arrivedAt: number,
    @Res({ passthrough: true }) response: HttpResponse,
  ) {
    return send(response, await this.commands.submit({ session, taskId, commandId, body, arrivedAt }));
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
    return commandView(session, await this.inbox.find(commandId), language);
  }
}

const send = (response: HttpResponse, { status, body }: Answer) => {
  response.status(status);
  if (status === 202) {
    response.setHeader('Location', `/api/commands/${body.commandId}`);
    response.setHeader('Retry-After', '2');
  }
  return body;
};
