import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { LocalDate, PersonId, PersonLedger, TaskId, TaskLedger, UnitId, UnitLedger } from '#contracts';
import type { Language } from '#contracts';
import { Answers, Fails } from '../http/documented.ts';
import { CurrentSession, InLanguage } from '../http/request.ts';
import { AnyRole } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { Ledgers } from './ledgers.ts';

const longestMs = 370 * 24 * 60 * 60 * 1000;

const PeriodQuery = z
  .strictObject({
    from: LocalDate.meta({ description: 'The first day of the period' }),
    to: LocalDate.meta({ description: 'The last day of the period, included' }),
  })
  .refine(({ from, to }) => from <= to && Date.parse(to) - Date.parse(from) <= longestMs, {
    message: 'A period ends no earlier than it begins, and lasts a year at most.',
  });
type PeriodQuery = z.infer<typeof PeriodQuery>;

@ApiTags('Accountability')
@Controller()
export class LedgerController {
  constructor(private readonly ledgers: Ledgers) {}

  @Get('tasks/:taskId/ledger')
  @AnyRole()
  @Answers(
    TaskLedger,
    'Who answered for the lateness of a task',
    'Every spell of lateness with who held the post on each day, the deputies with the field, the body that leads, what was explained ' +
      'and found, and the versions of the events that say so.',
  )
  @Fails('invalid-request', 'not-issued')
  ofTask(
    @CurrentSession() session: Session,
    @Param('taskId', { schema: TaskId }) taskId: string,
    @InLanguage() language: Language,
  ) {
    return this.ledgers.ofTask(session, taskId, language);
  }

  @Get('units/:unitId/ledger')
  @AnyRole()
  @Answers(
    UnitLedger,
    'The lateness of a unit in a period',
    'Unit people see their own unit, all others those of their authority. With a score, where the policy in force has a formula for it.',
  )
  @Fails('invalid-request', 'unit-not-found')
  ofUnit(
    @CurrentSession() session: Session,
    @Param('unitId', { schema: UnitId }) unitId: string,
    @Query({ schema: PeriodQuery }) period: PeriodQuery,
    @InLanguage() language: Language,
  ) {
    return this.ledgers.ofUnit(session, unitId, period, language);
  }

  @Get('people/:personId/ledger')
  @AnyRole()
  @Answers(
    PersonLedger,
    'The lateness for which a person answers in a period',
    'Their own, what they took over late, and what was in their field as a deputy, each apart. Everybody sees their own; the leaders, the ' +
      'monitoring office, auditors and administrators those of their authority.',
  )
  @Fails('invalid-request', 'unknown-person')
  ofPerson(
    @CurrentSession() session: Session,
    @Param('personId', { schema: PersonId }) personId: string,
    @Query({ schema: PeriodQuery }) period: PeriodQuery,
    @InLanguage() language: Language,
  ) {
    return this.ledgers.ofPerson(session, personId, period, language);
  }
}
