import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync } from 'node:fs';
import { openLog } from './log-file.ts';
import { removePidFile, writePidFile, type StopPolicy } from './pid-file.ts';

export interface DetachedOptions extends StopPolicy {
  /** Names the pid file. */
  name: string;
  /** What the user reads. */
  title: string;
  command: string;
  args: readonly string[];
  /** The whole environment: nothing is inherited. */
  env: NodeJS.ProcessEnv;
  cwd: string;
  uid?: number;
  gid?: number;
  runDir: string;
  logFile: string;
}

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface DetachedProcess {
  child: ChildProcess;
  exited: Promise<Exit>;
}

/** Starts a process in a session of its own, where the terminal's Ctrl-C does not reach it, with a pid file and a log. */
export async function spawnDetached(options: DetachedOptions): Promise<DetachedProcess> {
  const { name, title, runDir } = options;
  const child = spawnLogged(options);
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => {
      removePidFile(runDir, name);
      resolve({ code, signal });
    });
  });
  // Before anything is awaited: a supervisor killed right now must still leave a trace of its child.
  if (child.pid !== undefined) writePidFile(runDir, name, title, child.pid, options);
  await new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  return { child, exited };
}

function spawnLogged(options: DetachedOptions): ChildProcess {
  const { command, args, env, cwd, uid, gid, logFile } = options;
  const log = openLog(logFile);
  try {
    return spawn(command, args, {
      env,
      cwd,
      detached: true,
      stdio: ['ignore', log, log],
      ...(uid === undefined ? {} : { uid }),
      ...(gid === undefined ? {} : { gid }),
    });
  } finally {
    closeSync(log);
  }
}
