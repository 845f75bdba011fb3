import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../client/schema.d.ts';
import { inSize } from '../words/sizes.ts';
import { fileOfTask } from './task.ts';

type File = Pick<components['schemas']['File'], 'sha256' | 'size' | 'fileName'>;

/** Files that an act has brought, to be downloaded by name, with their sizes. */
export const Files = ({ taskId, files }: { taskId: string; files: readonly File[] }) => {
  const { t } = useTranslation();
  if (files.length === 0) return null;
  return (
    <ul className="plain files" aria-label={t('task.files')}>
      {files.map(({ sha256, size, fileName }) => (
        <li key={sha256}>
          <a href={fileOfTask(taskId, sha256)} download className="file">
            {fileName.text ?? t('erased')}
          </a>{' '}
          <Text span size="sm" c="dimmed" className="nowrap">
            ({inSize(size)})
          </Text>
        </li>
      ))}
    </ul>
  );
};
