import { describe, expect, it } from '@jest/globals';
import { terminalReporter } from './reporter.ts';

function written(
  isTTY: boolean,
  everyMs: number,
  tell: (report: ReturnType<typeof terminalReporter>) => void,
): string {
  let text = '';
  tell(terminalReporter({ isTTY, columns: 12, write: (part) => (text += part) }, everyMs));
  return text;
}

describe('the reporter', () => {
  it('keeps progress on one line of a terminal, cut to its width', () => {
    const text = written(true, 0, (report) => {
      report.progress('1 of 2');
      report.progress('a long way to go');
      report.say('done');
    });
    expect(text).toBe('\r\u001b[2K1 of 2\r\u001b[2Ka long way \r\u001b[2Kdone\n');
  });

  it('writes whole lines elsewhere, progress only now and then', () => {
    const text = written(false, 60_000, (report) => {
      report.progress('1 of 3');
      report.progress('2 of 3');
      report.say('done');
    });
    expect(text).toBe('1 of 3\ndone\n');
  });
});
