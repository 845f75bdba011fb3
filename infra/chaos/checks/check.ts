/** One promise, how often it was looked at, and each place where it was not kept. */
export type Check = { name: string; promise: string; checked: number; failures: string[] };

/** Looks at every item; whatever is said about one is a failure. */
export const checkEach = <T>(
  name: string,
  promise: string,
  items: Iterable<T>,
  problem: (item: T) => string | undefined,
): Check => {
  const all = [...items];
  return { name, promise, checked: all.length, failures: all.flatMap((item) => problem(item) ?? []) };
};
