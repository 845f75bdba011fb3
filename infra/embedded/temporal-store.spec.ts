import { describe, expect, it } from '@jest/globals';
import { givenStore, storeUrl } from './temporal-store.ts';

describe('the store in DATABASE_URL', () => {
  it('keeps host, port, user and password, whatever is escaped in the address', () => {
    const { store, exclusive } = givenStore(
      'postgresql://app:p%40%3A%2Fd@db.example:5433/dondoc?sslmode=require',
    );
    expect(store).toEqual({ host: 'db.example', port: 5433, user: 'app', password: 'p@:/d', tls: 'on' });
    expect(exclusive).toBe(false);
    expect(storeUrl(store, 'postgres')).toBe(
      'postgresql://app:p%40%3A%2Fd@db.example:5433/postgres?sslmode=no-verify',
    );
  });

  it('takes the standard port and no TLS when the address says nothing', () => {
    expect(givenStore('postgres://app@db.example/dondoc').store).toMatchObject({
      port: 5432,
      password: '',
      tls: 'off',
    });
  });

  it.each(['postgresql://app:a%20b@db/x', 'postgresql://app:a%22b@db/x', 'postgresql://a%40b:c@db/x'])(
    'refuses what the server would garble: %s',
    (url) => {
      expect(() => givenStore(url)).toThrow('The Temporal server cannot use the user or the password');
    },
  );
});
