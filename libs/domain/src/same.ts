/** Whether two values say the same, in whatever order their fields are. */
export const isSame = (one: unknown, other: unknown): boolean => {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null)
    return one === other;
  const [these, those] = [Object.entries(one), Object.entries(other)];
  const inOther = new Map(those);
  return these.length === those.length && these.every(([key, value]) => isSame(value, inOther.get(key)));
};
