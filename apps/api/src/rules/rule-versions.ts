import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import type { Actor, Names, PolicySummary, ProblemCode } from '#contracts';
import type { Entry, Rules, RuleVersion, RuleVersions } from '#organisation';
import { named } from '../http/named.ts';
import { Problem } from '../http/problem.ts';

type Kind = keyof Rules;
type Versions<K extends Kind> = Pick<RuleVersions<K>, 'find' | 'enter' | 'enteredBy' | 'apply' | 'applied'>;

/** What is answered where a version of these rules is not there, is there already, or cannot be put in force. */
export type Refusals = Record<'unknown' | 'exists' | 'refused', ProblemCode>;

const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A version, with where it comes from and when it came into force. */
export const provenanceOf = (
  { body, application, enteredBy, base, paper, enteredAt, inForce }: RuleVersion<Rules[Kind]>,
  names: Names,
): z.infer<typeof PolicySummary> => {
  const { application: number, appliedAt, appliedBy } = application ?? {};
  return {
    ...{ version: body.version, base, paper, enteredAt, inForce },
    enteredBy: enteredBy && named(enteredBy, names),
    application:
      number && appliedAt && appliedBy
        ? { application: number, version: body.version, appliedAt, appliedBy: named(appliedBy, names) }
        : null,
  };
};

/** How the versions of one kind of rules are entered and put in force, each act once for its key. */
export class VersionedRules<K extends Kind> {
  constructor(
    private readonly versions: Versions<K>,
    private readonly refusals: Refusals,
  ) {}

  async known(version: string): Promise<RuleVersion<Rules[K]>> {
    const found = await this.versions.find(version);
    if (!found) throw new Problem(this.refusals.unknown, { version });
    return found;
  }

  /** Keeps a version, once `check` has found nothing against it. The same entry again gets what it made. */
  async enter(entry: Entry<Rules[K]>, check: () => Promise<void> | void): Promise<RuleVersion<Rules[K]>> {
    const again = await this.versions.enteredBy(entry.entryId);
    if (again) return this.repeated(again, entry);
    await check();
    if (await this.versions.enter(entry)) return this.known(entry.body.version);
    const meanwhile = await this.versions.enteredBy(entry.entryId);
    if (meanwhile) return this.repeated(meanwhile, entry);
    throw new Problem(this.refusals.exists, { version: entry.body.version });
  }

  /** Puts a version in force. The same application again gets what it put in force. */
  async apply(applicationId: string, version: string, by: Actor): Promise<RuleVersion<Rules[K]>> {
    await this.known(version);
    const done = await this.versions.apply(applicationId, version, by);
    if (done === 'refused') throw new Problem(this.refusals.refused, { version });
    const applied = await this.versions.applied(applicationId);
    if (applied?.body.version !== version)
      throw new Problem('idempotency-key-reused', { commandId: applicationId });
    return applied;
  }

  private repeated(known: RuleVersion<Rules[K]>, { entryId, body, base, paper }: Entry<Rules[K]>) {
    const { body: asEntered, base: from, paper: by } = known;
    if (!isDeepStrictEqual(asStored({ body, base, paper }), { body: asEntered, base: from, paper: by }))
      throw new Problem('idempotency-key-reused', { commandId: entryId });
    return known;
  }
}
