import { Alert, Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The act was done when it was sent first; its answer was lost, and what was changed since has not been sent. */
export const DoneBefore = ({ act, leave }: { act: string; leave: () => void }) => {
  const { t } = useTranslation();
  return (
    <Alert color="orange" role="alert" variant="light">
      <Stack gap="xs">
        <Text size="sm">{t('act.doneBefore', { act })}</Text>
        <Button variant="default" size="compact-sm" w="fit-content" onClick={leave}>
          {t('act.leaveDone')}
        </Button>
      </Stack>
    </Alert>
  );
};
