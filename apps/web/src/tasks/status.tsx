import { useTranslation } from 'react-i18next';
import type { components } from '../client/schema.d.ts';
import { Mark } from '../shell/mark.tsx';
import type { Tone } from '../shell/mark.tsx';
import { called } from '../spans/span.ts';

type Status = Pick<
  components['schemas']['TaskSummary'],
  'execution' | 'timeliness' | 'takenOver' | 'secrecy' | 'span'
>;

const tones: Record<components['schemas']['Timeliness'], Tone> = {
  overdue: 'bad',
  late: 'bad',
  due_soon: 'soon',
  in_term: 'good',
  on_time: 'good',
  no_term: 'plain',
};

/** Both axes of the status: how far it is, and how it stands with its term; its years, whether it is secret, and whether it is from before. */
export const StatusMarks = ({ execution, timeliness, takenOver, secrecy, span }: Status) => {
  const { t } = useTranslation();
  return (
    <div className="marks">
      <Mark>{t(`execution.${execution}`)}</Mark>
      {timeliness !== null && <Mark tone={tones[timeliness]}>{t(`timeliness.${timeliness}`)}</Mark>}
      {span !== null && <Mark>{called(span)}</Mark>}
      {secrecy !== null && <Mark tone="bad">{t(`tasks.secrecy.${secrecy}`)}</Mark>}
      {takenOver !== null && <Mark>{t('tasks.takenOver')}</Mark>}
    </div>
  );
};
