import type { Inbox } from '#event-store';
import { resend } from '#platform';
import type { TaskGateway } from '#platform';

/** Commands younger than this are still in the hands of the API that received them. */
const olderThanMs = 6000;
const everyMs = 2000;

/** Sends again, for as long as the process lives, whatever was received and got no outcome. Returns the way to stop it. */
export const startRelay = (inbox: Inbox, gateway: TaskGateway): (() => Promise<void>) => {
  let stopped = false;
  let wake = () => {};
  const work = async () => {
    while (!stopped) {
      await resend(inbox, gateway, olderThanMs).catch((error: unknown) => {
        console.error('The relay could not work; it tries again.', String(error));
      });
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, everyMs);
      });
    }
  };
  const running = work();
  return () => {
    stopped = true;
    wake();
    return running;
  };
};
