import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { actNames } from '../acts/acts.ts';
import { useDraft } from '../acts/draft.ts';
import { DraftNote } from '../acts/draft-note.tsx';
import { PaperBeside } from '../acts/paper-beside.tsx';
import { useSending } from '../acts/sending.ts';
import { askAfterAct } from '../changes/ask-again.ts';
import { isProblem } from '../client/problem.ts';
import type { Me } from '../session/session.ts';
import { Trouble } from '../shell/trouble.tsx';
import type { Task } from '../task/task.ts';
import { say } from '../words/phrase.ts';
import { Foreseen, foreseenFor } from './foreseen.tsx';
import { IssueFields, isPlaced } from './issue-fields.tsx';
import { issueIn, missingIn } from './issue.ts';
import type { Issue, Issuing, Values } from './issue.ts';
import { ForeseenForEach, isByYear, manyIn, NotAll, reachedIn, useSendingMany } from './many.tsx';
import './issue.css';

/** How long somebody may pause in typing before what comes is worked out again. */
const pauseMs = 400;

/** The task that is written here was issued before, from here too: its answer was lost, and then something was changed. */
const IssuedBefore = ({ taskId, clear }: { taskId: string; clear: () => void }) => {
  const { t } = useTranslation();
  return (
    <Alert color="orange" role="alert" variant="light">
      {t('issue.before')}{' '}
      <Link to="/tasks/$taskId" params={{ taskId }} onClick={clear}>
        {t('issue.open')}
      </Link>
    </Alert>
  );
};

type Given = {
  me: Me;
  issuing: Issuing;
  /** The task of which a sub-task is issued. */
  parent?: Task;
  /** The assignment to many that more units join, or that goes on for more years, and what stands in its form. */
  joining?: { cohortId: string; values: Values };
};

const placeOf = ({ parent, joining }: Given): string => {
  if (joining) return `joins-${joining.cohortId}`;
  return parent ? `below-${parent.taskId}` : 'new';
};

/** A task before it is sent, and beside it what will come of it. Its number among all tasks is that of its draft: it is issued once. */
export const IssueForm = (given: Given) => {
  const { me, issuing, parent, joining } = given;
  const { t } = useTranslation();
  const navigate = useNavigate();
  const drafted = useDraft(me.person.personId, placeOf(given), 'IssueTask');
  const { draft, set, clear } = drafted;
  const { id: taskId } = draft;
  const values = { ...joining?.values, ...draft.values };
  const cohortId = joining?.cohortId ?? taskId;
  const issue = issueIn(values, issuing, parent?.taskId);
  const missing = missingIn(values, issuing);
  const [asked] = useDebouncedValue(JSON.stringify(issue), pauseMs);
  const foreseen = useQuery({
    ...foreseenFor(JSON.parse(asked) as Issue),
    enabled: missing.length === 0 && asked === JSON.stringify(issue),
  });
  const many = manyIn(values, issue, joining !== undefined);
  const sendingMany = useSendingMany({
    ...{ cohortId, key: draft.key, many },
    all: async (sent) => {
      clear();
      const done = t(isByYear(sent) ? 'spans.sent' : 'cohorts.sent', { issued: reachedIn(sent) });
      await navigate({ to: '/cohorts/$cohortId', params: { cohortId }, state: { done } });
    },
    notAll: drafted.answered,
  });
  const sending = useSending({
    ...{ taskId, drafted, act: () => issue },
    became: async (what) => {
      if (what !== 'decided') return;
      clear();
      await askAfterAct();
      const done = t('task.done', { act: say(actNames.IssueTask) });
      await navigate({ to: '/tasks/$taskId', params: { taskId }, state: { done } });
    },
  });
  const change = (patch: Record<string, unknown>) => {
    sending.reset();
    sendingMany.reset();
    set(patch);
  };
  const error = sending.error ?? sendingMany.error ?? (missing.length === 0 ? foreseen.error : null);
  const before = sending.data === 'done-before' || isProblem(sending.error, 'already-issued');
  return (
    <PaperBeside values={values}>
      <div className="ahead">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            (many ? sendingMany : sending).mutate();
          }}
        >
          <Stack>
            <IssueFields
              me={me}
              issuing={issuing}
              parent={parent}
              values={values}
              set={change}
              error={error}
            />
            {before && <IssuedBefore taskId={taskId} clear={clear} />}
            {sending.error && !before && !isPlaced(sending.error) && <Trouble error={sending.error} />}
            {sendingMany.error && !isPlaced(sendingMany.error) && <Trouble error={sendingMany.error} />}
            {sendingMany.data && <NotAll sent={sendingMany.data} />}
            {sending.data === 'kept' && <Alert role="status">{t('issue.kept')}</Alert>}
            <Group>
              <Button type="submit" loading={sending.isPending || sendingMany.isPending}>
                {say(actNames.IssueTask)}
              </Button>
              <Text size="sm" c="dimmed">
                {t('issue.sendsOnce')}
              </Text>
            </Group>
            <DraftNote draft={draft} clear={clear} />
          </Stack>
        </form>
        <Foreseen missing={missing} foreseen={foreseen}>
          {many && missing.length === 0 && <ForeseenForEach many={many} />}
        </Foreseen>
      </div>
    </PaperBeside>
  );
};
