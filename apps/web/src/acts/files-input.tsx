import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { upload } from '../client/files.ts';
import type { Uploaded } from '../client/files.ts';
import { Trouble } from '../shell/trouble.tsx';
import type { Given } from './inputs.tsx';
import './acts.css';

const uploadAll = (files: File[]): Promise<Uploaded[]> => Promise.all(files.map(upload));

/** Files that go with an act: chosen, dropped or pasted on the field, or photographed with a phone. They are kept at once; the act then names them. */
export const FilesInput = ({ value, set, label, error }: Given) => {
  const { t } = useTranslation();
  const isHandheld = useMediaQuery('(pointer: coarse)') ?? false;
  const files = Array.isArray(value) ? (value as Uploaded[]) : [];
  const keep = (kept: Uploaded[]) => set(kept.length === 0 ? undefined : kept);
  const uploading = useMutation({
    mutationFn: uploadAll,
    onSuccess: (added) =>
      keep([...files.filter(({ sha256 }) => !added.some((one) => one.sha256 === sha256)), ...added]),
  });
  return (
    <Stack
      gap="xs"
      className="drop"
      role="group"
      // What is clicked on is where one pastes.
      tabIndex={-1}
      aria-label={label}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        uploading.mutate([...event.dataTransfer.files]);
      }}
      onPaste={(event) => {
        if (event.clipboardData.files.length > 0) uploading.mutate([...event.clipboardData.files]);
      }}
    >
      <Text size="sm" fw={500}>
        {label}
      </Text>
      <Text size="sm" c="dimmed">
        {t('act.filesHint')}
      </Text>
      <Group gap="xs">
        <FileButton multiple onChange={(files) => uploading.mutate(files)}>
          {(props) => (
            <Button {...props} variant="default" size="xs">
              {t('act.chooseFiles')}
            </Button>
          )}
        </FileButton>
        {isHandheld && (
          <FileButton
            accept="image/*"
            capture="environment"
            onChange={(photo) => photo && uploading.mutate([photo])}
          >
            {(props) => (
              <Button {...props} variant="default" size="xs">
                {t('act.photograph')}
              </Button>
            )}
          </FileButton>
        )}
      </Group>
      <div role="status">{uploading.isPending && <Text size="sm">{t('act.uploading')}</Text>}</div>
      {uploading.error && <Trouble error={uploading.error} />}
      <Group gap="xs">
        {files.map(({ sha256, fileName }) => (
          <Button
            key={sha256}
            size="compact-sm"
            variant="default"
            aria-label={t('act.removeFile', { name: fileName })}
            onClick={() => keep(files.filter((one) => one.sha256 !== sha256))}
          >
            {fileName} ×
          </Button>
        ))}
      </Group>
      {error && (
        <Text c="red.9" size="sm">
          {error}
        </Text>
      )}
    </Stack>
  );
};
