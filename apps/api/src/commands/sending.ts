import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { Fails } from '../http/documented.ts';
import { KeyHeader } from '../http/key-header.ts';
import type { HttpResponse } from '../http/request.ts';
import type { Answer } from './answer.ts';

/** The route takes acts under a key: what it answers while one is not decided, and how it fails whatever the act is on. */
export const Keyed = (pending: z.ZodType) =>
  applyDecorators(
    ApiResponse({
      status: 202,
      description: 'Kept, not decided yet',
      standardSchema: pending,
      headers: {
        Location: { description: 'Where to look: /api/commands/{commandId}', schema: { type: 'string' } },
        'Retry-After': { description: 'Seconds', schema: { type: 'integer' } },
      },
    }),
    KeyHeader(),
    Fails(
      'invalid-request',
      'malformed-json',
      'idempotency-key-missing',
      'idempotency-key-reused',
      'body-too-large',
      'database-away',
      'too-busy',
      'backlog-full',
      'no-answer-in-time',
    ),
  );

/** Answers with what became of an act, and says where to look for what is not known yet. */
export const send = (response: HttpResponse, { status, body }: Answer): Answer['body'] => {
  response.status(status);
  if (status === 202) {
    response.setHeader('Location', `/api/commands/${body.commandId}`);
    response.setHeader('Retry-After', '2');
  }
  return body;
};
