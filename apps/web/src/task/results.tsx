import { Card, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Mark } from '../shell/mark.tsx';
import type { Tone } from '../shell/mark.tsx';
import { Part } from '../shell/page.tsx';
import { Written } from '../shell/words.tsx';
import { inDate, inTime } from '../words/dates.ts';
import { Evidence } from './evidence.tsx';
import type { Task } from './task.ts';

type Completion = Task['completions'][number];

const tones: Record<Completion['state'] | Task['products'][number]['state'], Tone> = {
  owed: 'plain',
  submitted: 'soon',
  accepted: 'good',
  partly: 'soon',
  returned: 'bad',
  overtaken: 'plain',
};

/** The products that are accepted one by one, and how far each is. */
export const Products = ({ products }: Pick<Task, 'products'>) => {
  const { t } = useTranslation();
  if (products.length === 0) return null;
  return (
    <Part title={t('task.products')}>
      <ul className="plain stack">
        {products.map(({ number, product, state, acceptedAt }) => (
          <Card component="li" withBorder p="sm" key={number}>
            <Group gap={8}>
              <Text className="written">
                {number}. <Written words={product} />
              </Text>
              <Mark tone={tones[state]}>{t(`task.productState.${state}`)}</Mark>
              {acceptedAt !== null && <Text size="sm">{inTime(acceptedAt)}</Text>}
            </Group>
          </Card>
        ))}
      </ul>
    </Part>
  );
};

const Timely = ({ inTime: timely, dueOn }: Pick<Completion, 'inTime' | 'dueOn'>) => {
  const { t } = useTranslation();
  if (timely === null || dueOn === null) return null;
  return (
    <Mark tone={timely ? 'good' : 'bad'}>
      {t(timely ? 'task.sentInTime' : 'task.sentLate', { date: inDate(dueOn) })}
    </Mark>
  );
};

const Sent = ({ taskId, sent }: { taskId: string; sent: Completion }) => {
  const { t } = useTranslation();
  const { verification } = sent;
  return (
    <Card component="li" withBorder p="sm">
      <Group gap={8}>
        <Text fw={600}>{t('task.completion', { number: sent.number })}</Text>
        <Mark tone={tones[sent.state]}>{t(`task.completionState.${sent.state}`)}</Mark>
        <Timely {...sent} />
      </Group>
      <Text size="sm" c="dimmed">
        {inTime(sent.submittedAt)} · {sent.unit.name}
        {sent.products.length > 0 && ` · ${t('task.ofProducts', { numbers: sent.products.join(', ') })}`}
      </Text>
      <Text className="written">
        <Written words={sent.summary} />
      </Text>
      <Evidence taskId={taskId} evidence={sent.evidence} />
      {verification && (
        <Text size="sm" className="written">
          {t(`task.verified.${verification.finding}`, { at: inTime(verification.at) })}{' '}
          <Written words={verification.remark} />
        </Text>
      )}
      {sent.reason && sent.decidedAt !== null && (
        <Text size="sm" className="written">
          {t('task.returnedBecause', { at: inTime(sent.decidedAt) })} <Written words={sent.reason} />
        </Text>
      )}
    </Card>
  );
};

/** Every result that was sent, the latest first, with its evidence and what was found and decided. */
export const Completions = ({ task }: { task: Task }) => {
  const { t } = useTranslation();
  if (task.completions.length === 0) return null;
  return (
    <Part title={t('task.results')}>
      <ul className="plain stack">
        {task.completions.toReversed().map((sent) => (
          <Sent key={sent.number} taskId={task.taskId} sent={sent} />
        ))}
      </ul>
    </Part>
  );
};
