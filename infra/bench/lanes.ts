/** Works through items, several at once and never more; gives the answers in the order of the items. */
export const inLanes = async <T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> => {
  const answers: R[] = [];
  const rest = items.entries();
  const lane = async () => {
    for (const [index, item] of rest) answers[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return answers;
};
