import type { AnnexFinding } from '#contracts';
import { plain } from './words.ts';

export type AmountRead =
  | { amount: number; measuredIn?: string; finding?: AnnexFinding }
  | { words: true; finding: AnnexFinding }
  | { finding: AnnexFinding };

const number = '\\d+(?:[.,\u0020]\\d+)*';
const alone = new RegExp(`^(${number})\\s*(\\D.*)?$`, 'u');

/** Thousands by full stops or spaces, decimals by a comma: 1.250 is 1250, 9,96 is 9.96. Undefined for anything else. */
const valueOf = (written: string): number | undefined => {
  if (!/^(\d+|\d{1,3}([. ]\d{3})+)(,\d{1,3})?$/.test(written)) return undefined;
  return Number(written.replace(/[. ]/g, '').replace(',', '.'));
};

/** What a column of amounts says: a number, perhaps with what is counted behind it. Words stay words. */
export const amountIn = (text: string): AmountRead => {
  const written = text.trim();
  const [, figure, measuredIn] = alone.exec(plain(text)) ?? [];
  if (figure === undefined || /\d/.test(measuredIn ?? ''))
    return { words: true, finding: { code: 'amount-in-words', written } };
  const amount = valueOf(figure);
  if (amount === undefined) return { finding: { code: 'amount-in-doubt', written } };
  return {
    amount,
    ...(measuredIn === undefined ? {} : { measuredIn }),
    ...(figure === String(amount) ? {} : { finding: { code: 'amount-understood', written, amount } }),
  };
};
