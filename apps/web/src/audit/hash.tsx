import { Button, CopyButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A hash by its beginning; the whole of it where somebody asks, to be compared or copied. */
export const Hash = ({ value }: { value: string }) => {
  const { t } = useTranslation();
  return (
    <details className="hash">
      <summary>
        <code>{value.slice(0, 12)}…</code>
      </summary>
      <code className="written">{value}</code>{' '}
      <CopyButton value={value} timeout={5000}>
        {({ copied, copy }) => (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={t(copied ? 'audit.hashCopied' : 'audit.copyHash', { hash: value.slice(0, 12) })}
            onClick={copy}
          >
            {t(copied ? 'audit.copied' : 'audit.copy')}
          </Button>
        )}
      </CopyButton>
    </details>
  );
};
