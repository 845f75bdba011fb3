import { describe, expect, it } from '@jest/globals';
import { readSettings } from './settings.ts';

describe('settings', () => {
  it('need no variable', () => {
    expect(readSettings({})).toEqual({
      databaseUrl: undefined,
      temporalAddress: undefined,
      temporalNamespace: 'dondoc',
      postgresPort: 54320,
      temporalPort: 7233,
    });
  });

  it('take an empty variable for one that is not set', () => {
    expect(readSettings({ DATABASE_URL: '', TEMPORAL_ADDRESS: '', DONDOC_POSTGRES_PORT: '' })).toEqual(
      readSettings({}),
    );
  });

  it.each(['0', '65536', '54.5', 'abc', '-1'])('refuse the port %s in one sentence', (port) => {
    expect(() => readSettings({ DONDOC_TEMPORAL_PORT: port })).toThrow(
      `DONDOC_TEMPORAL_PORT is "${port}": set it to a port number from 1 to 65535.`,
    );
  });

  it.each(['nonsense', 'mysql://host/db', 'localhost:5432'])('refuse the database address %s', (url) => {
    expect(() => readSettings({ DATABASE_URL: url })).toThrow('DATABASE_URL is no PostgreSQL address');
  });
});
