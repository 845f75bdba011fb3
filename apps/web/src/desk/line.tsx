import { Button, Checkbox, Group, Kbd, Text } from '@mantine/core';
import { useInViewport } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { actNames } from '../acts/acts.ts';
import type { Act } from '../acts/acts.ts';
import { DueMark } from '../shell/due.tsx';
import { Written } from '../shell/words.tsx';
import { Coming } from '../task/coming.tsx';
import { MilestoneWork } from '../task/milestone-work.tsx';
import { forecastOf, taskOf } from '../task/task.ts';
import type { Task } from '../task/task.ts';
import { inTime } from '../words/dates.ts';
import { dutyName, say } from '../words/phrase.ts';
import { keyOf, actsOn } from './desk.ts';
import type { Line } from './desk.ts';
import { strokeOf } from './keys.ts';
import type { Stroke } from './keys.ts';

/** What is looked up of a line while it is in sight; what comes back into sight is not asked for again at once. */
const inSight = (seen: boolean) => ({ enabled: seen, staleTime: 60_000 });

/** Who is told next if nothing happens, and when. */
const NextTold = ({ line, seen }: { line: Line; seen: boolean }) => {
  const { t } = useTranslation();
  const { taskId, obligationId } = line;
  const { data } = useQuery({ ...forecastOf(taskId), ...inSight(seen && obligationId !== null) });
  const next = data?.entries.find((entry) => entry.obligationId === obligationId && entry.told.length > 0);
  if (!next) return null;
  const names = next.told.map(({ name, postTitle }) => `${name} (${postTitle})`).join(', ');
  return (
    <Text size="sm">
      {t(next.type === 'Reminded' ? 'desk.nextReminded' : 'desk.nextTold', { at: inTime(next.at), names })}
    </Text>
  );
};

/** Why the line is the reader’s, why its date is what it is, and what comes otherwise. */
const Reasons = ({ line, task, seen }: { line: Line; task: Task | undefined; seen: boolean }) => {
  const { t } = useTranslation();
  const owed = task?.obligations.find(({ obligationId }) => obligationId === line.obligationId);
  return (
    <>
      {task && owed && <MilestoneWork task={task} owed={owed} />}
      <Text size="sm" c="dimmed">
        {line.why}
      </Text>
      {line.owner !== null && <Text size="sm">{t('desk.ownedBy', { owner: line.owner })}</Text>}
      <NextTold line={line} seen={seen} />
      {owed && (
        <details>
          <summary>{t('task.why')}</summary>
          <Text size="sm">{owed.why}</Text>
        </details>
      )}
      {line.obligationId !== null && (
        <Coming taskId={line.taskId} obligationId={line.obligationId} title={t('desk.otherwise')} />
      )}
    </>
  );
};

type Given = {
  line: Line;
  /** Tab comes to one line of the list; the arrows go on from there. */
  current: boolean;
  chosen: boolean;
  hold: (row: HTMLDivElement | null) => void;
  focused: () => void;
  choose: (on: boolean, range: boolean) => void;
  act: (act: Act) => void;
  strike: (stroke: Stroke) => void;
};

/** One thing to do: why, by when, who is told otherwise, and the acts that do it. Its keys count while the line itself has the focus. */
export const LineRow = ({ line, current, chosen, hold, focused, choose, act, strike }: Given) => {
  const { t } = useTranslation();
  const { ref: watch, inViewport } = useInViewport<HTMLDivElement>();
  const { data: task } = useQuery({ ...taskOf(line.taskId), ...inSight(inViewport) });
  const acts = actsOn(line, task);
  const reach = current ? 0 : -1;
  const ref = useCallback(
    (row: HTMLDivElement | null) => {
      watch(row);
      hold(row);
    },
    [watch, hold],
  );
  const pressed = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const stroke = strokeOf(event);
    if (!stroke) return;
    event.preventDefault();
    const meant = acts.find((one) => keyOf(line, one).stroke === stroke);
    if (meant) act(meant);
    else strike(stroke);
  };
  return (
    <div
      ref={ref}
      role="row"
      className="work"
      tabIndex={reach}
      aria-selected={chosen}
      onKeyDown={pressed}
      onFocus={focused}
    >
      <div role="gridcell">
        <Checkbox
          aria-label={t('desk.choose', { duty: nameOf(line), code: line.code })}
          tabIndex={reach}
          checked={chosen}
          onChange={({ currentTarget, nativeEvent }) =>
            choose(currentTarget.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
          }
        />
      </div>
      <div role="gridcell">
        <Text fw={600}>{nameOf(line)}</Text>
        <Link to="/tasks/$taskId" params={{ taskId: line.taskId }} className="line" tabIndex={reach}>
          {line.code} · <Written words={line.title} />
        </Link>
        <Text size="sm" c="dimmed">
          {line.unit.name}
        </Text>
        <Reasons line={line} task={task} seen={inViewport} />
        <Group gap="xs" mt="xs">
          {acts.map((one, place) => (
            <Button
              key={one}
              size="compact-sm"
              variant={place === 0 && line.turn ? 'filled' : 'default'}
              tabIndex={reach}
              rightSection={
                <Kbd size="xs" aria-hidden>
                  {keyOf(line, one).key}
                </Kbd>
              }
              onClick={() => act(one)}
            >
              {say(actNames[one])}
            </Button>
          ))}
        </Group>
      </div>
      <div role="gridcell">
        {line.obligationId === null ? (
          <Text size="sm" c="dimmed">
            {t('desk.notOwed')}
          </Text>
        ) : (
          <DueMark {...line} />
        )}
      </div>
    </div>
  );
};

/** What a line asks for. */
export const nameOf = ({ what }: Line): string =>
  what === 'review-progress' ? say(actNames.ReviewProgress) : dutyName(what);
