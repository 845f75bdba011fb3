import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { freePort } from './system.ts';

type Env = Record<string, string>;

const launch = (env: Env, command: string, args: string[] = []): ChildProcess =>
  spawn(process.execPath, ['infra/launch.mjs', command, ...args], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: '', TEMPORAL_ADDRESS: '', ...env },
  });

/** Ports for a dondoc beside others. */
export const ownPorts = async (): Promise<Env> => ({
  PORT: String(await freePort()),
  DONDOC_POSTGRES_PORT: String(await freePort()),
  DONDOC_TEMPORAL_PORT: String(await freePort()),
});

/** What a command that came to its end has said, and how it ended. */
export type Ended = { code: number | null; out: string; said: string };

/** An npm command as a user runs it, to its end; `when` may meddle with it on the way. */
export const runCommand = (
  env: Env,
  command: string,
  args: string[] = [],
  when: (child: ChildProcess) => void = () => undefined,
): Promise<Ended> =>
  new Promise((resolve) => {
    const child = launch(env, command, args);
    let [out, said] = ['', ''];
    child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('close', (code) => resolve({ code, out, said }));
    when(child);
  });

/** `npm start` as a user runs it, on a data directory of its own. */
export class Launched {
  output = '';
  private constructor(private readonly child: ChildProcess) {}

  static async start(env: Env): Promise<Launched> {
    const child = launch(env, 'start');
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
