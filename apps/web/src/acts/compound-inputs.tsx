import { NumberInput, Radio, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WaiverInput } from '../sub-tasks/waiver-input.tsx';
import { say } from '../words/phrase.ts';
import type { Both } from '../words/phrase.ts';
import { DateInput, DatesInput, GradeInput } from './inputs.tsx';
import type { Given, GivenOnTask } from './inputs.tsx';
import { UnitInput } from './unit-inputs.tsx';

type Parts = Record<string, unknown>;

const parts = (value: unknown): Parts =>
  typeof value === 'object' && value !== null ? (value as Parts) : {};

type Branching = Given & {
  /** The part of the value that says which was chosen. */
  by: string;
  of: Record<string, Both>;
  children: ReactNode;
};

/** Which of a few, and then what that one asks for. */
const Branch = ({ value, set, label, required, error, by, of, children }: Branching) => {
  const chosen = parts(value)[by];
  return (
    <Stack gap="sm">
      <Radio.Group
        label={label}
        required={required}
        error={error}
        value={typeof chosen === 'string' ? chosen : ''}
        onChange={(one) => set({ [by]: one })}
      >
        <Stack gap="xs" mt="xs">
          {Object.entries(of).map(([one, name]) => (
            <Radio key={one} value={one} label={say(name)} />
          ))}
        </Stack>
      </Radio.Group>
      {children}
    </Stack>
  );
};

/** A part of what is chosen. */
const partOf = (given: Given, name: string, label: string, required: boolean): Given => {
  const { error: _, ...rest } = given;
  return {
    ...rest,
    label,
    required,
    value: parts(given.value)[name],
    set: (value) => given.set({ ...parts(given.value), [name]: value }),
  };
};

/** The ruling on a decline: the unit keeps the task, or another gets it. */
export const RulingInput = (given: Given) => {
  const { outcome } = parts(given.value);
  return (
    <Branch
      {...given}
      by="outcome"
      of={{
        kept: { vi: 'đơn vị phải nhận và thực hiện', en: 'the unit keeps the task' },
        reassigned: { vi: 'chấp nhận, giao đơn vị khác', en: 'accepted; another unit gets it' },
      }}
    >
      {outcome === 'reassigned' && (
        <>
          <UnitInput {...partOf(given, 'unitId', say({ vi: 'đơn vị nhận', en: 'unit' }), true)} />
          <DateInput {...partOf(given, 'dueOn', say({ vi: 'hạn mới', en: 'new due date' }), false)} />
        </>
      )}
    </Branch>
  );
};

/** The ruling on a declined contribution: it has to be given by another day, or nobody needs it any more. */
export const ContributionRulingInput = (given: Given) => {
  const { outcome } = parts(given.value);
  return (
    <Branch
      {...given}
      by="outcome"
      of={{
        required: { vi: 'phải cho ý kiến, theo hạn mới', en: 'it has to be given, by another day' },
        released: { vi: 'không phải cho ý kiến nữa', en: 'the unit is released' },
      }}
    >
      {outcome === 'required' && (
        <DateInput {...partOf(given, 'dueOn', say({ vi: 'hạn mới', en: 'new due date' }), true)} />
      )}
    </Branch>
  );
};

/** What a review of a standing task comes to. */
export const ConclusionInput = ({ task, ...given }: GivenOnTask) => {
  const { outcome } = parts(given.value);
  return (
    <Branch
      {...given}
      by="outcome"
      of={{
        continued: { vi: 'tiếp tục thực hiện', en: 'it goes on' },
        ended: { vi: 'kết thúc nhiệm vụ thường xuyên', en: 'the standing task ends' },
      }}
    >
      {outcome === 'continued' && (
        <>
          <DateInput
            {...partOf(given, 'reviewOn', say({ vi: 'ngày rà soát tiếp theo', en: 'next review' }), true)}
          />
          <DatesInput
            {...partOf(given, 'reportOn', say({ vi: 'các ngày báo cáo', en: 'days of report' }), false)}
          />
        </>
      )}
      {outcome === 'ended' && (
        <>
          <GradeInput {...partOf(given, 'grade', say({ vi: 'mức độ hoàn thành', en: 'grade' }), true)} />
          <WaiverInput {...partOf(given, 'waiver', '', true)} task={task} />
        </>
      )}
    </Branch>
  );
};

/** For which of the days late the cause was objective. */
export const ObjectiveInput = (given: Given) => {
  const { t } = useTranslation();
  const { extent, days } = parts(given.value);
  return (
    <Branch
      {...given}
      by="extent"
      of={{
        all: { vi: 'toàn bộ thời gian quá hạn', en: 'for all the time overdue' },
        dates: { vi: 'trong khoảng thời gian', en: 'between two dates' },
        number: { vi: 'một số ngày', en: 'for a number of days' },
        none: { vi: 'không có', en: 'for none of it' },
      }}
    >
      {extent === 'dates' && (
        <>
          <DateInput {...partOf(given, 'from', t('act.from'), true)} />
          <DateInput {...partOf(given, 'to', t('act.to'), true)} />
        </>
      )}
      {extent === 'number' && (
        <NumberInput
          label={say({ vi: 'số ngày làm việc', en: 'working days' })}
          required
          min={1}
          allowDecimal={false}
          maw={240}
          value={typeof days === 'number' ? days : ''}
          onChange={(number) => given.set({ extent, days: typeof number === 'number' ? number : undefined })}
        />
      )}
    </Branch>
  );
};
