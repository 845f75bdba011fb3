import { Card, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Mark } from '../shell/mark.tsx';
import { Written } from '../shell/words.tsx';
import { inDate, inTime } from '../words/dates.ts';
import type { Task } from './task.ts';

/** Every version of the plan, and what became of it: shown when somebody asks. */
export const PlanVersions = ({ plans }: Pick<Task, 'plans'>) => {
  const { t } = useTranslation();
  if (plans.length < 2 && !plans.some(({ reason }) => reason)) return null;
  return (
    <details>
      <summary>{t('task.planVersions', { count: plans.length })}</summary>
      <ul className="plain stack">
        {plans.map((plan) => (
          <Card component="li" withBorder p="sm" key={`${plan.unit.unitId} ${plan.number}`}>
            <Group gap={8}>
              <Text>{t('task.plan', { number: plan.number })}</Text>
              <Mark>{t(`task.planState.${plan.state}`)}</Mark>
            </Group>
            <Text size="sm" c="dimmed">
              {inTime(plan.submittedAt)} · {plan.unit.name}
              {plan.dueOn !== null && ` · ${t('due.on', { date: inDate(plan.dueOn) })}`}
            </Text>
            {plan.reason && plan.decidedAt !== null && (
              <Text size="sm" className="written">
                {t('task.returnedBecause', { at: inTime(plan.decidedAt) })} <Written words={plan.reason} />
              </Text>
            )}
          </Card>
        ))}
      </ul>
    </details>
  );
};
