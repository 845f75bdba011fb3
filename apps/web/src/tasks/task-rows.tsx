import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../client/schema.d.ts';
import { mayCheck } from '../session/roles.ts';
import { whoAmI } from '../session/session.ts';
import { DueMark } from '../shell/due.tsx';
import { Written } from '../shell/words.tsx';
import { StatusMarks } from './status.tsx';

type Summary = components['schemas']['TaskSummary'];

const isOpen = ({ execution }: Summary): boolean => execution !== 'done' && execution !== 'withdrawn';

/** From the list straight to the audit of a task, for those who audit. */
const Audit = ({ taskId }: { taskId: string }) => {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(whoAmI);
  return (
    mayCheck(me) && (
      <Link to="/audit/$taskId" params={{ taskId }}>
        {t('audit.look')}
      </Link>
    )
  );
};

/** Made once for each task, however often the list is drawn while it scrolls; of plain elements, for thirty come with one turn of the wheel. */
const Row = memo(({ task }: { task: Summary }) => (
  <div className="row listed">
    <div>
      <Link to="/tasks/$taskId" params={{ taskId: task.taskId }} className="line">
        <b>{task.code}</b> · <Written words={task.title} />
      </Link>
      <div className="unit">{task.unit.name}</div>
      <StatusMarks {...task} />
      <Audit taskId={task.taskId} />
    </div>
    <DueMark
      dueOn={task.dueOn ?? task.reviewOn}
      overdue={task.timeliness === 'overdue'}
      level={task.level}
      open={isOpen(task) && task.execution !== 'suspended'}
    />
  </div>
));
Row.displayName = 'Row';

type Rows = { tasks: Summary[]; label: string; more: boolean; askForMore: () => void };

/** As many lines as the window shows, however many there are. Asks for more as the end comes near. */
export const TaskRows = ({ tasks, label, more, askForMore }: Rows) => {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  // A new function would have every line measured anew, at each turn of the wheel.
  const keyOf = useCallback((index: number) => tasks[index]?.taskId ?? index, [tasks]);
  const rows = useWindowVirtualizer({
    count: tasks.length,
    estimateSize: () => 104,
    overscan: 8,
    scrollMargin: top,
    getItemKey: keyOf,
    // The browser draws and takes input between two turns.
    useFlushSync: false,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && last > tasks.length - 50) askForMore();
  }, [more, last, tasks.length, askForMore]);
  return (
    <ul ref={list} className="plain rows" aria-label={label} style={{ height: rows.getTotalSize() }}>
      {shown.map(({ key, index, start }) => {
        const task = tasks[index];
        return (
          task && (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={more ? -1 : tasks.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <Row task={task} />
            </li>
          )
        );
      })}
    </ul>
  );
};
