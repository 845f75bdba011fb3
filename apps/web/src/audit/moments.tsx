import { Loader, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Part } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import type { Task } from '../task/task.ts';
import { inTime, instantOf } from '../words/dates.ts';
import { taskAt } from './audit.ts';
import type { Entry } from './audit.ts';
import { changesBetween, factsOf } from './facts.ts';
import { momentAt } from './moment.ts';
import type { By, Look } from './moment.ts';
import { Changes, Standing } from './standing.tsx';

type Asked = { look: Look; change: (look: Look) => void };
type OfTask = Asked & { taskId: string; entries: Entry[] };

const When = ({ label, value, change }: { label: string; value: string; change: (at: string) => void }) => (
  <TextInput
    type="datetime-local"
    label={label}
    value={value.slice(0, 16)}
    onChange={(event) => event.currentTarget.value && change(event.currentTarget.value)}
  />
);

const ByWhich = ({ look, change }: Asked) => {
  const { t } = useTranslation();
  return (
    <Radio.Group
      label={t('audit.by.label')}
      value={look.by ?? 'recorded'}
      onChange={(by) => {
        const { by: _, ...rest } = look;
        change(by === 'effective' ? { ...rest, by } : rest);
      }}
    >
      <Stack gap={8} mt={6}>
        <Radio value="recorded" label={t('audit.by.recorded')} description={t('audit.by.recordedMeans')} />
        <Radio value="effective" label={t('audit.by.effective')} description={t('audit.by.effectiveMeans')} />
      </Stack>
    </Radio.Group>
  );
};

type Then = { task: Task | null | undefined; changed: ReadonlySet<string> };

const AsThen = ({ task, changed }: Then) => {
  const { t } = useTranslation();
  if (task === undefined) return <Loader size="sm" aria-label={t('loading')} />;
  if (task === null) return <Text>{t('audit.notIssuedThen')}</Text>;
  return <Standing groups={factsOf(task, t)} changed={changed} />;
};

/** The task at an instant; null before it was issued, undefined until it is known. */
const useTaskAt = (taskId: string, [issue]: Entry[], local: string, by: By) => {
  const moment = momentAt(local, by);
  const issuedAt = by === 'recorded' ? issue?.recordedAt : issue?.effectiveAt;
  const isThere = issuedAt !== undefined && issuedAt <= moment.at;
  const { data, error, refetch } = useQuery({ ...taskAt(taskId, moment), enabled: isThere });
  return { task: isThere ? data : null, error, again: () => void refetch() };
};

const nothing: ReadonlySet<string> = new Set();

/** A task at an instant. */
export const AtAMoment = ({ taskId, entries, look, change }: OfTask) => {
  const { t } = useTranslation();
  const { at = '', by = 'recorded' } = look;
  const { task, error, again } = useTaskAt(taskId, entries, at, by);
  return (
    <>
      <When label={t('audit.when')} value={at} change={(then) => change({ ...look, at: then })} />
      <ByWhich look={look} change={change} />
      {error && <Trouble error={error} again={again} />}
      <Part title={t('audit.asAt', { at: inTime(instantOf(at)) })}>
        <AsThen task={task} changed={nothing} />
      </Part>
    </>
  );
};

/** A task at two instants, side by side, and what differs, in words. */
export const TwoMoments = ({ taskId, entries, look, change }: OfTask) => {
  const { t } = useTranslation();
  const { at = '', and = '', by = 'recorded' } = look;
  const one = useTaskAt(taskId, entries, at, by);
  const other = useTaskAt(taskId, entries, and, by);
  const facts = ({ task }: typeof one) => (task ? factsOf(task, t) : []);
  const changes = changesBetween(facts(one), facts(other));
  const changed = new Set(changes.map(({ key }) => key));
  return (
    <>
      <div className="twice">
        <When label={t('audit.whenFirst')} value={at} change={(then) => change({ ...look, at: then })} />
        <When label={t('audit.whenSecond')} value={and} change={(then) => change({ ...look, and: then })} />
      </div>
      <ByWhich look={look} change={change} />
      {one.error && <Trouble error={one.error} again={one.again} />}
      {other.error && <Trouble error={other.error} again={other.again} />}
      <Part title={t('audit.differences')}>
        {one.task !== undefined && other.task !== undefined && (
          <Changes changes={changes} none={t('audit.noDifference')} />
        )}
      </Part>
      <div className="twice">
        <Part title={t('audit.asAt', { at: inTime(instantOf(at)) })}>
          <AsThen task={one.task} changed={changed} />
        </Part>
        <Part title={t('audit.asAtSecond', { at: inTime(instantOf(and)) })}>
          <AsThen task={other.task} changed={changed} />
        </Part>
      </div>
    </>
  );
};
