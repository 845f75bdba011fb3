import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { actNames, actsFor } from '../acts/acts.ts';
import type { Act } from '../acts/acts.ts';
import { Part } from '../shell/page.tsx';
import { say } from '../words/phrase.ts';
import type { Task } from './task.ts';

/** Those by which something owed is met come first: they are the next thing to do. */
const isNext = (task: Task, act: Act): boolean =>
  task.obligations.some(({ state, kind }) => state === 'open' && actsFor[kind][0] === act);

type NotAllowed = Task['notAllowed'][number];

/** What is not the reader’s is named by whose it is; of the rest, each says what would have to come first. */
const isOfOthers = ({ code }: NotAllowed): boolean => code === 'not-permitted';

const OfOthers = ({ others }: { others: NotAllowed[] }) => (
  <>
    {[...new Set(others.map(({ whose }) => whose))].map((whose) => (
      <Text size="sm" key={whose}>
        <b>{whose}:</b>{' '}
        {others
          .filter((one) => one.whose === whose)
          .map(({ act }) => say(actNames[act]))
          .join('; ')}
        .
      </Text>
    ))}
  </>
);

/** Why the other acts are not possible: what the rules would answer. */
const WhyNot = ({ notAllowed }: Pick<Task, 'notAllowed'>) => {
  const { t } = useTranslation();
  const others = notAllowed.filter(isOfOthers);
  if (notAllowed.length === 0) return null;
  return (
    <details>
      <summary>{t('task.whyNot')}</summary>
      <Stack gap="xs" mt="xs">
        <ul className="reasons">
          {notAllowed
            .filter((one) => !isOfOthers(one))
            .map(({ act, sentence }) => (
              <li key={act}>
                <b>{say(actNames[act])}:</b> {sentence}
              </li>
            ))}
        </ul>
        {others.length > 0 && <Text size="sm">{t('task.ofOthers')}</Text>}
        <OfOthers others={others} />
      </Stack>
    </details>
  );
};

/** What the reader may do with the task now; exactly that, and why nothing else. */
export const MayDo = ({ task }: { task: Task }) => {
  const { t } = useTranslation();
  const next = task.allowed.filter((act) => isNext(task, act));
  const others = task.allowed.filter((act) => !isNext(task, act));
  return (
    <Part title={t('task.mayDo')}>
      {task.closedAt !== null && <Text>{t('task.closed')}</Text>}
      {task.closedAt === null && task.allowed.length === 0 && (
        <Text c="dimmed">{t('task.mayDoNothing')}</Text>
      )}
      <Group gap="xs">
        {[...next, ...others].map((act) => (
          <Button
            key={act}
            component={Link}
            to={`/tasks/${task.taskId}/${act}`}
            variant={next.includes(act) ? 'filled' : 'default'}
          >
            {say(actNames[act])}
          </Button>
        ))}
      </Group>
      <WhyNot notAllowed={task.notAllowed} />
    </Part>
  );
};
