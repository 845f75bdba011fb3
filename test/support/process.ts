import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** One of the built processes, as it runs in production. */
export class BuiltProcess {
  output = '';
  private child: ChildProcess | undefined;

  constructor(
    private readonly entry: string,
    private readonly env: Record<string, string>,
    private readonly readyWhen: string,
  ) {}

  /** Of the process as it runs now. */
  get pid(): number {
    const pid = this.child?.pid;
    if (pid === undefined) throw new Error(`${this.entry} does not run.`);
    return pid;
  }

  /** Starts it and waits until it says that it is ready. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [this.entry], {
      env: { ...process.env, NODE_OPTIONS: '', ...this.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    await new Promise<void>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        this.output += chunk.toString();
        if (this.output.includes(this.readyWhen)) resolve();
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.on('exit', (code) => reject(new Error(`${this.entry} ended with ${code}:\n${this.output}`)));
    });
  }

  /** Ends it, by default as a supervisor would. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
    this.output = '';
  }
}
