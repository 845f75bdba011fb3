import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { cohortOf } from '../cohorts/cohorts.ts';
import { Part } from '../shell/page.tsx';
import { DueMark } from '../shell/due.tsx';
import type { Task } from '../task/task.ts';
import { StatusMarks } from '../tasks/status.tsx';
import { bySpan, called } from './span.ts';

/** The tasks that the same unit has with the same content: for the whole term, and for each year. */
export const SameByYear = ({ task, cohortId }: { task: Task; cohortId: string }) => {
  const { t } = useTranslation();
  const { data } = useQuery({ ...cohortOf(cohortId), enabled: task.span !== null });
  const others = (data?.rows ?? [])
    .map((row) => row.task)
    .filter(({ taskId, unit }) => taskId !== task.taskId && unit.unitId === task.unit.unitId)
    .sort((one, other) => bySpan(one.span, other.span));
  if (task.span === null || others.length === 0) return null;
  return (
    <Part title={t('spans.same')}>
      <ul className="plain stack">
        {others.map((other) => (
          <li key={other.taskId} className="row listed">
            <div>
              <Link to="/tasks/$taskId" params={{ taskId: other.taskId }}>
                {other.span ? called(other.span) : t('spans.none')}
              </Link>
              <StatusMarks {...other} span={null} />
            </div>
            <DueMark
              dueOn={other.dueOn ?? other.reviewOn}
              overdue={other.timeliness === 'overdue'}
              level={other.level}
              open={other.closedAt === null && other.execution !== 'suspended'}
            />
          </li>
        ))}
      </ul>
    </Part>
  );
};
