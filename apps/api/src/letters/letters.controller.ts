import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ObligationId, TaskId } from '#contracts';
import { AnswersFile, Fails } from '../http/documented.ts';
import { CurrentSession } from '../http/request.ts';
import { AnyRole, Roles } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { Letters } from './letters.ts';
import type { Format } from './letters.ts';

const types: Record<Format, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

const format = z.enum(['docx', 'pdf']).meta({ description: 'For a word processor, or as it is printed' });
const number = z.coerce.number().int().min(1).max(10_000);
const LetterQuery = z.strictObject({ format });
const DraftQuery = z.strictObject({ format, obligationId: ObligationId, spell: number });

const file = (bytes: Uint8Array, name: string, as: Format): StreamableFile =>
  new StreamableFile(bytes, { type: types[as], disposition: `attachment; filename="${name}.${as}"` });

@ApiTags('Accountability')
@Controller('tasks/:taskId')
export class LettersController {
  constructor(private readonly letters: Letters) {}

  @Get('formal-reminders/draft')
  @Roles('chair', 'leader', 'monitor')
  @AnswersFile(
    Object.values(types),
    'Draft a formal reminder',
    'About something overdue, in the layout of Decree 30/2020/NĐ-CP, with room for number and date. Once it is signed, ' +
      '`IssueFormalReminder` enters both.',
  )
  @Fails('invalid-request', 'not-issued', 'spell-not-running')
  async draft(
    @CurrentSession() session: Session,
    @Param('taskId', { schema: TaskId }) taskId: string,
    @Query({ schema: DraftQuery }) { format: as, ...spell }: z.infer<typeof DraftQuery>,
  ) {
    return file(await this.letters.draft(session, taskId, spell, as), 'cong-van-don-doc', as);
  }

  @Get('formal-reminders/:reminder')
  @AnyRole()
  @AnswersFile(
    Object.values(types),
    'A formal reminder that was signed, as a letter',
    'The same bytes whenever it is asked for, unless words in it were erased.',
  )
  @Fails('invalid-request', 'not-issued', 'no-such-letter')
  async issued(
    @CurrentSession() session: Session,
    @Param('taskId', { schema: TaskId }) taskId: string,
    @Param('reminder', { schema: number }) reminder: number,
    @Query({ schema: LetterQuery }) { format: as }: z.infer<typeof LetterQuery>,
  ) {
    return file(await this.letters.issued(session, taskId, reminder, as), `cong-van-don-doc-${reminder}`, as);
  }
}
