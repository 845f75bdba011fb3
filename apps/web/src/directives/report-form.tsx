import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../acts/draft.ts';
import { FilesInput } from '../acts/files-input.tsx';
import { DateInput, LineInput, PeopleInput, TextInputs } from '../acts/inputs.tsx';
import { PaperInput } from '../acts/paper-input.tsx';
import { entersPapers } from '../session/roles.ts';
import type { Me } from '../session/session.ts';
import { DirectiveForm } from './directive-form.tsx';
import { reportIn, standing } from './disseminations.ts';
import type { Dissemination, Reporting } from './disseminations.ts';

type Given = { me: Me; directiveId: string; line: Dissemination; done: () => void };

/** A unit reports that it was held, or puts that report right: when, how many of how many, and the minutes. */
export const ReportForm = ({ me, directiveId, line, done }: Given) => {
  const { t } = useTranslation();
  const { unit, held, answering } = line;
  const drafted = useDraft(
    me.person.personId,
    `${directiveId}/${unit.unitId}`,
    held ? 'CorrectDissemination' : 'ReportDissemination',
  );
  const values: Reporting = { ...standing(line, t('erased')), ...drafted.draft.values };
  const optional = (label: string) => `${label} (${t('act.optional')})`;
  return (
    <DirectiveForm
      {...{ directiveId, drafted, done, act: reportIn(values, line) }}
      name={t(held ? 'dissemination.correct' : 'dissemination.report')}
    >
      {(set) => {
        const of = (name: keyof Reporting) => ({
          value: values[name],
          set: (value: unknown) => set({ [name]: value }),
        });
        return (
          <>
            {entersPapers(me) && (
              <PaperInput
                values={drafted.draft.values}
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
          </>
        );
      }}
    </DirectiveForm>
  );
};
