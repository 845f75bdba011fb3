import type { Reporter } from '../supervise/reporter.ts';

/** Tells how far the year has come. */
export type Progress = { reached(at: string, stop: number, stops: number): void };

const barLength = 24;

const bar = (part: number): string => {
  const done = Math.round(part * barLength);
  return '█'.repeat(done) + '░'.repeat(barLength - done);
};

/** On a terminal one line that moves with every stop; elsewhere a line for each month. */
export const yearProgress = (report: Reporter, interactive: boolean): Progress => {
  let month = '';
  return {
    reached(at, stop, stops) {
      const line = `${bar(stop / stops)} ${at.replace('T', ' ')} (${stop + 1} of ${stops})`;
      if (interactive) report.progress(line);
      else if (at.slice(0, 7) !== month) report.say(line);
      month = at.slice(0, 7);
    },
  };
};
