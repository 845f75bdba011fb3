import { describe, expect, it } from '@jest/globals';
import { isDatabaseAway } from './database-away.ts';

const failing = (properties: object, message = 'x') => Object.assign(new Error(message), properties);

describe('the database is away', () => {
  it.each([
    failing({ code: 'ECONNREFUSED' }),
    failing({ code: '57P01' }),
    failing({ code: '08006' }),
    failing({ code: '53300' }),
    failing({ code: '57014' }),
    failing({ driverError: failing({ code: '57P03' }) }),
    failing({}, 'Connection terminated unexpectedly'),
    new AggregateError([failing({ code: 'ECONNREFUSED' })]),
  ])('when it says so: %#', (error) => {
    expect(isDatabaseAway(error)).toBe(true);
  });

  it.each([failing({ code: '23505' }), failing({ code: '42501' }), failing({}), 'ECONNREFUSED', undefined])(
    'not when something else is wrong: %#',
    (error) => {
      expect(isDatabaseAway(error)).toBe(false);
    },
  );
});
