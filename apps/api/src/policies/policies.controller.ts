import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { EnterPolicy, PolicyList, PolicySummary, PolicyVersion, PolicyView } from '#contracts';
import { Answers, Fails } from '../http/documented.ts';
import { KeyHeader } from '../http/key-header.ts';
import { CurrentSession, IdempotencyKey } from '../http/request.ts';
import { AnyRole, Roles } from '../sessions/roles.ts';
import type { Session } from '../sessions/session.ts';
import { Policies } from './policies.ts';

const ViewQuery = z.strictObject({
  comparedWith: PolicyVersion.optional().meta({ description: 'Instead of the version in force' }),
});

@ApiTags('Policies')
@Controller('policies')
export class PoliciesController {
  constructor(private readonly policies: Policies) {}

  @Get()
  @AnyRole()
  @Answers(
    PolicyList,
    'List policy versions',
    'With the paper of each, who entered it, and when it last came into force.',
  )
  list() {
    return this.policies.list();
  }

  @Get(':version')
  @AnyRole()
  @Answers(PolicyView, 'One policy version', 'What it says, and how it differs from another version.')
  @Fails('invalid-request', 'unknown-policy')
  view(
    @Param('version', { schema: PolicyVersion }) version: string,
    @Query({ schema: ViewQuery }) { comparedWith }: z.infer<typeof ViewQuery>,
  ) {
    return this.policies.view(version, comparedWith);
  }

  @Post()
  @HttpCode(200)
  @Roles('administrator')
  @KeyHeader()
  @Answers(
    PolicySummary,
    'Enter a policy version',
    'As a whole, or as the changes to another. It never changes afterwards, and is in force only once it is put in force.',
  )
  @Fails(
    ...(['invalid-request', 'malformed-json', 'idempotency-key-missing', 'unknown-policy'] as const),
    ...(['policy-exists', 'policy-not-valid', 'idempotency-key-reused', 'body-too-large'] as const),
  )
  enter(
    @CurrentSession() session: Session,
    @IdempotencyKey() entryId: string,
    @Body({ schema: EnterPolicy }) body: EnterPolicy,
  ) {
    return this.policies.enter(session, entryId, body);
  }

  @Post(':version/application')
  @HttpCode(200)
  @Roles('administrator')
  @KeyHeader()
  @Answers(
    PolicySummary,
    'Put a version in force',
    'For what is issued from now on; open tasks keep the policy by which they were issued. One that was in force before may be put in force again.',
  )
  @Fails(
    ...(['invalid-request', 'idempotency-key-missing', 'unknown-policy'] as const),
    ...(['policy-in-force', 'idempotency-key-reused'] as const),
  )
  apply(
    @CurrentSession() session: Session,
    @IdempotencyKey() applicationId: string,
    @Param('version', { schema: PolicyVersion }) version: string,
  ) {
    return this.policies.apply(session, applicationId, version);
  }
}
