import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { freePort } from './system.ts';

/** `npm start` as a user runs it, on a data directory of its own. */
export class Launched {
  output = '';
  private constructor(private readonly child: ChildProcess) {}

  /** Ports and folders that meet nobody else’s. */
  static async env(dataDir: string): Promise<Record<string, string>> {
    const env: Record<string, string> = { DONDOC_DATA_DIR: dataDir };
    for (const name of ['PORT', 'DONDOC_POSTGRES_PORT', 'DONDOC_TEMPORAL_PORT'])
      env[name] = String(await freePort());
    return env;
  }

  static async start(env: Record<string, string>): Promise<Launched> {
    const child = spawn(process.execPath, ['infra/launch.mjs', 'start'], {
      env: { ...process.env, NODE_OPTIONS: '', ...env },
    });
    const launched = new Launched(child);
    await new Promise<void>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        launched.output += chunk.toString();
        if (launched.output.includes('dondoc is ready')) resolve();
      };
      child.stdout?.on('data', read);
      child.stderr?.on('data', read);
      child.on('exit', (code) => reject(new Error(`ended with ${code}:\n${launched.output}`)));
    });
    return launched;
  }

  get api(): string {
    return /http:\S+\/api$/m.exec(this.output)?.[0] ?? '';
  }

  end(signal: NodeJS.Signals): Promise<number | null> {
    return new Promise((resolve) => {
      this.child.once('exit', resolve);
      this.child.kill(signal);
    });
  }
}
