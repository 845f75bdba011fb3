/** Does a round of work again and again, for as long as the process lives; a round that fails is told and tried again. Returns the way to stop it. */
export const everyRound = (
  name: string,
  everyMs: number,
  round: () => Promise<unknown>,
): (() => Promise<void>) => {
  let stopped = false;
  let wake = () => {};
  const work = async () => {
    while (!stopped) {
      await round().catch((error: unknown) => {
        console.error(`The ${name} could not work; it tries again.`, String(error));
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
