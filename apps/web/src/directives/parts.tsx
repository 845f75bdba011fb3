import { Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayEnterDirectives } from '../session/roles.ts';
import type { Me } from '../session/session.ts';
import { Part } from '../shell/page.tsx';
import { Written } from '../shell/words.tsx';
import type { Directive } from './directives.ts';
import { ServedBy } from './served.tsx';
import { EndOfPart } from './standing.tsx';

type Given = { directive: Directive };

/** What it asks for, clause by clause, and who serves each. */
export const Clauses = ({ directive: { directiveId, clauses, declaredCount, counted } }: Given) => {
  const { t } = useTranslation();
  if (clauses.length === 0) return null;
  return (
    <Part title={t('directives.clauses')}>
      <Text size="sm" c="dimmed">
        {declaredCount === null
          ? t('directives.counted', { counted })
          : t(declaredCount === counted ? 'directives.countAgrees' : 'directives.countDiffers', {
              counted,
              declaredCount,
            })}
      </Text>
      <ul className="plain stack">
        {clauses.map(({ number, label, content, served, end }) => (
          <li key={number} className="row listed">
            <Text className="written">
              <b>{label ?? number}.</b> <Written words={content} />
              <EndOfPart end={end} />
            </Text>
            <ServedBy directiveId={directiveId} of={{ part: 'clause', number }} served={served} />
          </li>
        ))}
      </ul>
    </Part>
  );
};

/** Targets, word for word, and beside it how they are read. */
export const Targets = ({ directive: { directiveId, targets, overFrom }, me }: Given & { me: Me | null }) => {
  const mayRead = mayEnterDirectives(me) && overFrom === null;
  const { t } = useTranslation();
  if (targets.length === 0) return null;
  return (
    <Part title={t('directives.targets')}>
      <Table withTableBorder className="stacked">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('directives.number')}</Table.Th>
            <Table.Th>{t('directives.asWritten')}</Table.Th>
            <Table.Th>{t('directives.asRead')}</Table.Th>
            <Table.Th>{t('directives.tasks')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {targets.map(({ number, label, asWritten, asRead, served, end }) => (
            <Table.Tr key={number}>
              <Table.Td data-head={t('directives.number')} className="nowrap">
                {label ?? number}
              </Table.Td>
              <Table.Td data-head={t('directives.asWritten')} className="written">
                <Written words={asWritten} />
                <EndOfPart end={end} />
              </Table.Td>
              <Table.Td data-head={t('directives.asRead')}>
                {asRead}
                {mayRead && (
                  <Text size="sm">
                    <Link
                      to="/directives/$directiveId/targets/$number"
                      params={{ directiveId, number: String(number) }}
                      aria-label={t('reading.openOf', { target: label ?? number })}
                    >
                      {t('reading.open')}
                    </Link>
                  </Text>
                )}
              </Table.Td>
              <Table.Td data-head={t('directives.tasks')}>
                <ServedBy directiveId={directiveId} of={{ part: 'target', number }} served={served} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Part>
  );
};

/** Programmes, projects and breakthrough areas. */
export const Groups = ({ directive: { directiveId, groups } }: Given) => {
  const { t } = useTranslation();
  if (groups.length === 0) return null;
  return (
    <Part title={t('directives.groups')}>
      <ul className="plain stack">
        {groups.map(({ number, kind, title, served, end }) => (
          <li key={number} className="row listed">
            <Text>
              {t(`directives.kinds.${kind}`)}: <Written words={title} />
              <EndOfPart end={end} />
            </Text>
            <ServedBy directiveId={directiveId} of={{ part: 'group', number }} served={served} />
          </li>
        ))}
      </ul>
    </Part>
  );
};
