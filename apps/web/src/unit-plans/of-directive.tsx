import { Card, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Part } from '../shell/page.tsx';
import { inDate, inTime } from '../words/dates.ts';
import { unitPlansUnder } from './unit-plans.ts';
import type { UnitPlanLine } from './unit-plans.ts';

const Line = ({ line }: { line: UnitPlanLine }) => {
  const { t } = useTranslation();
  const { unitPlanId, unit, paper, parts, awaiting, submittedAt, submittedBy } = line;
  return (
    <Card component="li" withBorder p="sm">
      <Link to="/unit-plans/$unitPlanId" params={{ unitPlanId }}>
        {t('unitPlans.called', { unit: unit.name })}
        {paper && ` · ${t('unitPlans.numbered', { number: paper.number, date: inDate(paper.issuedOn) })}`}
      </Link>
      <Text size="sm" c="dimmed">
        {t('unitPlans.parts', { count: parts })},{' '}
        {awaiting > 0 ? t('unitPlans.awaiting', { count: awaiting }) : t('unitPlans.decidedAll')} ·{' '}
        {t('unitPlans.sentBy', { name: submittedBy.name, at: inTime(submittedAt) })}
      </Text>
    </Card>
  );
};

/** The plans for many tasks under a directive, and for whom it is to send one. */
export const UnitPlansOf = ({ directiveId }: { directiveId: string }) => {
  const { t } = useTranslation();
  const { data } = useQuery(unitPlansUnder(directiveId));
  if (!data || (data.items.length === 0 && data.owed.length === 0)) return null;
  return (
    <Part title={t('unitPlans.ofUnits')}>
      {data.owed.length > 0 && (
        <>
          <Text>{t('unitPlans.owed', { count: data.owed.length })}</Text>
          <Link to="/directives/$directiveId/plan" params={{ directiveId }}>
            {t('unitPlans.send')}
          </Link>
        </>
      )}
      <ul className="plain stack">
        {data.items.map((line) => (
          <Line key={line.unitPlanId} line={line} />
        ))}
      </ul>
    </Part>
  );
};
