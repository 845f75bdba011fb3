import fc from 'fast-check';

/** Text that breaks parsers, databases, pages and eyes. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      '\t',
      '\n',
      '\u0000',
      'a\u0000b',
      '\ud800',
      'x\udfffy',
      '\ufeff',
      '\u0085',
      '\u2028',
      '\u001b[31m',
    ],
    ...[
      '\u202eđảo ngược',
      '\u200b',
      'Hoa\u0300n tha\u0300nh',
      'Hoàn thành',
      'ﬁ',
      '𝕏',
      '👩‍👩‍👧‍👦',
      'e' + '\u0301'.repeat(300),
    ],
    ...[
      "'; DROP TABLE es.event; --",
      '../../etc/passwd',
      '%00',
      '{title}',
      '${7*7}',
      '<script>alert(1)</script>',
      '\\',
    ],
    ...[
      '__proto__',
      'constructor',
      'toString',
      'null',
      'undefined',
      'NaN',
      '[object Object]',
      '{"a":1}',
      '0',
      '-1',
    ],
    ...['x'.repeat(500), 'x'.repeat(501), 'đ'.repeat(8001), '😀'.repeat(1000), 'x'.repeat(70_000)],
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

export const hostileNumber: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(
    -0,
    0,
    -1,
    0.5,
    100,
    101,
    1e308,
    -1e308,
    5e-324,
    2 ** 31,
    2 ** 53 - 1,
    2 ** 53 + 2,
    NaN,
    Infinity,
  ),
  fc.double(),
);

/** Dates and instants that do not exist, cannot be reached, or are written in another way. */
export const hostileDate = fc.constantFrom(
  ...[
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-3-1',
    '31/03/2026',
    '2026-03-31T00:00:00Z',
  ],
  ...[
    '0000-01-01',
    '0001-01-01',
    '1582-10-10',
    '1969-12-31',
    '9999-12-31',
    '10000-01-01',
    '+275760-09-13',
    '-000001-01-01',
  ],
);
export const hostileInstant = fc.constantFrom(
  ...[
    '0000-01-01T00:00:00.000Z',
    '0001-01-01T00:00:00.000Z',
    '1970-01-01T00:00:00.000Z',
    '2020-01-01T00:00:00.000Z',
  ],
  ...[
    '2026-03-02T01:59:59.999Z',
    '2026-03-02T02:00:00.000Z',
    '2026-03-02T24:00:00.000Z',
    '2026-03-02T23:59:60.000Z',
  ],
  ...[
    '2026-02-30T00:00:00.000Z',
    '2026-03-02T02:00:00Z',
    '2026-03-02T02:00:00.000+07:00',
    '9999-12-31T23:59:59.999Z',
  ],
  ...['+275760-09-13T00:00:00.000Z', '-000001-01-01T00:00:00.000Z', 'now', 'Infinity'],
);

const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

/** What JSON can hold and no field expects. `__proto__` is here a key like any other, as JSON.parse makes it. */
export const hostileThing: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], deep(500)),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__":{"type":"WithdrawTask"}}'),
    JSON.parse('{"constructor":{"prototype":{"isAdmin":true}}}'),
    { toString: 'x', valueOf: 1, hasOwnProperty: null },
    { length: 1e9 },
    Array.from({ length: 5000 }, (_, n) => n),
  ),
  hostileText,
  hostileNumber,
  hostileDate,
  hostileInstant,
  fc.jsonValue({ maxDepth: 4 }),
);

/** Ids that exist in the office of the tests, and ids that do not. */
export const someId = fc.constantFrom(
  ...[
    'kon-dao',
    'noi-vu',
    'ubnd',
    'ubnd-leader',
    'ubnd-second-leader',
    'ubnd-chair',
    'ubnd-monitor',
    'kon-dao-head',
  ],
  ...[
    'p-ubnd-leader',
    'p-ubnd-chair',
    'p-kon-dao-head',
    'nobody',
    'constructor',
    'tostring',
    '0',
    'a'.repeat(63),
  ],
);
