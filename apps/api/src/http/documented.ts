import { applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { problemTexts } from '#contracts';
import type { ProblemCode } from '#contracts';

/** What a route is for and what it answers, for the OpenAPI document. */
export const Answers = (schema: z.ZodType, summary: string, description = '') =>
  applyDecorators(
    ApiOperation({ summary, ...(description ? { description } : {}) }),
    ApiResponse({ status: 200, description: schema.description ?? summary, standardSchema: schema }),
  );

const problemResponse = (status: number, codes: ProblemCode[]) =>
  ApiResponse({
    status,
    description: codes.map((code) => `\`${code}\`: ${problemTexts[code].en}`).join('\n\n'),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  });

const problemsKey = 'dondoc:problems';

/** The problems that a route answers with, by status; several declarations on one route add up. */
export const Fails =
  (...codes: ProblemCode[]): MethodDecorator =>
  (target, name, descriptor) => {
    const method = descriptor.value as object;
    const known = (Reflect.getMetadata(problemsKey, method) ?? []) as ProblemCode[];
    const all = [...new Set([...known, ...codes])];
    Reflect.defineMetadata(problemsKey, all, method);
    for (const status of new Set(all.map((code) => problemTexts[code].status))) {
      problemResponse(
        status,
        all.filter((code) => problemTexts[code].status === status),
      )(target, name, descriptor);
    }
  };
