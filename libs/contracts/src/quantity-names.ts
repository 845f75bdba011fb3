import type { Both } from './phrases.ts';
import type { Quantity } from './quantity.ts';

/** A figure as people write it: 1.250,5 in Vietnamese, 1,250.5 in English. */
export const inFigures = (figure: number): Both => {
  const [whole = '0', decimals] = String(figure).split('.');
  const grouped = (mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);
  return {
    vi: decimals === undefined ? grouped('.') : `${grouped('.')},${decimals}`,
    en: decimals === undefined ? grouped(',') : `${grouped(',')}.${decimals}`,
  };
};

/** How much is to be reached: 500 ha; or only in what it is counted. */
export const quantityName = ({ measuredIn, amount }: Quantity): Both => {
  if (amount === undefined) return { vi: measuredIn, en: measuredIn };
  const { vi, en } = inFigures(amount);
  return { vi: `${vi} ${measuredIn}`, en: `${en} ${measuredIn}` };
};
