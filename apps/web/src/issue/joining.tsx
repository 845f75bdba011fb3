import { Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { cohortOf } from '../cohorts/cohorts.ts';
import { Withdrawn } from '../cohorts/withdrawn.tsx';
import type { Me } from '../session/session.ts';
import { Trouble } from '../shell/trouble.tsx';
import { taskOf } from '../task/task.ts';
import type { Task } from '../task/task.ts';
import { IssueForm } from './issue-form.tsx';
import type { Issuing, Values } from './issue.ts';

/** What whoever joins gets like the others; who that is, for which years and by when is said anew. */
const sameAs = ({ code, title, content, product, productKind, leader, ...task }: Task): Values => ({
  ...{ code, title: title.text, leaderPostId: leader.postId, reportEvery: task.reportEvery },
  ...{ content: content?.text, product: product?.text, productKind: productKind ?? undefined },
  ...{ quantity: task.quantity ?? undefined, timing: 'dueOn' },
});

type Given = { me: Me; issuing: Issuing; cohortId: string };

const Form = ({ me, issuing, cohortId, taskId }: Given & { taskId: string }) => {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(taskOf(taskId));
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  if (!data) return <Loader aria-label={t('loading')} />;
  const joining = { cohortId, values: sameAs(data) };
  return (
    <>
      <Text size="sm">{t('spans.moreNote', { code: data.code })}</Text>
      <Link to="/cohorts/$cohortId" params={{ cohortId }}>
        {t('cohorts.seeTable')}
      </Link>
      <IssueForm key={cohortId} me={me} issuing={issuing} joining={joining} />
    </>
  );
};

/** More units, or more years, for an assignment to many. */
export const Joining = (given: Given) => {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(cohortOf(given.cohortId));
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  const [first] = data?.rows ?? [];
  if (data?.withdrawal) return <Withdrawn withdrawal={data.withdrawal} />;
  return first ? <Form {...given} taskId={first.task.taskId} /> : <Loader aria-label={t('loading')} />;
};
