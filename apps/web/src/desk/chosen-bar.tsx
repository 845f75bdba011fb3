import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { actNames } from '../acts/acts.ts';
import { say } from '../words/phrase.ts';
import type { Line } from './desk.ts';
import { actsOnSeveral, linesFor } from './several.ts';
import type { ActOnSeveral } from './several.ts';

type Given = { lines: readonly Line[]; start: (act: ActOnSeveral) => void; clear: () => void };

/** What can be done at once with the lines that are chosen, and that the others are done one by one. */
export const ChosenBar = ({ lines, start, clear }: Given) => {
  const { t } = useTranslation();
  if (lines.length === 0) return null;
  const possible = actsOnSeveral
    .map((act) => ({ act, count: linesFor(act, lines).length }))
    .filter(({ count }) => count > 0);
  const oneByOne = lines.length - possible.reduce((sum, { count }) => sum + count, 0);
  return (
    <Group gap="xs" className="chosen" role="group" aria-label={t('desk.chosenTitle')}>
      <Text size="sm" role="status">
        {t('desk.chosen', { count: lines.length })}
      </Text>
      {possible.map(({ act, count }) => (
        <Button key={act} size="compact-sm" onClick={() => start(act)}>
          {t('desk.severalSend', { act: say(actNames[act]), count })}
        </Button>
      ))}
      <Button size="compact-sm" variant="default" onClick={clear}>
        {t('desk.chooseNone')}
      </Button>
      {oneByOne > 0 && <Text size="sm">{t('desk.oneByOne', { count: oneByOne })}</Text>}
    </Group>
  );
};
