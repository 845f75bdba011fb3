import { Injectable } from '@nestjs/common';
import { filesIn, isOnDirective } from '#contracts';
import type { Command, FileReference } from '#contracts';
import { FileRegister } from '#files';
import { Directives } from '../directives/directives.ts';
import { Problem } from '../http/problem.ts';
import type { Session } from '../sessions/session.ts';
import { Tasks } from '../tasks/tasks.ts';

/** Whether an act may name the files that it names. */
@Injectable()
export class NamedFiles {
  constructor(
    private readonly register: FileRegister,
    private readonly tasks: Tasks,
    private readonly directives: Directives,
  ) {}

  /**
   * Refuses an act that names a file which is not kept, or which whoever acts has neither brought nor found on this task or directive: who only knows a
   * hash gets at no file by it.
   */
  async require(session: Session, streamId: string, body: Command): Promise<void> {
    const files = filesIn(body);
    const [removal] = await this.register.removals(files.map(({ sha256 }) => sha256));
    if (removal) throw new Problem('file-removed', { removedAt: removal.removedAt });
    const others: FileReference[] = [];
    for (const file of files) if (!(await this.isOwn(session, file))) others.push(file);
    const read = isOnDirective(body)
      ? () => this.directives.read(session, streamId)
      : () => this.tasks.folded(session, streamId);
    const [unknown] = others.length === 0 ? [] : await notIn(read, others);
    if (unknown) throw new Problem('file-not-stored', { fileName: unknown.fileName, sha256: unknown.sha256 });
  }

  private async isOwn({ personId }: Session, { sha256, size }: FileReference): Promise<boolean> {
    return (await this.register.broughtBy(personId, sha256))?.size === size;
  }
}

/** Those of the files that no act on the task or directive has named; all of them if it is out of sight. */
const notIn = async (
  read: () => Promise<{ events: readonly { data: unknown }[] }>,
  files: FileReference[],
): Promise<FileReference[]> => {
  const found = await read().catch((error: unknown) => {
    if (error instanceof Problem) return { events: [] };
    throw error;
  });
  const known = filesIn(found.events.map(({ data }) => data));
  return files.filter(({ sha256, size }) => !known.some((one) => one.sha256 === sha256 && one.size === size));
};
