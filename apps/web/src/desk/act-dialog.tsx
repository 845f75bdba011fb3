import { Alert, Button, Loader, Modal, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../acts/act-form.tsx';
import { actNames } from '../acts/acts.ts';
import type { Act } from '../acts/acts.ts';
import { isKnown } from '../acts/forms.ts';
import { whoAmI } from '../session/session.ts';
import { Trouble } from '../shell/trouble.tsx';
import { SentByUnit } from '../task/sent.tsx';
import { taskOf } from '../task/task.ts';
import { say } from '../words/phrase.ts';
import { isDecision } from './desk.ts';
import type { Line } from './desk.ts';
import { dialog } from './dialog.ts';

/** The first thing to fill in; what there is to press, if nothing is. Marked, so that the dialog agrees when it opens. */
const focusForm = (form: HTMLElement | null): void => {
  const first = form?.querySelector<HTMLElement>('form input, form textarea, form select, form button');
  first?.setAttribute('data-autofocus', '');
  first?.focus();
};

/** The form of one act over the list: what it is about, what was sent, and what the act asks for. */
export const ActDialog = ({
  line,
  act,
  close,
  done,
}: {
  line: Line;
  act: Act;
  close: () => void;
  done: (said: string) => void;
}) => {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(whoAmI);
  const { data: task, error } = useQuery(taskOf(line.taskId));
  const isPhone = useMediaQuery('(max-width: 36em)') ?? false;
  const mayAct = task && me && isKnown(act) && task.allowed.includes(act);
  const leave = (
    <Button variant="default" onClick={close}>
      {t('desk.close')}
    </Button>
  );
  return (
    <Modal {...dialog} opened onClose={close} title={say(actNames[act])} fullScreen={isPhone}>
      <Stack>
        <Link to="/tasks/$taskId" params={{ taskId: line.taskId }} className="line">
          {line.code} · {line.title.text ?? t('erased')}
        </Link>
        {error && <Trouble error={error} />}
        {!task && !error && <Loader aria-label={t('loading')} />}
        {task && !mayAct && (
          <>
            <Alert color="orange">{t('act.closed')}</Alert>
            {leave}
          </>
        )}
        {mayAct && (
          <>
            {isDecision(line) && <SentByUnit task={task} />}
            <div ref={focusForm}>
              <ActForm
                act={act}
                task={task}
                me={me}
                history={[]}
                leave={leave}
                done={(what) => done(`${line.code}: ${what}`)}
              />
            </div>
          </>
        )}
      </Stack>
    </Modal>
  );
};
