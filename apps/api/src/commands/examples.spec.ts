import { describe, expect, it } from '@jest/globals';
import { DirectiveCommand, TaskCommand, UnitAct } from '#contracts';
import { directiveExamples } from './directive-examples.ts';
import { examples } from './examples.ts';
import { unitExamples } from './unit-examples.ts';

describe.each([
  ['on tasks', examples, TaskCommand],
  ['on units', unitExamples, UnitAct],
  ['on directives', directiveExamples, DirectiveCommand],
] as const)('the examples of acts %s', (_, offered, schema) => {
  it.each(Object.entries(offered))('%s is a command as it stands', (act, { value }) => {
    expect(schema.safeParse(value).error).toBeUndefined();
    expect(value.type).toBe(act);
  });

  it('leave no act out', () => {
    expect(Object.keys(offered).sort()).toEqual(schema.options.map(({ shape }) => shape.type.value).sort());
  });
});
