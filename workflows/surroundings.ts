import type { Directory } from '#contracts';
import { allOf } from '#domain';
import type { References } from '#domain';

/** The organisation around a stream: kept from decision to decision, and asked for again when it has moved or something is missing. */
export class Surroundings {
  private asked: References = { unitIds: [], postIds: [] };
  private directory: Directory | undefined;

  constructor(private readonly lookUp: (references: References) => Promise<Directory>) {}

  /** The directory with at least those about whom is asked; no promise when it is at hand. */
  of(references: References): Directory | Promise<Directory> {
    const known = this.asked;
    const isKnown = (kind: keyof References) =>
      (references[kind] ?? []).every((id) => known[kind]?.includes(id));
    const complete = isKnown('unitIds') && isKnown('postIds') && isKnown('below') && isKnown('personIds');
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
    this.directory = await this.lookUp(this.asked);
    return this.directory;
  }

  private include(references: References): void {
    this.asked = allOf([this.asked, references]);
  }
}
