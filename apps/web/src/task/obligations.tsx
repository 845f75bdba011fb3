import { Card, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DueMark } from '../shell/due.tsx';
import { Mark } from '../shell/mark.tsx';
import { Part } from '../shell/page.tsx';
import { Written } from '../shell/words.tsx';
import { dayOf, inDate, inTime } from '../words/dates.ts';
import { dutyName } from '../words/phrase.ts';
import { Files } from './files.tsx';
import { MilestoneWork } from './milestone-work.tsx';
import type { Obligation, Task } from './task.ts';

type Spell = Obligation['spells'][number];

const SpellLines = ({ taskId, spell }: { taskId: string; spell: Spell }) => {
  const { t } = useTranslation();
  const from = inDate(dayOf(spell.openedAt));
  return (
    <>
      <Text size="sm" c="red.9">
        {spell.closedAt === null
          ? t('task.spellRunning', { from, days: spell.daysSoFar ?? 0 })
          : t('task.spellClosed', { from, to: inDate(dayOf(spell.closedAt)), days: spell.daysLate ?? 0 })}
      </Text>
      {spell.told.map((person, place) => (
        <Text size="sm" key={place}>
          {person
            ? t('task.told', { level: place + 1, name: person.name })
            : t('task.toldNobody', { level: place + 1 })}
        </Text>
      ))}
      {spell.explanation && (
        <Text size="sm" className="written">
          {t('task.explained', {
            cause: spell.explanation.causeName,
            reason: spell.explanation.reason.text ?? t('erased'),
          })}
        </Text>
      )}
      {spell.explanation?.evidence && (
        <Text size="sm" className="written">
          <Written words={spell.explanation.evidence} />
        </Text>
      )}
      {spell.explanation && <Files taskId={taskId} files={spell.explanation.files} />}
      {spell.voided && (
        <Text size="sm">
          {t('task.voided', { number: spell.voided.number, date: inDate(spell.voided.issuedOn) })}
        </Text>
      )}
      {spell.explanation?.ruling && (
        <Text size="sm" className="written">
          {t('task.ruled', {
            outcome: spell.explanation.ruling.outcomeName,
            reason: spell.explanation.ruling.reason.text ?? t('erased'),
          })}
        </Text>
      )}
    </>
  );
};

const Owed = ({ task, owed }: { task: Task; owed: Obligation }) => {
  const { t } = useTranslation();
  const lastChased = owed.chasedAt.at(-1);
  return (
    <Card component="li" withBorder p="sm">
      <div className="row">
        <div>
          <Group gap={6}>
            <Text fw={600}>{dutyName(owed.kind)}</Text>
            {owed.state !== 'open' && <Mark>{t(`task.state.${owed.state}`)}</Mark>}
          </Group>
          <Text size="sm" c="dimmed">
            {owed.unit?.name ?? owed.post?.title}
          </Text>
          <MilestoneWork task={task} owed={owed} />
        </div>
        <DueMark dueOn={owed.dueOn} overdue={owed.overdue} open={owed.state === 'open'} />
      </div>
      {owed.spells.map((spell) => (
        <SpellLines key={spell.spell} taskId={task.taskId} spell={spell} />
      ))}
      {lastChased !== undefined && (
        <Text size="sm">{t('task.chased', { times: owed.chasedAt.length, at: inTime(lastChased) })}</Text>
      )}
      <details>
        <summary>{t('task.why')}</summary>
        <Text size="sm">{owed.why}</Text>
      </details>
    </Card>
  );
};

/** What is owed, by whom, by when, and how each date was counted; what is settled is folded away. */
export const Obligations = ({ task }: { task: Task }) => {
  const { t } = useTranslation();
  const open = task.obligations.filter(({ state }) => state === 'open');
  const ended = task.obligations.filter(({ state }) => state !== 'open');
  return (
    <Part title={t('task.obligations')}>
      <ul className="plain stack">
        {open.map((owed) => (
          <Owed key={owed.obligationId} task={task} owed={owed} />
        ))}
      </ul>
      {ended.length > 0 && (
        <details>
          <summary>
            {t('task.ended')} ({ended.length})
          </summary>
          <ul className="plain stack">
            {ended.map((owed) => (
              <Owed key={owed.obligationId} task={task} owed={owed} />
            ))}
          </ul>
        </details>
      )}
    </Part>
  );
};
