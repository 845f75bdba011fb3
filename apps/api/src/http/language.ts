import type { Language } from '#contracts';

/** The language a reader asked for by Accept-Language; Vietnamese unless English is preferred to it. */
export const languageOf = (header: string | undefined): Language => {
  const weights = { vi: 0, en: 0 };
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [range = '', ...parameters] = part.trim().split(';');
    const language = range.split('-')[0];
    if (language !== 'vi' && language !== 'en') continue;
    const given = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find((q) => q !== undefined);
    weights[language] = Math.max(weights[language], given === undefined ? 1 : Number(given));
  }
  return weights.en > weights.vi ? 'en' : 'vi';
};
