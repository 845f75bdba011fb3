import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../acts/perform.ts';
import { Trouble } from '../shell/trouble.tsx';

/** Why an act was refused, or that it is kept until the system is ready. */
export const WhatBecame = ({ error, data }: { error: Error | null; data: Outcome | undefined }) => {
  const { t } = useTranslation();
  return (
    <>
      {error && <Trouble error={error} />}
      {data === 'kept' && <Alert role="status">{t('task.kept')}</Alert>}
    </>
  );
};
