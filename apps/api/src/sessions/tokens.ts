import { randomBytes } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';

const issuer = 'dondoc';
const audience = 'dondoc-api';
const algorithm = 'HS256';
const lifetimeMs = 12 * 60 * 60 * 1000;

/** What a token says: a person in one post, and until when it is good. */
export type TokenClaims = { personId: string; postId: string; expiresAt: Date };

/**
 * Signed, expiring tokens. They expire by the wall clock: a token guards a connection of today, and a demo that travels a year in business
 * time must not sign everybody out, nor make an old token good again.
 */
export class Tokens {
  private readonly secret: Uint8Array;

  /** Without a secret it makes one of its own, which ends with it. */
  constructor(secret: string | undefined) {
    this.secret = secret ? new TextEncoder().encode(secret) : randomBytes(32);
  }

  async issue({
    personId,
    postId,
  }: Omit<TokenClaims, 'expiresAt'>): Promise<{ token: string; expiresAt: string }> {
    const expires = Math.floor((Date.now() + lifetimeMs) / 1000);
    const token = await new SignJWT({ post: postId })
      .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
      .setSubject(personId)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(expires)
      .sign(this.secret);
    return { token, expiresAt: new Date(expires * 1000).toISOString() };
  }

  /** What a token says, or undefined when it is not ours, was changed, or has expired. */
  async read(token: string): Promise<TokenClaims | undefined> {
    try {
      const { payload } = await jwtVerify(token, this.secret, {
        issuer,
        audience,
        algorithms: [algorithm],
        requiredClaims: ['sub', 'post', 'exp'],
      });
      const { sub, post, exp = 0 } = payload;
      return sub && typeof post === 'string'
        ? { personId: sub, postId: post, expiresAt: new Date(exp * 1000) }
        : undefined;
    } catch {
      return undefined;
    }
  }
}
