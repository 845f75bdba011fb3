import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from './page.tsx';

/** For an address that is none of ours. */
export const NotFound = () => {
  const { t } = useTranslation();
  return (
    <Page title={t('product')}>
      <Text>{t('notFound')}</Text>
      <Link to="/">{t('desk.title')}</Link>
    </Page>
  );
};
