import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eventSchema, storedEventSchema, taskEventData } from '#contracts';
import type { TaskEvent } from '#contracts';
import { playAll, stories } from '../../../../test/support/domain/random.ts';
import { encode } from '../stored-event.ts';
import { canonicalShape } from './canonical-shape.ts';
import type { JsonSchema } from './canonical-shape.ts';

const shapes = new Map(
  (Object.keys(taskEventData) as TaskEvent['type'][]).map((type) => [
    type,
    canonicalShape(storedEventSchema(type) as JsonSchema, ['actor', 'version']),
  ]),
);
const textOf = ({ streamId: taskId, version, ...event }: TaskEvent) =>
  encode(event, taskId, version).toString('utf8');
const matches = (schema: JsonSchema, value: unknown) =>
  canonicalShape(schema, []).test(JSON.stringify(value));
const object = (properties: Record<string, JsonSchema>, required = Object.keys(properties)): JsonSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

describe('the canonical texts that a schema allows', () => {
  it('are those of every event without a paper, a decision to be signed, evidence or years', () => {
    fc.assert(
      fc.property(stories, (story) => {
        for (const event of playAll(story).events) {
          if (['paper', 'decisionPaper', 'decision', 'evidence'].some((field) => field in event.data))
            continue;
          // That the first year is not after the last cannot be told from a text alone.
          if (textOf(event).includes('"span":{')) continue;
          const found = shapes.get(event.type)?.exec(textOf(event));
          expect(found?.[2]).toBe(String(event.version));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are never those of something else: what still matches with any character changed still has the shape', () => {
    fc.assert(
      fc.property(stories, fc.nat(), fc.nat(), fc.string({ maxLength: 3 }), (story, which, where, put) => {
        const { events } = playAll(story);
        const event = events[which % events.length];
        if (!event) return;
        const text = textOf(event);
        const at = where % text.length;
        const changed = text.slice(0, at) + put + text.slice(at + 1);
        if (!shapes.get(event.type)?.test(changed)) return;
        const { schemaVersion: _, ...read } = JSON.parse(changed);
        expect(eventSchema(event.type).safeParse(read).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('have the members that must be there, and those that may', () => {
    const schema = object({ a: { type: 'boolean' }, b: { type: 'boolean' }, c: { type: 'boolean' } }, ['b']);
    expect(matches(schema, { b: true })).toBe(true);
    expect(matches(schema, { a: true, b: true, c: false })).toBe(true);
    expect(matches(schema, { a: true, c: false })).toBe(false);
    expect(matches(schema, { b: true, a: true })).toBe(false);
    expect(matches(schema, { b: true, d: true })).toBe(false);
    const none = object({ a: { type: 'boolean' }, b: { type: 'boolean' } }, []);
    for (const value of [{}, { a: true }, { b: true }, { a: true, b: true }])
      expect(matches(none, value)).toBe(true);
    const two = object({ a: { type: 'array', items: { type: 'boolean' }, minItems: 2 } });
    expect(matches(two, { a: [true] })).toBe(false);
    for (const a of [
      [true, false],
      [true, false, true],
    ])
      expect(matches(two, { a })).toBe(true);
  });

  it('have figures and small numbers as they are written', () => {
    const figure = { type: 'number', minimum: 0, maximum: 1_000_000_000_000, multipleOf: 0.001 };
    for (const a of [0, 1, 120.5, 0.001, 999_999_999_999.999])
      expect([a, matches(object({ a: figure }), { a })]).toEqual([a, true]);
    for (const a of [-1, 0.0001, 1_000_000_000_001])
      expect([a, matches(object({ a: figure }), { a })]).toEqual([a, false]);
    const day = { type: 'integer', minimum: 1, maximum: 31 };
    for (const [a, fits] of [
      [1, true],
      [31, true],
      [0, false],
      [32, false],
    ] as const)
      expect([a, matches(object({ a: day }), { a })]).toEqual([a, fits]);
  });

  it('leave to the reader whatever is not certain from the text', () => {
    const values: [JsonSchema, unknown][] = [
      [{ type: 'string', pattern: '^.$' }, 'a'],
      [{ type: 'string', pattern: '^[^a]+$' }, 'b'],
      [{ type: 'string', pattern: '^[ -~]+$' }, 'b'],
      [{ type: 'string', pattern: '^a"$' }, 'a"'],
      [{ type: 'string', pattern: '^a+$', maxLength: 1 }, 'a'],
      [{ type: 'string' }, 'a "quoted" word'],
      [{ type: 'integer', minimum: 0, maximum: 400 }, 400],
      [{ type: 'number' }, 1],
      [{ type: 'array', items: { type: 'boolean' }, maxItems: 1 }, [true]],
      [{}, 1],
    ];
    for (const [schema, value] of values)
      expect([schema, matches(object({ a: schema }), { a: value })]).toEqual([schema, false]);
  });
});
