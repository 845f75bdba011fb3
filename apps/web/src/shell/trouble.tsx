import { Alert, Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../client/problem.ts';

/** What went wrong and what to do about it, read out as soon as it is there. */
export const Trouble = ({ error, again }: { error: Error; again?: () => void }) => {
  const { t } = useTranslation();
  return (
    <Alert color="red" role="alert" variant="light">
      {isProblem(error) ? error.message : t('away')}
      {again && (
        <Group mt="sm">
          <Button variant="default" size="xs" onClick={again}>
            {t('tryAgain')}
          </Button>
        </Group>
      )}
    </Alert>
  );
};
