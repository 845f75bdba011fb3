import { describe, expect, it } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';
import { Tokens } from './tokens.ts';

const secret = 'a secret of the specs, long enough to sign with';
const key = new TextEncoder().encode(secret);
const tokens = new Tokens(secret);
const claims = { personId: 'giang', postId: 'tp-noi-vu' };

type Forged = {
  issuer?: string;
  audience?: string;
  expires?: string;
  alg?: string;
  post?: unknown;
  key?: Uint8Array;
};

const forged = ({
  issuer = 'dondoc',
  audience = 'dondoc-api',
  expires = '1h',
  alg = 'HS256',
  ...other
}: Forged) =>
  new SignJWT({ post: 'post' in other ? other.post : 'tp-noi-vu' })
    .setProtectedHeader({ alg })
    .setSubject('giang')
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(other.key ?? key);

describe('a token', () => {
  it('says which person acts in which post, for twelve hours', async () => {
    const { token, expiresAt } = await tokens.issue(claims);
    expect(await tokens.read(token)).toEqual({ ...claims, expiresAt: new Date(expiresAt) });
    const hours = (Date.parse(expiresAt) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(11.99);
    expect(hours).toBeLessThanOrEqual(12);
  });

  it('is read when it is made in the same way', async () => {
    expect(await tokens.read(await forged({}))).toMatchObject(claims);
  });

  it.each<[string, Forged]>([
    ['of another issuer', { issuer: 'somebody' }],
    ['for another audience', { audience: 'another-api' }],
    ['that has expired', { expires: '-1s' }],
    ['signed in another way', { alg: 'HS512', key: new Uint8Array(64) }],
    ['signed in another way with the right secret', { alg: 'HS384' }],
    [
      'signed with another secret',
      { key: new TextEncoder().encode('another secret, just as long as this one') },
    ],
    ['without a post', { post: undefined }],
    ['with a post that is no id', { post: ['tp-noi-vu'] }],
  ])('%s is refused', async (_, forgery) => {
    expect(await tokens.read(await forged(forgery))).toBeUndefined();
  });

  it('that is not signed at all is refused', async () => {
    const unsigned = new UnsecuredJWT({ post: 'tp-noi-vu' })
      .setSubject('giang')
      .setIssuer('dondoc')
      .setAudience('dondoc-api')
      .setExpirationTime('1h')
      .encode();
    expect(await tokens.read(unsigned)).toBeUndefined();
  });

  it('that was changed is refused', async () => {
    const [header, , signature] = (await tokens.issue(claims)).token.split('.');
    const [, other] = (await tokens.issue({ personId: 'an', postId: 'ct-ubnd' })).token.split('.');
    expect(await tokens.read(`${header}.${other}.${signature}`)).toBeUndefined();
  });

  it('of a process without a secret is unknown to the next', async () => {
    const { token } = await new Tokens(undefined).issue(claims);
    expect(await new Tokens(undefined).read(token)).toBeUndefined();
  });
});
