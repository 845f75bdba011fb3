import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { policyFaults, PolicyTerms } from '#contracts';
import type { EnterPolicy, Language, Policy, PolicyList, PolicySummary, PolicyView } from '#contracts';
import { changedBy, faultyTerms, policyDifferences, postsNamed, stands } from '#domain';
import type { FaultyTerm } from '#domain';
import { BusinessClock } from '#event-store';
import { Organisation, PolicyVersions } from '#organisation';
import type { RuleVersion } from '#organisation';
import { idsIn, namesOf } from '#read-models';
import { Problem } from '../http/problem.ts';
import { InvalidRequest } from '../http/validation.pipe.ts';
import { provenanceOf, VersionedRules } from '../rules/rule-versions.ts';
import { actorOf } from '../sessions/session.ts';
import type { Session } from '../sessions/session.ts';

/** A policy that cannot be entered; each place says in the caller’s language what is wrong with it. */
class InvalidPolicy extends Problem {
  constructor(private readonly faults: readonly FaultyTerm[]) {
    super('policy-not-valid');
  }

  override detailsIn(language: Language) {
    const errors = this.faults.map(({ path, fault }) => ({
      ...{ path: `policy.${path}`, fault },
      message: policyFaults[fault][language],
    }));
    return { errors: errors.slice(0, 50) };
  }
}

/** The versions of the policy: read, entered, put in force. */
@Injectable()
export class Policies {
  private readonly rules: VersionedRules<'policy'>;

  constructor(
    private readonly database: DataSource,
    private readonly versions: PolicyVersions,
    private readonly organisation: Organisation,
    private readonly clock: BusinessClock,
  ) {
    const refusals = {
      unknown: 'unknown-policy',
      exists: 'policy-exists',
      refused: 'policy-in-force',
    } as const;
    this.rules = new VersionedRules(versions, refusals);
  }

  async list(): Promise<z.infer<typeof PolicyList>> {
    const all = await this.versions.all();
    const names = await namesOf(this.database, idsIn(all));
    return { items: all.map((one) => provenanceOf(one, names)) };
  }

  /** A version with how it differs from another, or from the one in force. */
  async view(version: string, other: string | undefined): Promise<z.infer<typeof PolicyView>> {
    const found = await this.rules.known(version);
    const before = other === undefined ? await this.versions.inForce() : await this.rules.known(other);
    const { version: _, ...policy } = found.body;
    return {
      ...(await this.summary(found)),
      policy,
      comparedWith: before.body.version,
      differences: policyDifferences(before.body, found.body),
    };
  }

  async enter(session: Session, entryId: string, body: EnterPolicy): Promise<z.infer<typeof PolicySummary>> {
    const { paper, base = null } = body;
    const policy = await this.draft(body);
    const entry = { entryId, body: policy, base, paper, by: actorOf(session) };
    return this.summary(await this.rules.enter(entry, () => this.check(policy)));
  }

  async apply(
    session: Session,
    applicationId: string,
    version: string,
  ): Promise<z.infer<typeof PolicySummary>> {
    return this.summary(await this.rules.apply(applicationId, version, actorOf(session)));
  }

  private async draft({ version, base, policy }: EnterPolicy): Promise<Policy> {
    const { version: _, ...from } = base === undefined ? { version } : (await this.rules.known(base)).body;
    const read = PolicyTerms.safeParse(changedBy(from, policy), { reportInput: true });
    if (!read.success) throw new InvalidRequest(read.error.issues, 'policy');
    return { version, ...read.data };
  }

  private async check(policy: Policy): Promise<void> {
    const named = postsNamed(policy).map(({ postId }) => postId);
    const { posts } = await this.organisation.slice([], named);
    const now = await this.clock.now();
    const there = posts.filter((post) => stands(post, now)).map(({ postId }) => postId);
    const faults = faultyTerms(policy, new Set(there));
    if (faults.length > 0) throw new InvalidPolicy(faults);
  }

  private async summary(version: RuleVersion<Policy>): Promise<z.infer<typeof PolicySummary>> {
    return provenanceOf(version, await namesOf(this.database, idsIn(version)));
  }
}
