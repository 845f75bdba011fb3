import { Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { watchChanges } from './watch.ts';

/** Keeps the page up to date by itself, and says so when it can do that only now and then. */
export const Live = () => {
  const { t } = useTranslation();
  const [live, setLive] = useState(true);
  useEffect(() => watchChanges(setLive), []);
  return (
    <Text size="sm" role="status">
      {!live && t('notLive')}
    </Text>
  );
};
