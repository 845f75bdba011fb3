import { Anchor, Group, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayEnterDirectives } from '../session/roles.ts';
import type { Me } from '../session/session.ts';
import { Mark } from '../shell/mark.tsx';
import type { Tone } from '../shell/mark.tsx';
import { Part } from '../shell/page.tsx';
import { inDate, inTime } from '../words/dates.ts';
import type { Directive } from './directives.ts';
import { mayReport } from './disseminations.ts';
import type { Dissemination } from './disseminations.ts';

const tones: Record<Dissemination['state'], Tone> = {
  ...{ owed: 'soon', overdue: 'bad', held: 'good', released: 'plain', lapsed: 'plain' },
};

/** Which unit, and who answers for it where it has ended. */
const Unit = ({ line: { unit, answering, state } }: { line: Dissemination }) => {
  const { t } = useTranslation();
  const isItself = answering.some(({ unitId }) => unitId === unit.unitId);
  const units = answering.map(({ name }) => name).join(', ');
  return (
    <>
      {unit.name}
      {!isItself && state !== 'held' && (
        <Text size="sm" c="dimmed">
          {units === '' ? t('dissemination.answeringNone') : t('dissemination.answering', { units })}
        </Text>
      )}
    </>
  );
};

/** The day that counts, and those that were named before it. */
const Due = ({ line: { dueOn, days } }: { line: Dissemination }) => {
  const { t } = useTranslation();
  const before = days.filter(({ until }) => until !== null).map((one) => inDate(one.dueOn));
  return (
    <>
      {dueOn === null ? '–' : inDate(dueOn)}
      {before.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('dissemination.dueBefore', { days: before.join(', ') })}
        </Text>
      )}
    </>
  );
};

const Minutes = ({ directiveId, held }: { directiveId: string; held: Dissemination['held'] }) => {
  const { t } = useTranslation();
  if (!held) return '–';
  const { minutes, paper, files, corrections, reportedAt } = held;
  return (
    <>
      {minutes &&
        t('dissemination.minutesNumbered', { number: minutes.number, day: inDate(minutes.issuedOn) })}
      {paper && (
        <Text size="sm">
          {t('dissemination.paper', { number: paper.number, day: inDate(paper.issuedOn) })}
        </Text>
      )}
      {files.map(({ sha256, fileName }) => (
        <Anchor
          key={sha256}
          href={`/api/directives/${directiveId}/files/${sha256}`}
          download
          size="sm"
          display="block"
        >
          {fileName.text ?? t('erased')}
        </Anchor>
      ))}
      <Text size="sm" c="dimmed">
        {t('dissemination.reportedOn', { at: inTime(reportedAt) })}
        {corrections > 0 && `, ${t('dissemination.corrected', { count: corrections })}`}
      </Text>
    </>
  );
};

type Given = { directive: Directive; me: Me | null | undefined };

const Row = ({ directive: { directiveId }, me, line }: Given & { line: Dissemination }) => {
  const { t } = useTranslation();
  const { unit, state, daysLate, held } = line;
  const open = state === 'owed' || state === 'overdue' || state === 'held';
  return (
    <Table.Tr>
      <Table.Td data-head={t('dissemination.unit')}>
        <Unit line={line} />
      </Table.Td>
      <Table.Td data-head={t('dissemination.due')}>
        <Due line={line} />
      </Table.Td>
      <Table.Td data-head={t('dissemination.heldOn')}>{held ? inDate(held.heldOn) : '–'}</Table.Td>
      <Table.Td data-head={t('dissemination.attendance')}>
        {held ? `${held.attended}/${held.expected}` : '–'}
      </Table.Td>
      <Table.Td data-head={t('dissemination.minutes')}>
        <Minutes directiveId={directiveId} held={held} />
      </Table.Td>
      <Table.Td data-head={t('dissemination.state')}>
        <Mark tone={tones[state]}>{t(`dissemination.states.${state}`)}</Mark>
        {daysLate > 0 && <Text size="sm">{t('dissemination.late', { count: daysLate })}</Text>}
        {open && mayReport(me, line) && (
          <Link
            to="/directives/$directiveId/dissemination/$unitId"
            params={{ directiveId, unitId: unit.unitId }}
            aria-label={t('dissemination.reportOf', {
              act: t(held ? 'dissemination.correct' : 'dissemination.report'),
              unit: unit.name,
            })}
          >
            {t(held ? 'dissemination.correct' : 'dissemination.report')}
          </Link>
        )}
      </Table.Td>
    </Table.Tr>
  );
};

const heads = ['unit', 'due', 'heldOn', 'attendance', 'minutes', 'state'] as const;

/** Quán triệt, học tập: which unit owes it by when, which has held it, and which has not. */
export const Disseminations = ({ directive, me }: Given) => {
  const { t } = useTranslation();
  const { directiveId, disseminations: lines, notNamed, overFrom } = directive;
  const enters = mayEnterDirectives(me) && overFrom === null;
  if (lines.length === 0 && !enters) return null;
  const counted = lines.filter(({ state }) => state !== 'released');
  const held = counted.filter(({ state }) => state === 'held').length;
  return (
    <Part title={t('dissemination.title')}>
      <Group gap="md">
        <Text size="sm">
          {lines.length === 0
            ? t('dissemination.none')
            : t('dissemination.summary', { held, all: counted.length })}
        </Text>
        {enters && (
          <Link to="/directives/$directiveId/dissemination" params={{ directiveId }}>
            {t('dissemination.require')}
          </Link>
        )}
      </Group>
      {enters && notNamed.length > 0 && (
        <Text size="sm">
          {t('dissemination.notNamed', { units: notNamed.map(({ name }) => name).join(', ') })}
        </Text>
      )}
      {lines.length > 0 && (
        <Table withTableBorder className="stacked">
          <Table.Thead>
            <Table.Tr>
              {heads.map((head) => (
                <Table.Th key={head}>{t(`dissemination.${head}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <Row key={line.unit.unitId} {...{ directive, me, line }} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Part>
  );
};
