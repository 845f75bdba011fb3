import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Seconds of processor time by process. */
export type CpuTimes = Record<string, number>;

/** A process as the system knows it; `ended` is what its children took that are gone. */
type Usage = { pid: number; parent: number; own: number; ended: number };

const hasProc = existsSync('/proc/self/stat');
const ticksPerSecond = hasProc ? Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' })) : 1;

const fromProc = (): Usage[] =>
  readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The second field is the program's name in brackets and may itself hold spaces and brackets.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const ticks = (field: number) => Number(fields[field]) / ticksPerSecond;
      return [
        {
          pid: Number(name),
          parent: Number(fields[1]),
          own: ticks(11) + ticks(12),
          ended: ticks(13) + ticks(14),
        },
      ];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });

/** `[[days-]hours:]minutes:seconds`, the seconds with a fraction on macOS. */
const secondsOf = (time: string): number => {
  const [clock = '', days = '0'] = time.split('-').toReversed();
  return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) + Number(days) * 86_400;
};

const fromPs = (): Usage[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,time='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => {
      const [pid, parent, time = '0'] = line.trim().split(/\s+/);
      return { pid: Number(pid), parent: Number(parent), own: secondsOf(time), ended: 0 };
    });

/** A process with its children; for ourselves without them, because they are the others. */
const timeOf = (all: Usage[], pid: number): number => {
  const itself = all.find((one) => one.pid === pid);
  if (!itself || pid === process.pid) return itself?.own ?? 0;
  const children = all.filter((one) => one.parent === pid);
  return children.reduce((sum, { own }) => sum + own, itself.own + itself.ended);
};

/** Reads how much processor time our processes have taken, each with its children (PostgreSQL has one for each connection). */
export class CpuMeter {
  private readonly pids = new Map<string, () => number | undefined>();

  /** Counts a process under a name from now on. */
  watch(name: string, pid: () => number | undefined): void {
    this.pids.set(name, pid);
  }

  /** No longer counts it. */
  forget(name: string): void {
    this.pids.delete(name);
  }

  read(): CpuTimes {
    const all = hasProc ? fromProc() : fromPs();
    const times = [...this.pids].flatMap(([name, pidOf]) => {
      const pid = pidOf();
      return pid === undefined ? [] : [[name, timeOf(all, pid)]];
    });
    return Object.fromEntries(times) as CpuTimes;
  }

  since(before: CpuTimes): CpuTimes {
    const now = this.read();
    return Object.fromEntries(
      Object.entries(now).map(([name, time]) => [name, time - (before[name] ?? time)]),
    );
  }
}
