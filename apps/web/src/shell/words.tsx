import { useTranslation } from 'react-i18next';
import type { components } from '../client/schema.d.ts';

/** What somebody wrote, or that it was erased. */
export const Written = ({ words }: { words: components['schemas']['Words'] }) => {
  const { t } = useTranslation();
  return <>{words.text ?? t('erased')}</>;
};
