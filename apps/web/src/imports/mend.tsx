import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from './imports.ts';

/** What a reader does about a finding. */
export type Mending = {
  write: (finding: Finding, text: string) => void;
  choose: (finding: Finding, unitIds: string[]) => void;
  choosePerson: (finding: Finding, postId: string) => void;
};

const Candidates = ({ finding, choose }: { finding: Finding; choose: Mending['choose'] }) => {
  const { t } = useTranslation();
  const { candidates } = finding;
  return (
    <Group gap="xs">
      {candidates.map(({ unitId, name }) => (
        <Button key={unitId} size="compact-sm" variant="default" onClick={() => choose(finding, [unitId])}>
          {name}
        </Button>
      ))}
      {finding.code === 'several-units' && (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() =>
            choose(
              finding,
              candidates.map(({ unitId }) => unitId),
            )
          }
        >
          {t('imports.chooseAll', { count: candidates.length })}
        </Button>
      )}
    </Group>
  );
};

const Persons = ({ finding, choose }: { finding: Finding; choose: Mending['choosePerson'] }) => (
  <Group gap="xs">
    {finding.persons.map(({ postId, title, name, unit }) => (
      <Button
        key={postId}
        size="compact-sm"
        variant="default"
        title={unit.name}
        onClick={() => choose(finding, postId)}
      >
        {name === null ? title : `${title}: ${name}`}
      </Button>
    ))}
  </Group>
);

const Rewrite = ({ finding, write }: { finding: Finding; write: Mending['write'] }) => {
  const { t } = useTranslation();
  const [text, setText] = useState(finding.written ?? '');
  return (
    <Group gap="xs" align="flex-end">
      <TextInput
        size="xs"
        label={t('imports.mendCell', { cell: finding.cell ?? finding.row })}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button size="xs" variant="default" onClick={() => write(finding, text)}>
        {t('imports.mend')}
      </Button>
    </Group>
  );
};

/** One thing that was found in a cell: how it was understood, or what to do and the means for it. */
export const Found = ({ finding, mending }: { finding: Finding; mending: Mending }) => (
  <Stack gap={4}>
    <Text size="sm" {...(finding.stops ? { c: 'red.9' } : { c: 'dimmed' })}>
      {finding.detail}
    </Text>
    {finding.stops && finding.candidates.length > 0 && (
      <Candidates finding={finding} choose={mending.choose} />
    )}
    {finding.stops && finding.persons.length > 0 && (
      <Persons finding={finding} choose={mending.choosePerson} />
    )}
    {finding.stops && finding.row !== null && finding.column !== null && (
      <Rewrite finding={finding} write={mending.write} />
    )}
  </Stack>
);
