import { Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../acts/draft.ts';
import { DraftNote } from '../acts/draft-note.tsx';
import { FilesInput } from '../acts/files-input.tsx';
import { DateInput, LineInput, PeopleInput, TextInputs } from '../acts/inputs.tsx';
import { PaperInput } from '../acts/paper-input.tsx';
import { performOnDirective } from '../acts/perform.ts';
import { queries } from '../client/queries.ts';
import { entersPapers } from '../session/roles.ts';
import type { Me } from '../session/session.ts';
import { Trouble } from '../shell/trouble.tsx';
import { reportIn, standing } from './disseminations.ts';
import type { Dissemination, Reporting } from './disseminations.ts';

type Given = { me: Me; directiveId: string; line: Dissemination; done: () => void };

/** A unit reports that it was held, or puts that report right: when, how many of how many, and the minutes. */
export const ReportForm = ({ me, directiveId, line, done }: Given) => {
  const { t } = useTranslation();
  const { unit, held, answering } = line;
  const { draft, set, clear } = useDraft(
    me.person.personId,
    `${directiveId}/${unit.unitId}`,
    held ? 'CorrectDissemination' : 'ReportDissemination',
  );
  const values: Reporting = { ...standing(line, t('erased')), ...draft.values };
  const needsPaper = entersPapers(me);
  const performing = useMutation({
    mutationFn: () => performOnDirective(directiveId, draft.key, reportIn(values, line)),
    onSuccess: async () => {
      clear();
      await queries.invalidateQueries({ queryKey: ['directives'] });
      done();
    },
  });
  const of = (name: keyof Reporting) => ({
    value: values[name],
    set: (value: unknown) => {
      performing.reset();
      set({ [name]: value });
    },
  });
  const optional = (label: string) => `${label} (${t('act.optional')})`;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        performing.mutate();
      }}
    >
      <Stack maw={640}>
        {needsPaper && (
          <PaperInput
            values={draft.values}
            set={set}
            leading={{ unitId: answering[0]?.unitId ?? unit.unitId, ofSubTask: true }}
            needed
            dated
          />
        )}
        <DateInput label={t('dissemination.heldOn')} required {...of('heldOn')} />
        <PeopleInput label={t('dissemination.attended')} required {...of('attended')} />
        <PeopleInput label={t('dissemination.expected')} required {...of('expected')} />
        <Text size="sm">{t('dissemination.minutesHint')}</Text>
        <LineInput
          label={optional(t('dissemination.minutesNumber'))}
          required={false}
          {...of('minutesNumber')}
        />
        <DateInput label={optional(t('dissemination.minutesOn'))} required={false} {...of('minutesOn')} />
        <FilesInput label={optional(t('dissemination.files'))} required={false} {...of('files')} />
        {held && <TextInputs label={t('dissemination.reason')} required {...of('reason')} />}
        {performing.error && <Trouble error={performing.error} />}
        <Button type="submit" w="fit-content" loading={performing.isPending}>
          {t(held ? 'dissemination.correct' : 'dissemination.report')}
        </Button>
        <DraftNote draft={draft} clear={clear} />
      </Stack>
    </form>
  );
};
