import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../client/schema.d.ts';
import { evidenceKinds } from '../words/evidence.ts';
import { say } from '../words/phrase.ts';
import { FilesInput } from './files-input.tsx';
import { DateInput, LineInput } from './inputs.tsx';
import type { GivenOnTask } from './inputs.tsx';
import { Lines } from './lines.tsx';

type Evidence = components['schemas']['Evidence'];
type Kind = Evidence['kind'];

/** What the task asks for is there from the start; what is filled in nowhere is still to be filled in. */
const begun = ({ value, task }: GivenOnTask): Evidence[] =>
  Array.isArray(value) ? (value as Evidence[]) : task.evidenceNeeded.map((kind) => ({ kind }));

/** What shows that the result is there. */
export const EvidenceInput = (given: GivenOnTask) => {
  const { t } = useTranslation();
  const { label, error, set } = given;
  return (
    <Lines<Evidence>
      {...{ label, error }}
      lines={begun(given)}
      set={(kept) => set(kept.length === 0 ? undefined : kept)}
      atLeast={0}
      blank={{ kind: 'document' }}
      words={{
        line: (number) => t('act.evidence', { number }),
        remove: (number) => t('act.removeEvidence', { number }),
        add: t('act.addEvidence'),
      }}
    >
      {(one, replace) => {
        const field = (name: keyof Evidence, called: string) => ({
          ...{ label: called, required: false, value: one[name] },
          set: (written: unknown) => replace({ ...one, [name]: written }),
        });
        const { kind } = one;
        return (
          <>
            <NativeSelect
              aria-label={label}
              value={kind}
              onChange={(event) => replace({ ...one, kind: event.currentTarget.value as Kind })}
              data={Object.entries(evidenceKinds).map(([value, name]) => ({ value, label: say(name) }))}
            />
            {kind === 'document' && (
              <>
                <LineInput {...field('number', t('act.evidenceNumber'))} />
                <LineInput {...field('issuedBy', t('act.evidenceIssuer'))} />
              </>
            )}
            {(kind === 'document' || kind === 'minutes') && (
              <DateInput {...field('issuedOn', t('act.evidenceDate'))} />
            )}
            {(kind === 'figures' || kind === 'other') && <LineInput {...field('note', t('act.note'))} />}
            <FilesInput {...field('files', t('act.files'))} />
          </>
        );
      }}
    </Lines>
  );
};
