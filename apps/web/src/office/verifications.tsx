import { Anchor, Button, Card, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { myObligations } from '../desk/desk.ts';
import { DueMark } from '../shell/due.tsx';
import { Part } from '../shell/page.tsx';
import { Written } from '../shell/words.tsx';
import { fileOfTask, taskOf } from '../task/task.ts';
import { inDate } from '../words/dates.ts';

/** What the unit says that it has done, and what shows it. */
const Result = ({ taskId }: { taskId: string }) => {
  const { t } = useTranslation();
  const { data } = useQuery(taskOf(taskId));
  if (!data?.completion) return null;
  const { summary, evidence } = data.completion;
  return (
    <>
      <Text size="sm" className="written quoted">
        <Written words={summary} />
      </Text>
      <ul>
        {evidence.map(({ number, issuedOn, note, files }, place) => (
          <Text component="li" size="sm" key={place}>
            {[number, issuedOn && inDate(issuedOn), note?.text].filter(Boolean).join(' · ')}{' '}
            {files.map(({ sha256, fileName }) => (
              <Anchor key={sha256} href={fileOfTask(taskId, sha256)} download size="sm">
                {fileName.text ?? t('erased')}
              </Anchor>
            ))}
          </Text>
        ))}
      </ul>
    </>
  );
};

/** Results that wait to be verified by the reader’s office, each with its evidence. */
export const Verifications = ({ unit }: { unit: string | undefined }) => {
  const { t } = useTranslation();
  const { data } = useSuspenseQuery(myObligations);
  const waiting = data.owed
    .filter((owed) => owed.kind === 'verify' && (unit === undefined || owed.unit.unitId === unit))
    .sort(
      (one, other) =>
        one.unit.name.localeCompare(other.unit.name, 'vi') || one.dueAt.localeCompare(other.dueAt),
    );
  return (
    <Part title={t('office.verify')}>
      {waiting.length === 0 && <Text c="dimmed">{t('office.verifyNone')}</Text>}
      <ul className="plain stack">
        {waiting.map((owed) => (
          <Card component="li" withBorder p="sm" key={`${owed.taskId} ${owed.obligationId}`}>
            <div className="row">
              <div>
                <Text fw={600}>{owed.unit.name}</Text>
                <Link to="/tasks/$taskId" params={{ taskId: owed.taskId }} className="line">
                  {owed.code} · <Written words={owed.title} />
                </Link>
              </div>
              <DueMark {...owed} />
            </div>
            <Result taskId={owed.taskId} />
            <Button
              component={Link}
              to={`/tasks/${owed.taskId}/VerifyCompletion`}
              size="compact-sm"
              w="fit-content"
            >
              {t('office.verifyOne', { code: owed.code })}
            </Button>
          </Card>
        ))}
      </ul>
    </Part>
  );
};
