import type { Directory } from '#contracts';
import type { References } from '#domain';

/** The organisation around a stream: kept from decision to decision, and asked for again when it has moved or something is missing. */
export class Surroundings {
  private readonly unitIds = new Set<string>();
  private readonly postIds = new Set<string>();
  private directory: Directory | undefined;

  constructor(private readonly lookUp: (references: References) => Promise<Directory>) {}

  /** The directory with at least these units and posts; no promise when it is at hand. */
  of(references: References): Directory | Promise<Directory> {
    const { unitIds, postIds } = references;
    const complete =
      unitIds.every((id) => this.unitIds.has(id)) && postIds.every((id) => this.postIds.has(id));
    return complete && this.directory ? this.directory : this.ask(references);
  }

  /** Takes a directory that was asked for elsewhere. */
  take(references: References, directory: Directory): void {
    this.include(references);
    this.directory = directory;
  }

  /** The organisation has changed since it was looked up. */
  forget(): void {
    this.directory = undefined;
  }

  private async ask(references: References): Promise<Directory> {
    this.include(references);
    this.directory = await this.lookUp({ unitIds: [...this.unitIds], postIds: [...this.postIds] });
    return this.directory;
  }

  private include({ unitIds, postIds }: References): void {
    for (const id of unitIds) this.unitIds.add(id);
    for (const id of postIds) this.postIds.add(id);
  }
}
