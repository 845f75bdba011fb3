import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { vi } from './vi/index.ts';

export type Language = 'vi' | 'en';

const kept = 'dondoc.language';
const isLanguage = (text: string | null): text is Language => text === 'vi' || text === 'en';

/** The language of the page and of what the server answers. Vietnamese unless the reader chose otherwise. */
export const language = (): Language => (isLanguage(i18next.language) ? i18next.language : 'vi');

const wordsOf = async (chosen: Language) => (chosen === 'vi' ? vi : (await import('./en/index.ts')).en);

/** Changes the language, and keeps the choice on this device. */
export const speakIn = async (chosen: Language): Promise<void> => {
  i18next.addResourceBundle(chosen, 'translation', await wordsOf(chosen));
  await i18next.changeLanguage(chosen);
  document.documentElement.lang = chosen;
  localStorage.setItem(kept, chosen);
};

/** Before anything is shown. */
export const speak = async (): Promise<void> => {
  const chosen = localStorage.getItem(kept);
  await i18next.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: false,
    resources: { vi: { translation: vi } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  if (isLanguage(chosen) && chosen !== 'vi') await speakIn(chosen);
};
