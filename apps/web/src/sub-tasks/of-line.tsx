import { Alert, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { components } from '../client/schema.d.ts';
import { Mark } from '../shell/mark.tsx';
import type { Tone } from '../shell/mark.tsx';
import { Written } from '../shell/words.tsx';
import { inDate } from '../words/dates.ts';

type Line = components['schemas']['PlanLineView'];
type SubTask = NonNullable<Line['subTask']>;

const tones: Record<SubTask['state'], Tone> = {
  ...{ planned: 'plain', underway: 'soon', issued: 'good', refused: 'bad', 'not-issued': 'plain' },
};

/** What became of a line of a plan that was to be a sub-task. */
export const SubTaskOfLine = ({ subTask }: { subTask: SubTask }) => {
  const { t } = useTranslation();
  const { unit, state, taskId, refusal } = subTask;
  return (
    <>
      <div>
        <Mark tone={tones[state]}>{t(`subTasks.line.${state}`)}</Mark>
      </div>
      <Text size="sm">
        {taskId === null ? (
          unit.name
        ) : (
          <Link to="/tasks/$taskId" params={{ taskId }}>
            {t('subTasks.ofUnit', { unit: unit.name })}
          </Link>
        )}
      </Text>
      {refusal !== null && (
        <Text size="sm">
          {refusal} {t('subTasks.byHand')}
        </Text>
      )}
    </>
  );
};

/** Which sub-tasks the approval of a plan issues. */
export const WillIssue = ({ lines }: { lines: readonly Line[] }) => {
  const { t } = useTranslation();
  const given = lines.filter(({ subTask }) => subTask?.state === 'planned');
  if (given.length === 0) return null;
  return (
    <Alert color="orange" variant="light">
      <Text size="sm" mb="xs">
        {t('subTasks.willIssue', { count: given.length })}
      </Text>
      <ul className="story">
        {given.map(({ work, to, subTask }, place) => (
          <li key={place}>
            <Written words={work} />
            <Text size="sm">
              {subTask?.unit.name} · {t('due.on', { date: inDate(to) })}
            </Text>
          </li>
        ))}
      </ul>
    </Alert>
  );
};
