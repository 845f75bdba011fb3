import { Text } from '@mantine/core';
import type { components } from '../client/schema.d.ts';
import { Written } from '../shell/words.tsx';
import { inDate } from '../words/dates.ts';
import { evidenceKinds } from '../words/evidence.ts';
import { say } from '../words/phrase.ts';
import { Files } from './files.tsx';

type Given = components['schemas']['EvidenceView'];

const partsOf = ({ kind, number, issuedOn, issuedBy }: Given): string =>
  [say(evidenceKinds[kind]), number, issuedOn && inDate(issuedOn), issuedBy].filter(Boolean).join(', ');

/** What shows that a result is there. */
export const Evidence = ({ taskId, evidence }: { taskId: string; evidence: Given[] }) => (
  <ul className="plain stack">
    {evidence.map((one, place) => (
      <li key={place}>
        <Text size="sm">
          {partsOf(one)}
          {one.note && (
            <>
              : <Written words={one.note} />
            </>
          )}
        </Text>
        <Files taskId={taskId} files={one.files} />
      </li>
    ))}
  </ul>
);
