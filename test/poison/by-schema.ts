import fc from 'fast-check';
import { z } from 'zod';
import { DirectiveCommand, TaskCommand, UnitAct } from '#contracts';
import type { Act, DirectiveAct } from '#contracts';
import { hostileText, someId } from './hostile.ts';

type Schema = {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  format?: string;
  pattern?: string;
};

const allowedText = (max: number) =>
  fc.oneof(
    hostileText.map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, '').slice(0, max)),
    fc.constantFrom('x'.repeat(max), 'Rà soát', 'Ra\u0300 soa\u0301t', '\u202eđảo', `  ${'ý '.repeat(20)}`),
  );

/** Days that a calendar has: around the present of the tests, and at both ends of what four digits can say. */
const day = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .integer({ min: -40, max: 400 })
      .map((n) => new Date(Date.UTC(2026, 2, 2 + n)).toISOString().slice(0, 10)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '0001-01-01',
      '1900-01-01',
      '2100-02-28',
      '2999-12-31',
      '9999-12-30',
      '9999-12-31',
      '2028-02-29',
    ),
  },
);
const instant = fc.oneof(
  fc.integer({ min: -90 * 24 * 60, max: 10 }).map((n) => new Date(Date.UTC(2026, 2, 2, 2, n)).toISOString()),
  fc.constantFrom(
    '0001-01-01T00:00:00.000Z',
    '1970-01-01T00:00:00.000Z',
    '2019-12-31T23:59:59.999Z',
    '9999-12-31T23:59:59.999Z',
  ),
);

const paperNumber = fc.constantFrom('15/QĐ-UBND', '1', 'ý'.repeat(60), '-', './- ./');

/** Mostly ids that make sense where they stand. */
const likelyIds: Record<string, string[]> = {
  unitId: ['kon-dao', 'noi-vu'],
  parentId: ['ubnd', 'noi-vu'],
  postId: ['ubnd-leader', 'ubnd-chair', 'kon-dao-deputy', 'kon-dao-staff'],
  leaderPostId: ['ubnd-leader', 'ubnd-second-leader', 'ubnd-chair'],
  personId: ['p-ubnd-leader', 'p-ubnd-chair', 'p-kon-dao-deputy', 'p-kon-dao-staff'],
};

const text = ({ format, pattern, maxLength = 40 }: Schema, name: string): fc.Arbitrary<unknown> => {
  if (format === 'uuid') return fc.uuid();
  if (format === 'date') return day;
  if (format === 'date-time') return instant;
  if (pattern === '^[0-9a-f]{64}$') return fc.constantFrom('ab'.repeat(32), 'cd'.repeat(32));
  if (pattern?.includes('a-z0-9'))
    return fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...(likelyIds[name] ?? ['0'])) },
      { weight: 1, arbitrary: someId },
    );
  if (pattern?.includes('\\p{N}'))
    return fc.oneof(
      paperNumber.filter((one) => !one.includes(' ')).map((one) => one.slice(0, 40)),
      paperNumber,
    );
  return allowedText(maxLength);
};

/**
 * Mostly left out: hardly anybody may act in another capacity than the one that follows from their post, for another date than now, or
 * by a paper that somebody else has signed, and a directive that is named is one that nobody knows.
 */
const seldom: readonly string[] = [
  ...['capacity', 'mandateId', 'forPostId', 'forUnitId', 'effectiveAt', 'paper'],
  ...['serves', 'carriesOut'],
];
const withoutSeldom = (value: Record<string, unknown>, required: readonly string[]) =>
  Object.fromEntries(
    Object.entries(value).filter(([key]) => required.includes(key) || !seldom.includes(key)),
  );

/** Bodies as a schema describes them, at its edges. A new act is attacked without a line here. */
const from = (schema: Schema, root: Schema, name = ''): fc.Arbitrary<unknown> => {
  if (schema.$ref) return from(root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {}, root, name);
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((one) => from(one, root, name)));
  if (schema.type === 'object') {
    const fields = Object.entries(schema.properties ?? {}).map(
      ([key, one]) => [key, from(one, root, key)] as const,
    );
    const { required = [] } = schema;
    const whole = fc.record(Object.fromEntries(fields), { requiredKeys: required });
    return fc.tuple(whole, fc.nat(3)).map(([value, n]) => (n === 0 ? value : withoutSeldom(value, required)));
  }
  if (schema.type === 'array') {
    const maxLength = Math.min(schema.maxItems ?? 5, 60);
    return fc.array(from(schema.items ?? {}, root), {
      minLength: schema.minItems ?? 0,
      maxLength,
      size: 'small',
    });
  }
  if (schema.type === 'integer') {
    const { minimum: min = 0, maximum: max = min + 20 } = schema;
    return fc.oneof(fc.integer({ min, max: Math.min(max, min + 20) }), fc.constantFrom(min, max));
  }
  if (schema.type === 'number')
    return fc.constantFrom(schema.minimum ?? 0, 0.5, 1250.125, schema.maximum ?? 1);
  return text(schema, name);
};

const timings = ['dueOn', 'dueIn', 'urgent', 'reviewOn', 'undated'];

/** Of bodies that say several things of time, of which a good one says one, half say only one. */
const sometimesTimedOnce = (bodies: fc.Arbitrary<Record<string, unknown>>) =>
  fc.tuple(bodies, fc.nat(9)).map(([body, n]) => {
    const said = timings.filter((one) => one in body);
    if (n >= 5 || said.length < 2) return body;
    const kept = said[n % said.length];
    return Object.fromEntries(Object.entries(body).filter(([key]) => key === kept || !timings.includes(key)));
  });

type WellShaped<Name extends string> = { act: Name; bodies: fc.Arbitrary<Record<string, unknown>> };

const wellShapedAs = <Name extends string>(act: Name, option: z.ZodType): WellShaped<Name> => {
  const schema = z.toJSONSchema(option, { io: 'input', unrepresentable: 'any' }) as unknown as Schema;
  return {
    act,
    bodies: sometimesTimedOnce(from(schema, schema) as fc.Arbitrary<Record<string, unknown>>),
  };
};

/** The acts on tasks, each with what it may say. */
export const wellShaped: WellShaped<Act>[] = TaskCommand.options.map((option) =>
  wellShapedAs(option.shape.type.value, option),
);

/** The acts on units, the same. */
export const wellShapedOnUnits: WellShaped<UnitAct['type']>[] = UnitAct.options.map((option) =>
  wellShapedAs(option.shape.type.value, option),
);

/** The acts on directives, the same. */
export const wellShapedOnDirectives: WellShaped<DirectiveAct>[] = DirectiveCommand.options.map((option) =>
  wellShapedAs(option.shape.type.value, option),
);
