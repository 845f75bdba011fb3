import { Alert, Button, Checkbox, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Trouble } from '../shell/trouble.tsx';
import { dutyName } from '../words/phrase.ts';
import { useChasing } from './chasing.ts';
import { useDuties } from './duties.ts';
import { DutyLine } from './duty-line.tsx';
import { DutyList, keyOf } from './duty-list.tsx';
import type { Duty, OfficeDesk } from './office.ts';

type Owed = { desk: OfficeDesk; unit: string | undefined };

/** What units owe now or soon; one press chases a unit, or all that were chosen. */
export const OwedByUnits = ({ desk, unit }: Owed) => {
  const { t } = useTranslation();
  const late = useDuties('overdue', unit);
  const soon = useDuties('due-soon', unit);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const chasing = useChasing();
  const overdue = late.items;
  const all = [...overdue, ...soon.items];
  const meant = all.filter((duty) => chosen.has(keyOf(duty)));
  const choose = (key: string, isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, key] : [...chosen].filter((one) => one !== key)));
  const line = (duty: Duty) => {
    const about = { unit: duty.unit.name, duty: dutyName(duty.kind), code: duty.code };
    return (
      <DutyLine
        duty={duty}
        before={
          <Checkbox
            aria-label={t('office.choose', about)}
            checked={chosen.has(keyOf(duty))}
            onChange={(event) => choose(keyOf(duty), event.currentTarget.checked)}
          />
        }
        acts={
          <Button
            size="compact-sm"
            aria-label={t('office.chaseOne', about)}
            disabled={chasing.isPending}
            onClick={() => chasing.mutate([duty])}
          >
            {t('office.chase')}
          </Button>
        }
      />
    );
  };
  return (
    <>
      {all.length > 0 && (
        <Group gap="xs">
          <Button
            disabled={meant.length === 0}
            loading={chasing.isPending}
            onClick={() => chasing.mutate(meant, { onSuccess: () => setChosen(new Set()) })}
          >
            {t('office.chaseChosen', { count: meant.length })}
          </Button>
          {overdue.length > 1 && (
            <Button variant="default" onClick={() => setChosen(new Set(overdue.map(keyOf)))}>
              {t('office.chooseAll')}
            </Button>
          )}
        </Group>
      )}
      <div role="status">
        {chasing.data && chasing.data.count > 0 && (
          <Text size="sm">{t('office.chased', { count: chasing.data.count })}</Text>
        )}
        {chasing.data?.refused.map((refused) => (
          <Alert key={refused.what} color="orange" variant="light">
            {t('office.notChased', refused)}
          </Alert>
        ))}
      </div>
      {chasing.error && <Trouble error={chasing.error} />}
      <DutyList
        title={t('office.overdue', { count: desk.overdue })}
        duties={late}
        hint={desk.overdue === 0 ? t('office.overdueNone') : undefined}
        line={line}
      />
      <DutyList
        title={t('office.dueSoon', { count: desk.dueSoon })}
        duties={soon}
        hint={desk.dueSoon === 0 ? t('office.dueSoonNone') : undefined}
        line={line}
      />
    </>
  );
};
