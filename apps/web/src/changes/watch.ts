import { queries } from '../client/queries.ts';
import { whoAmI } from '../session/session.ts';
import { askAgain, askForEverything } from './ask-again.ts';
import type { Changes } from './ask-again.ts';

const pollEveryMs = 30_000;
/** The server says something every 20 seconds: after so long the line is dead, though nobody said so. */
const quietForMs = 45_000;
const shortestMs = 1000;
const longestMs = 30_000;

const isLooked = () => document.visibilityState === 'visible';

/**
 * Keeps a line to the server open, by which the page is told what to ask again, for as long as somebody looks at the page. While there is no
 * line it asks for everything every half minute. Returns the way to stop; `told` hears whether there is a line.
 */
export const watchChanges = (told: (live: boolean) => void): (() => void) => {
  let line: EventSource | undefined;
  let failures = 0;
  let quiet: number | undefined;
  let again: number | undefined;
  const polling = window.setInterval(() => {
    if (!line && isLooked()) askForEverything();
  }, pollEveryMs);

  const heard = () => {
    window.clearTimeout(quiet);
    quiet = window.setTimeout(lost, quietForMs);
  };
  const hangUp = () => {
    line?.close();
    line = undefined;
    window.clearTimeout(quiet);
    window.clearTimeout(again);
  };
  const call = () => {
    hangUp();
    if (!isLooked()) return;
    const calling = new EventSource('/api/changes');
    line = calling;
    calling.onopen = heard;
    calling.addEventListener('beat', heard);
    calling.onmessage = ({ data }: MessageEvent<string>) => {
      heard();
      failures = 0;
      told(true);
      askAgain(JSON.parse(data) as Changes);
    };
    calling.onerror = lost;
  };
  function lost() {
    hangUp();
    failures += 1;
    if (failures > 1) told(false);
    // Perhaps the session has ended, here or in another window.
    void queries.invalidateQueries({ queryKey: whoAmI.queryKey, exact: true });
    // Not everybody at the same moment: a server that has just come back must get up first.
    const pause = Math.min(shortestMs * 2 ** (failures - 1), longestMs) * (0.5 + Math.random());
    again = window.setTimeout(call, pause);
  }

  document.addEventListener('visibilitychange', call);
  call();
  return () => {
    document.removeEventListener('visibilitychange', call);
    window.clearInterval(polling);
    hangUp();
  };
};
