import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Draft } from './draft.ts';

/** That what was written is kept, and how to be rid of it. */
export const DraftNote = ({ draft, clear }: { draft: Draft; clear: () => void }) => {
  const { t } = useTranslation();
  if (Object.keys(draft.values).length === 0) return null;
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed">
        {t('act.draftKept')}
      </Text>
      <Button variant="subtle" size="compact-sm" onClick={clear}>
        {t('act.draftClear')}
      </Button>
    </Group>
  );
};
