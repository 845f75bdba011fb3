import { describe, expect, it } from '@jest/globals';
import type { ArgumentMetadata } from '@nestjs/common';
import { TaskCommand, TaskId } from '#contracts';
import { bodyOf, Problem } from './problem.ts';
import { ValidationPipe } from './validation.pipe.ts';

const pipe = new ValidationPipe();
const metadata = (schema: unknown, data?: string) =>
  ({ type: 'body', schema, data }) as unknown as ArgumentMetadata;

const problemOf = (value: unknown, about: ArgumentMetadata): Problem => {
  try {
    pipe.transform(value, about);
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('it was taken');
};

describe('a request', () => {
  it('that is as its schema says comes out as the schema reads it', () => {
    const body = { type: 'DeclineTask', reason: '  Kho\u0301 kha\u0306n ' };
    expect(pipe.transform(body, metadata(TaskCommand))).toEqual({ type: 'DeclineTask', reason: 'Khó khăn' });
  });

  it('without a schema is left alone', () => {
    expect(pipe.transform({ a: 1 }, metadata(undefined))).toEqual({ a: 1 });
  });

  it('that is not says where, in both languages', () => {
    const problem = problemOf({ type: 'ReportProgress', percent: 101 }, metadata(TaskCommand));
    expect(bodyOf(problem, 'en')['errors']).toEqual([
      { path: 'percent', message: 'Too big: expected number to be <=100' },
      { path: 'summary', message: 'Invalid input: expected string, received undefined' },
    ]);
    expect(bodyOf(problem, 'vi')['errors']).toEqual([
      { path: 'percent', message: 'Quá lớn: mong đợi number <=100' },
      { path: 'summary', message: 'Đầu vào không hợp lệ: mong đợi string, nhận được undefined' },
    ]);
  });

  it('names the parameter that is wrong', () => {
    expect(bodyOf(problemOf('x', metadata(TaskId, 'taskId')), 'en')['errors']).toEqual([
      { path: 'taskId', message: 'Invalid UUID' },
    ]);
  });

  it('with a field too many is refused, identity above all', () => {
    const body = {
      type: 'AcknowledgeTask',
      actor: { personId: 'an', postId: 'ct-ubnd', capacity: 'holder' },
    };
    expect(bodyOf(problemOf(body, metadata(TaskCommand)), 'en')['errors']).toEqual([
      { path: '', message: 'Unrecognized key: "actor"' },
    ]);
  });
});
