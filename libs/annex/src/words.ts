/** As words are compared: composed, lower case, every kind of space one space. Accents count. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();

/** As headings and dates are compared, which are told apart without accents. */
export const folded = (text: string): string =>
  plain(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');

const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A word with its tone behind it: `hòa` and `hoà` are written alike. */
const toneLast = (word: string): string => {
  const letters = word.normalize('NFD');
  return (letters.replace(tone, '') + (letters.match(tone) ?? []).join('')).normalize('NFC');
};

/** The words of a name, without marks between them. */
export const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(toneLast);
