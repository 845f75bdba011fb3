/** Where progress is told: `say` prints a line that stays, `progress` one that the next may replace. */
export interface Reporter {
  say(line: string): void;
  progress(line: string): void;
}

export interface TerminalStream {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** Tells nobody. */
export const silentReporter: Reporter = { say: () => undefined, progress: () => undefined };

/** On a terminal progress is one line that changes; elsewhere it is a line every `everyMs`. */
export function terminalReporter(stream: TerminalStream = process.stdout, everyMs = 15_000): Reporter {
  return stream.isTTY ? interactiveReporter(stream) : plainReporter(stream, everyMs);
}

function interactiveReporter(stream: TerminalStream): Reporter {
  const clearLine = '\r\u001b[2K';
  let open = false;
  return {
    say: (line) => {
      stream.write(`${open ? clearLine : ''}${line}\n`);
      open = false;
    },
    progress: (line) => {
      stream.write(clearLine + line.slice(0, (stream.columns ?? 80) - 1));
      open = true;
    },
  };
}

function plainReporter(stream: TerminalStream, everyMs: number): Reporter {
  let last = -Infinity;
  return {
    say: (line) => void stream.write(`${line}\n`),
    progress: (line) => {
      if (performance.now() - last < everyMs) return;
      last = performance.now();
      stream.write(`${line}\n`);
    },
  };
}
