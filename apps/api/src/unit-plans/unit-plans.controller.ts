import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CommandId,
  DecideUnitPlan,
  DirectiveId,
  SubmitUnitPlan,
  UnitPlanList,
  UnitPlanPreview,
  UnitPlanView,
} from '#contracts';
import type { Language } from '#contracts';
import { Answers, Fails } from '../http/documented.ts';
import { KeyHeader } from '../http/key-header.ts';
import { ArrivedAt, CurrentSession, IdempotencyKey, InLanguage } from '../http/request.ts';
import { TakesActs, TakesItsTime } from '../load/limits.ts';
import { ActingRoles, AnyRole } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { UnitPlanDeciding } from './deciding.ts';
import { UnitPlans } from './unit-plans.ts';

const badRequests = ['invalid-request', 'malformed-json', 'body-too-large'] as const;
const notKept = [
  ...['idempotency-key-missing', 'idempotency-key-reused', 'unit-plan-refused'],
  ...['file-not-stored', 'file-removed', 'secret-words', 'too-busy', 'backlog-full'],
] as const;

@ApiTags('Plans for many tasks')
@Controller()
export class UnitPlansController {
  constructor(
    private readonly plans: UnitPlans,
    private readonly deciding: UnitPlanDeciding,
  ) {}

  @Get('directives/:directiveId/unit-plans')
  @AnyRole()
  @Answers(
    UnitPlanList,
    'Plans of units for many tasks under a directive',
    'And, for the head and the deputies of a unit, the tasks for which it owes a plan. Unit people find the plans of their own unit.',
  )
  @Fails('invalid-request', 'directive-not-found')
  list(
    @CurrentSession() session: Session,
    @Param('directiveId', { schema: DirectiveId }) directiveId: string,
  ) {
    return this.plans.list(session, directiveId);
  }

  @Post('directives/:directiveId/unit-plans/preview')
  @HttpCode(200)
  @ActingRoles()
  @TakesItsTime()
  @Answers(UnitPlanPreview, 'What each task would answer to its part of a plan', 'Nothing is kept.')
  @Fails(...badRequests, 'directive-not-found')
  preview(
    @CurrentSession() session: Session,
    @Param('directiveId', { schema: DirectiveId }) directiveId: string,
    @Body({ schema: SubmitUnitPlan }) body: SubmitUnitPlan,
    @InLanguage() language: Language,
  ) {
    return this.deciding.preview(session, directiveId, body, { key: randomUUID(), language });
  }

  @Post('directives/:directiveId/unit-plans')
  @HttpCode(200)
  @ActingRoles()
  @TakesActs()
  @TakesItsTime()
  @KeyHeader()
  @Answers(
    UnitPlanView,
    'Send one plan for many tasks',
    'The key becomes the id of the plan. All parts count from one time of receipt; if a task refuses its part, nothing is kept.',
  )
  @Fails(...badRequests, ...notKept, 'directive-not-found')
  submit(
    @CurrentSession() session: Session,
    @IdempotencyKey() key: string,
    @Param('directiveId', { schema: DirectiveId }) directiveId: string,
    @Body({ schema: SubmitUnitPlan }) body: SubmitUnitPlan,
    @ArrivedAt() arrivedAt: number,
    @InLanguage() language: Language,
  ) {
    return this.deciding.submit(session, directiveId, body, { key, arrivedAt, language });
  }

  @Get('unit-plans/:unitPlanId')
  @AnyRole()
  @TakesItsTime()
  @Answers(UnitPlanView, 'One plan for many tasks', 'With what became of each part that the caller may see.')
  @Fails('invalid-request', 'unknown-unit-plan')
  find(
    @CurrentSession() session: Session,
    @Param('unitPlanId', { schema: CommandId }) unitPlanId: string,
    @InLanguage() language: Language,
  ) {
    return this.plans.find(session, unitPlanId, language);
  }

  @Post('unit-plans/:unitPlanId/decisions')
  @HttpCode(200)
  @ActingRoles()
  @TakesActs()
  @TakesItsTime()
  @KeyHeader()
  @Answers(
    UnitPlanView,
    'Decide on parts of a plan',
    'One decision: what is approved, and what is returned and why. It names parts that the caller may decide on; parts of other leaders ' +
      'await theirs. If one of the tasks refuses, nothing is kept.',
  )
  @Fails(...badRequests, ...notKept, 'unknown-unit-plan', 'not-in-unit-plan')
  decide(
    @CurrentSession() session: Session,
    @IdempotencyKey() key: string,
    @Param('unitPlanId', { schema: CommandId }) unitPlanId: string,
    @Body({ schema: DecideUnitPlan }) body: DecideUnitPlan,
    @ArrivedAt() arrivedAt: number,
    @InLanguage() language: Language,
  ) {
    return this.deciding.decide(session, unitPlanId, body, { key, arrivedAt, language });
  }
}
