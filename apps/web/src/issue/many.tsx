import { Alert, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { askAfterAct } from '../changes/ask-again.ts';
import { foreseenForEach, issueToMany } from '../cohorts/cohorts.ts';
import type { CohortIssued, IssueCohort } from '../cohorts/cohorts.ts';
import { Part } from '../shell/page.tsx';
import { inSentence } from '../spans/span.ts';
import { isEachYear, yearsIn } from '../spans/years.ts';
import { inDate } from '../words/dates.ts';
import type { Issue, Values } from './issue.ts';

/** The units that are to have the same task, beside the one that is named first. */
const othersIn = ({ unitId, alsoUnitIds }: Values): string[] =>
  Array.isArray(alsoUnitIds) ? (alsoUnitIds as string[]).filter((other) => other !== unitId) : [];

/** What the draft would send to many units, or for each of several years; nothing where it is for one task. */
export const manyIn = (
  values: Values,
  { type: _, unitId, ...content }: Issue,
  joining: boolean,
): IssueCohort | undefined => {
  const others = othersIn(values);
  const unitIds = [unitId, ...others];
  if (isEachYear(values)) {
    const { span: _span, dueOn: _dueOn, ...same } = content;
    return { unitIds, years: yearsIn(values), ...same };
  }
  return others.length === 0 && !joining ? undefined : { unitIds, ...content };
};

/** Whether units have a task for each year. */
export const isByYear = ({ units }: Pick<CohortIssued, 'units'>): boolean =>
  units.some(({ span }) => span !== null);

const refusedIn = ({ units }: CohortIssued) => units.filter(({ state }) => state === 'refused');
/** How many have it, or will have once it is decided. */
export const reachedIn = ({ units }: CohortIssued): number =>
  units.filter(({ state }) => state !== 'refused').length;

type Sending = {
  cohortId: string;
  key: string;
  many: IssueCohort | undefined;
  all: (sent: CohortIssued) => Promise<void>;
  /** Not all have it: what goes out next is sent anew to those. */
  notAll: () => void;
};

/** Sends each unit its task; `all` once none was refused. */
export const useSendingMany = ({ cohortId, key, many, all, notAll }: Sending) =>
  useMutation({
    mutationFn: () =>
      many ? issueToMany(cohortId, key, many) : Promise.reject(new Error('There is one unit only.')),
    onSuccess: async (sent) => {
      await askAfterAct();
      if (refusedIn(sent).length === 0) await all(sent);
      else notAll();
    },
  });

/** Who has it, who has not, and what to do about it. */
export const NotAll = ({ sent }: { sent: CohortIssued }) => {
  const { t } = useTranslation();
  const refused = refusedIn(sent);
  if (refused.length === 0) return null;
  return (
    <Alert color="orange" role="alert" variant="light">
      {t(isByYear(sent) ? 'spans.notAll' : 'cohorts.notAll', {
        issued: reachedIn(sent),
        count: refused.length,
      })}
      <ul>
        {refused.map(({ unit, span, taskId, refusal }) => (
          <li key={taskId}>
            {span ? t('spans.ofUnit', { unit: unit.name, span: inSentence(span) }) : unit.name}:{' '}
            {refusal?.detail}
          </li>
        ))}
      </ul>
      <Link to="/cohorts/$cohortId" params={{ cohortId: sent.cohortId }}>
        {t('cohorts.seeTable')}
      </Link>
    </Alert>
  );
};

/** Whether each of the units could have the task as it is written. */
export const ForeseenForEach = ({ many }: { many: IssueCohort }) => {
  const { t } = useTranslation();
  const { data } = useQuery(foreseenForEach(many));
  if (!data) return null;
  const possible = (dueOn: string | null) =>
    dueOn === null ? t('cohorts.possibleUndated') : t('cohorts.possible', { date: inDate(dueOn) });
  const undecided = data.units.flatMap(({ provisionalYear }) => provisionalYear ?? []);
  return (
    <Part title={t(many.years ? 'spans.byYear' : 'cohorts.others')}>
      {undecided.length > 0 && (
        <Text size="sm">{t('spans.provisional', { year: Math.min(...undecided) })}</Text>
      )}
      <ul className="story others">
        {data.units.map(({ unit, span, dueOn, refusal }) => (
          <li key={`${unit.unitId} ${span?.from ?? ''}`}>
            <Text size="sm">
              {span ? t('spans.ofUnit', { unit: unit.name, span: inSentence(span) }) : unit.name}:{' '}
              {refusal?.detail ?? possible(dueOn)}
            </Text>
          </li>
        ))}
      </ul>
    </Part>
  );
};
