import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { actNames, actsFor } from '../acts/acts.ts';
import { say } from '../words/phrase.ts';
import { useDuties } from './duties.ts';
import { DutyLine } from './duty-line.tsx';
import { DutyList } from './duty-list.tsx';
import type { Duty, OfficeDesk } from './office.ts';

/** What waits for a leader: the office enters it once it is signed. */
export const Decisions = ({ desk, unit }: { desk: OfficeDesk; unit: string | undefined }) => {
  const { t } = useTranslation();
  const duties = useDuties('decisions', unit);
  const line = (duty: Duty) => (
    <DutyLine
      duty={duty}
      acts={actsFor[duty.kind].map((act) => (
        <Button
          key={act}
          component={Link}
          to={`/tasks/${duty.taskId}/${act}`}
          size="compact-sm"
          variant="default"
          aria-label={t('office.enter', { act: say(actNames[act]), code: duty.code })}
        >
          {say(actNames[act])}
        </Button>
      ))}
    />
  );
  return (
    <DutyList
      title={t('office.decisions')}
      duties={duties}
      hint={t(desk.decisions === 0 ? 'office.decisionsNone' : 'office.decisionsHint')}
      line={line}
    />
  );
};
