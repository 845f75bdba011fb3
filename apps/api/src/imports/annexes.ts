import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { annexOf, readApart, Unreadable } from '#annex';
import type { Annex, AnnexGrounds } from '#annex';
import type { Actor, AnnexToImport, Instant } from '#contracts';
import { startOfDay } from '#domain';
import { FileRegister, FileStore } from '#files';
import { CalendarVersions, Organisation } from '#organisation';
import type { UnitLine } from '#organisation';
import { Problem } from '../http/problem.ts';
import { annexesAtOnce, annexesWaiting } from '../load/limits.ts';
import { Places } from '../load/places.ts';

/** Whose annex it is: who brought the file, and the authority whose units it speaks of. */
export type AnnexOwner = Pick<Actor, 'personId'> & { authorityId: string };

/** An annex as it was read, and when the day of its paper began. */
export type AnnexThen = Annex & { since: Instant };

/** A unit and all that are below it. */
const treeOf = (top: string, units: readonly UnitLine[]): UnitLine[] => {
  const own = new Set([top]);
  for (let size = 0; size < own.size;) {
    size = own.size;
    for (const { unitId, parentId } of units) if (parentId !== null && own.has(parentId)) own.add(unitId);
  }
  return units.filter(({ unitId }) => own.has(unitId));
};

/** Reads annexes, each in a process of its own, and understands them by the organisation on the date of the paper. */
@Injectable()
export class Annexes {
  private readonly places = new Places(annexesAtOnce, annexesWaiting);

  constructor(
    private readonly store: FileStore,
    private readonly register: FileRegister,
    private readonly organisation: Organisation,
    private readonly calendars: CalendarVersions,
  ) {}

  /** Throws the problem for which the file cannot be read as an annex. */
  async read(owner: AnnexOwner, asked: AnnexToImport): Promise<AnnexThen> {
    const file = await this.bytesOf(owner, asked.file);
    const leave = await this.places.take();
    if (!leave) throw new Problem('too-busy', { retryAfter: 5 });
    try {
      const { body: calendar } = await this.calendars.inForce();
      const since = startOfDay(asked.paper.issuedOn, calendar);
      const [tables, organisation] = await Promise.all([readApart(file), this.organisationAt(owner, since)]);
      return { ...annexOf(tables, { ...asked, organisation }), since };
    } catch (error) {
      throw error instanceof Unreadable ? new Problem(error.problem) : error;
    } finally {
      leave();
    }
  }

  private async bytesOf({ personId }: AnnexOwner, sha256: string): Promise<Uint8Array> {
    if (!(await this.register.broughtBy(personId, sha256))) throw new Problem('unknown-file');
    const [removal] = await this.register.removals([sha256]);
    if (removal) throw new Problem('file-removed', { removedAt: removal.removedAt });
    const bytes = await this.store.read(sha256).catch(() => {
      throw new Problem('files-away');
    });
    if (!bytes) throw new Problem('file-lost');
    return buffer(bytes);
  }

  private async organisationAt(
    { authorityId }: AnnexOwner,
    at: Instant,
  ): Promise<AnnexGrounds['organisation']> {
    const units = treeOf(authorityId, await this.organisation.units(at)).map(({ unitId, name }) => ({
      unitId,
      name,
    }));
    const unitNames = new Map(units.map(({ unitId, name }) => [unitId, name]));
    const authority = units.find(({ unitId }) => unitId === authorityId) ?? { unitId: authorityId, name: '' };
    const found = await this.organisation.postsIn([...unitNames.keys()], at);
    const posts = found.map(({ postId, unitId, role, title, holders }) => ({
      ...{ postId, unitId, role, title, unitName: unitNames.get(unitId) ?? '' },
      holders: holders.map(({ name }) => name),
    }));
    const leaders = posts.filter(
      ({ unitId, role }) => unitId === authorityId && (role === 'chair' || role === 'leader'),
    );
    return { units, authority, posts, leaders, monitors: posts.filter(({ role }) => role === 'monitor') };
  }
}
