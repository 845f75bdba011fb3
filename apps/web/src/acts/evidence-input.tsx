import { Button, Fieldset, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../client/schema.d.ts';
import { evidenceKinds } from '../words/evidence.ts';
import { say } from '../words/phrase.ts';
import { FilesInput } from './files-input.tsx';
import { DateInput, LineInput } from './inputs.tsx';
import type { GivenOnTask } from './inputs.tsx';

type Evidence = components['schemas']['Evidence'];
type Kind = Evidence['kind'];

/** What the task asks for is there from the start; what is filled in nowhere is still to be filled in. */
const begun = ({ value, task }: GivenOnTask): Evidence[] =>
  Array.isArray(value) ? (value as Evidence[]) : task.evidenceNeeded.map((kind) => ({ kind }));

/** What shows that the result is there. */
export const EvidenceInput = (given: GivenOnTask) => {
  const { t } = useTranslation();
  const { label, error } = given;
  const all = begun(given);
  const keep = (kept: Evidence[]) => given.set(kept.length === 0 ? undefined : kept);
  const change = (place: number, patch: Partial<Evidence>) =>
    keep(all.map((one, index) => (index === place ? { ...one, ...patch } : one)));
  return (
    <Stack gap="sm" role="group" aria-label={label}>
      <Text fw={600} size="sm">
        {label}
      </Text>
      {all.map((one, place) => {
        const field = (name: keyof Evidence, called: string) => ({
          ...{ label: called, required: false, value: one[name] },
          set: (written: unknown) => change(place, { [name]: written }),
        });
        const { kind } = one;
        return (
          <Fieldset key={place} legend={t('act.evidence', { number: place + 1 })}>
            <Stack gap="xs">
              <NativeSelect
                aria-label={label}
                value={kind}
                onChange={(event) => change(place, { kind: event.currentTarget.value as Kind })}
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
              <Button
                variant="default"
                size="compact-sm"
                w="fit-content"
                onClick={() => keep(all.filter((_, index) => index !== place))}
              >
                {t('act.removeEvidence', { number: place + 1 })}
              </Button>
            </Stack>
          </Fieldset>
        );
      })}
      {error && (
        <Text c="red" size="sm">
          {error}
        </Text>
      )}
      <Group>
        <Button variant="default" onClick={() => keep([...all, { kind: 'document' }])}>
          {t('act.addEvidence')}
        </Button>
      </Group>
    </Stack>
  );
};
