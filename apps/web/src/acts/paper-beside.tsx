import { Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchFile, ownFile } from '../client/files.ts';
import type { Uploaded } from '../client/files.ts';
import { Trouble } from '../shell/trouble.tsx';
import { paperIn } from './paper-input.tsx';
import './acts.css';

/** Gives what shows some bytes an address of theirs within this page, for as long as it shows them. */
const useSourceOf = (bytes: Blob) =>
  useCallback(
    (shown: HTMLImageElement | HTMLIFrameElement | null) => {
      if (!shown) return undefined;
      const address = URL.createObjectURL(bytes);
      // Of a PDF the first page is shown as wide as there is room, without the viewer’s own list of pages.
      shown.src = shown instanceof HTMLIFrameElement ? `${address}#navpanes=0&view=FitH` : address;
      return () => URL.revokeObjectURL(address);
    },
    [bytes],
  );

/** The server says what kind of file it is; only a picture and, where the browser can show one, a PDF are shown. */
const Bytes = ({ bytes, name }: { bytes: Blob; name: string }) => {
  const { t } = useTranslation();
  const source = useSourceOf(bytes);
  const isPicture = bytes.type === 'image/jpeg' || bytes.type === 'image/png';
  if (isPicture) return <img ref={source} alt={name} className="scanned" />;
  if (bytes.type === 'application/pdf' && navigator.pdfViewerEnabled)
    return <iframe ref={source} title={name} className="scanned" />;
  return <Text size="sm">{t('act.paperNotShown')}</Text>;
};

const Scan = ({ file: { sha256, fileName } }: { file: Uploaded }) => {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(fetchFile(sha256));
  return (
    <Stack component="section" className="scan" gap={4} aria-label={t('act.paperFile')}>
      <Text size="sm">
        <Anchor href={ownFile(sha256)} download={fileName}>
          {fileName}
        </Anchor>
      </Text>
      {error && <Trouble error={error} again={() => void refetch()} />}
      {data && <Bytes bytes={data} name={fileName} />}
    </Stack>
  );
};

/**
 * A form, and beside it the paper from which it is filled in, as soon as its file is there; above it where there is no room. Any form that
 * has a `PaperInput` can stand in it.
 */
export const PaperBeside = ({
  values,
  children,
}: {
  values: Record<string, unknown>;
  children: ReactNode;
}) => {
  const file = paperIn(values)?.file;
  return (
    <div className={file ? 'beside' : undefined}>
      {file && <Scan key={file.sha256} file={file} />}
      <div>{children}</div>
    </div>
  );
};
