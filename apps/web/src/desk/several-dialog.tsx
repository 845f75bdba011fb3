import { Button, Group, Loader, Modal, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMutation, useQueries } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actNames } from '../acts/acts.ts';
import type { TaskCommand } from '../acts/acts.ts';
import { GradeInput } from '../acts/inputs.tsx';
import { askAfterAct } from '../changes/ask-again.ts';
import { isProblem } from '../client/problem.ts';
import { DueMark } from '../shell/due.tsx';
import { Mark } from '../shell/mark.tsx';
import { SentByUnit } from '../task/sent.tsx';
import { taskOf } from '../task/task.ts';
import type { Task } from '../task/task.ts';
import { say } from '../words/phrase.ts';
import type { Line } from './desk.ts';
import { dialog } from './dialog.ts';
import { sendAll } from './several.ts';
import type { ActOnSeveral, Became } from './several.ts';

/** One of the tasks: what is signed on it, and what became of it. */
const One = ({
  line,
  task,
  became,
  act,
}: {
  line: Line;
  task: Task | undefined;
  became: Became[string] | undefined;
  act: ActOnSeveral;
}) => {
  const { t } = useTranslation();
  return (
    <li className="work">
      <div>
        <Text fw={600}>
          {line.code} · {line.title.text ?? t('erased')}
        </Text>
        <Text size="sm" c="dimmed">
          {line.unit.name}
        </Text>
        {!task && <Loader size="sm" aria-label={t('loading')} />}
        {task && act !== 'AcknowledgeTask' && <SentByUnit task={task} />}
        {became === 'decided' && <Mark tone="good">{t('desk.severalDone')}</Mark>}
        {became === 'kept' && <Text size="sm">{t('task.kept')}</Text>}
        {became instanceof Error && (
          <Text size="sm" c="red.9">
            {t('desk.severalFailed', { why: isProblem(became) ? became.message : t('away') })}
          </Text>
        )}
      </div>
      {line.dueOn !== null && <DueMark {...line} />}
    </li>
  );
};

/** One act on several tasks, after each was listed with what is signed. Each goes out by itself; those that failed say why, and can be sent again. */
export const SeveralDialog = ({
  act,
  lines,
  close,
}: {
  act: ActOnSeveral;
  lines: readonly Line[];
  close: (said: string) => void;
}) => {
  const { t } = useTranslation();
  const isPhone = useMediaQuery('(max-width: 36em)') ?? false;
  const tasks = useQueries({ queries: lines.map(({ taskId }) => taskOf(taskId)) });
  const [became, setBecame] = useState<Became>({});
  const [grade, setGrade] = useState<unknown>();
  const keys = useRef(new Map<string, string>());
  const body = { type: act, ...(act === 'SignOff' ? { grade } : {}) } as TaskCommand;
  const keyOf = ({ id }: Line): string => {
    const of = `${id} ${JSON.stringify(body)}`;
    const key = keys.current.get(of) ?? crypto.randomUUID();
    keys.current.set(of, key);
    return key;
  };
  const left = lines.filter(({ id }) => became[id] !== 'decided');
  const failed = lines.filter(({ id }) => became[id] instanceof Error);
  const done = lines.length - left.length;
  const sending = useMutation({
    mutationFn: () =>
      sendAll({
        lines: left,
        body,
        keyOf,
        became: (id, what) => setBecame((all) => ({ ...all, [id]: what })),
      }),
    onSettled: askAfterAct,
  });
  const told = t('desk.severalTold', { act: say(actNames[act]), done, all: lines.length });
  const seen = tasks.every(({ data }) => data !== undefined);
  return (
    <Modal
      {...dialog}
      opened
      onClose={() => close(done > 0 ? told : '')}
      title={t('desk.severalTitle', { act: say(actNames[act]), count: lines.length })}
      fullScreen={isPhone}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sending.mutate();
        }}
      >
        <Stack>
          <ul className="plain stack">
            {lines.map((line, place) => (
              <One key={line.id} line={line} act={act} task={tasks[place]?.data} became={became[line.id]} />
            ))}
          </ul>
          {act === 'SignOff' && left.length > 0 && (
            <GradeInput label={t('desk.sameGrade')} required value={grade} set={setGrade} />
          )}
          <div role="status">
            {sending.isSuccess && <Text>{told}</Text>}
            {sending.isSuccess && failed.length > 0 && (
              <Text c="red.9">
                {t('desk.severalLeft', { codes: failed.map(({ code }) => code).join(', ') })}
              </Text>
            )}
          </div>
          <Group>
            {left.length > 0 && (
              <Button type="submit" loading={sending.isPending} disabled={!seen} data-autofocus>
                {t('desk.severalSend', { act: say(actNames[act]), count: left.length })}
              </Button>
            )}
            <Button variant="default" onClick={() => close(done > 0 ? told : '')}>
              {t('desk.close')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
