import { Alert, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verification } from './audit.ts';

export type Finding = Verification['findings'][number];

/** What a check has looked at, and each thing that is not as it was written, in words. */
export const Findings = ({
  found,
  place,
}: {
  found: Verification;
  place: (finding: Finding) => ReactNode;
}) => {
  const { t } = useTranslation();
  const { events, commands, texts, erased, streams, findings } = found;
  return (
    <Alert color={found.ok ? 'green' : 'red'} role="status" variant="light">
      <Text fw={600}>
        {found.ok ? t('audit.check.ok') : t('audit.check.broken', { count: findings.length })}
      </Text>
      <Text size="sm">{t('audit.check.counted', { streams, events, commands, texts, erased })}</Text>
      {findings.length > 0 && (
        <ul className="stack">
          {findings.map((finding, number) => (
            <li key={number} className="written">
              {place(finding)}: {finding.text}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
};

/** What a check holds against what, so that nobody has to take "in order" on trust. */
export const WhatIsChecked = () => {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('audit.check.what')}</summary>
      <ul>
        <li>{t('audit.check.chain')}</li>
        <li>{t('audit.check.shape')}</li>
        <li>{t('audit.check.inbox')}</li>
        <li>{t('audit.check.words')}</li>
        <li>{t('audit.check.limits')}</li>
      </ul>
    </details>
  );
};
