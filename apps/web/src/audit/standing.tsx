import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Change, FactGroup } from './facts.ts';

/** A task at a moment, fact by fact; what differs from another moment is marked. */
export const Standing = ({ groups, changed }: { groups: FactGroup[]; changed: ReadonlySet<string> }) => {
  const { t } = useTranslation();
  return (
    <div className="stack">
      {groups.map(({ title, facts }) => (
        <div key={title}>
          <Text component="h3" fw={600} mb={4}>
            {title}
          </Text>
          <dl className="standing">
            {facts.map(({ key, name, value }) => (
              <div key={key} className={changed.has(key) ? 'changed' : undefined}>
                <dt>
                  {name}
                  {changed.has(key) && <span className="mark soon">{t('audit.changed')}</span>}
                </dt>
                <dd className="written">{value}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
};

/** What differs, in words: from what to what. */
export const Changes = ({ changes, none }: { changes: readonly Change[]; none: string }) => {
  const { t } = useTranslation();
  if (changes.length === 0) return <Text c="dimmed">{none}</Text>;
  return (
    <ul className="plain stack">
      {changes.map(({ key, name, before, after }) => (
        <li key={key} className="changed written">
          <b>{name}:</b> {before ?? t('audit.notYet')} <span aria-hidden="true">→</span>
          <span className="unseen">{t('audit.becomes')}</span> {after ?? t('audit.noMore')}
        </li>
      ))}
    </ul>
  );
};
