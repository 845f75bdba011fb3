import type { Directory } from '#contracts';
import type { References } from '#domain';

/** The organisation around a stream: kept from decision to decision, and asked for again when it has moved or something is missing. */
export class Surroundings {
  private readonly unitIds = new Set<string>();
  private readonly postIds = new Set<string>();
  private directory: Directory | undefined;

  constructor(private readonly lookUp: (references: References) => Promise<Directory>) {}

  /** The directory with at least these units and posts. */
  async of({ unitIds, postIds }: References): Promise<Directory> {
    const missing =
      unitIds.some((id) => !this.unitIds.has(id)) || postIds.some((id) => !this.postIds.has(id));
    if (this.directory && !missing) return this.directory;
    for (const id of unitIds) this.unitIds.add(id);
    for (const id of postIds) this.postIds.add(id);
    this.directory = await this.lookUp({ unitIds: [...this.unitIds], postIds: [...this.postIds] });
    return this.directory;
  }

  /** The organisation has changed since it was looked up. */
  forget(): void {
    this.directory = undefined;
  }
}
