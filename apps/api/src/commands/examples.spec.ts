import { describe, expect, it } from '@jest/globals';
import { TaskCommand } from '#contracts';
import { examples } from './examples.ts';

describe('the examples of the API', () => {
  it.each(Object.entries(examples))('%s is a command as it stands', (act, { value }) => {
    expect(TaskCommand.safeParse(value).error).toBeUndefined();
    expect(value.type).toBe(act);
  });

  it('leave no act out', () => {
    expect(Object.keys(examples).sort()).toEqual(
      TaskCommand.options.map(({ shape }) => shape.type.value).sort(),
    );
  });
});
