import { Card, Group, Loader, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { directiveOf } from '../directives/directives.ts';
import { whoAmI } from '../session/session.ts';
import { Mark } from '../shell/mark.tsx';
import type { Tone } from '../shell/mark.tsx';
import { Page, Part } from '../shell/page.tsx';
import { Trouble } from '../shell/trouble.tsx';
import { Written } from '../shell/words.tsx';
import { Files } from '../task/files.tsx';
import { PlanLines } from '../task/plan-lines.tsx';
import { inDate, inTime } from '../words/dates.ts';
import { DecideForm } from './decide-form.tsx';
import { unitPlanOf } from './unit-plans.ts';
import type { UnitPlan, UnitPlanPart } from './unit-plans.ts';
import '../tasks/tasks.css';

const route = getRouteApi('/signed-in/unit-plans/$unitPlanId');

const tones: Record<UnitPlanPart['state'], Tone> = {
  ...{ sending: 'plain', refused: 'bad', awaiting: 'soon' },
  ...{ approved: 'good', returned: 'bad', overtaken: 'plain' },
};

const PlanPart = ({ part }: { part: UnitPlanPart }) => {
  const { t } = useTranslation();
  const { taskId, code, title, leader, dueOn, lines, state, decidedAt, reason, refusal } = part;
  return (
    <Card component="li" withBorder p="sm">
      <Group gap={8}>
        <Link to="/tasks/$taskId" params={{ taskId }}>
          <b>{code}</b> · <Written words={title} />
        </Link>
        <Mark tone={tones[state]}>{t(`unitPlans.states.${state}`)}</Mark>
      </Group>
      <Text size="sm" c="dimmed" mb="xs">
        {t('unitPlans.leader', { title: leader.title })}
        {dueOn !== null && ` · ${t('due.on', { date: inDate(dueOn) })}`}
      </Text>
      {refusal && <Text size="sm">{refusal.detail}</Text>}
      {reason && decidedAt !== null && (
        <Text size="sm" className="written">
          {t('unitPlans.returned', { at: inTime(decidedAt) })} <Written words={reason} />
        </Text>
      )}
      <PlanLines taskId={taskId} lines={lines} />
    </Card>
  );
};

const Head = ({ plan }: { plan: UnitPlan }) => {
  const { t } = useTranslation();
  const { directiveId, paper, submittedAt, submittedBy, note, files, parts } = plan;
  const { data: directive } = useQuery(directiveOf(directiveId));
  return (
    <>
      <Link to="/directives/$directiveId" params={{ directiveId }}>
        {directive?.called ?? t('directives.title')}
      </Link>
      <Text>
        {paper && `${t('unitPlans.numbered', { number: paper.number, date: inDate(paper.issuedOn) })} · `}
        {t('unitPlans.sentBy', { name: submittedBy.name, at: inTime(submittedAt) })}
      </Text>
      {note && (
        <Text className="written">
          <Written words={note} />
        </Text>
      )}
      {parts[0] && <Files taskId={parts[0].taskId} files={files} />}
    </>
  );
};

/** Kế hoạch chung: its parts, what became of each, and the decision on it. */
export const UnitPlanPage = () => {
  const { t } = useTranslation();
  const { unitPlanId } = route.useParams();
  const { data: me } = useSuspenseQuery(whoAmI);
  const { data, error, refetch } = useQuery(unitPlanOf(unitPlanId));
  return (
    <Page title={data ? t('unitPlans.called', { unit: data.unit.name }) : t('unitPlans.title')}>
      {error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Loader aria-label={t('loading')} />}
      {data && (
        <>
          <Head plan={data} />
          {data.parts.some(({ state }) => state === 'sending') && (
            <Text role="status">{t('unitPlans.wait')}</Text>
          )}
          <Part title={t('unitPlans.choose')}>
            <ul className="plain stack">
              {data.parts.map((part) => (
                <PlanPart key={part.taskId} part={part} />
              ))}
            </ul>
          </Part>
          {me && data.parts.some(({ mayDecide }) => mayDecide) && (
            <Part title={t('unitPlans.deciding')}>
              <DecideForm me={me} plan={data} />
            </Part>
          )}
        </>
      )}
    </Page>
  );
};
