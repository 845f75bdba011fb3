import { useTranslation } from 'react-i18next';
import { useToday } from '../client/clock.ts';
import { daysBetween, inDate } from '../words/dates.ts';
import { Mark } from './mark.tsx';

type Due = { dueOn: string | null; overdue?: boolean; level?: number; open?: boolean };

const Distance = ({ dueOn, overdue }: { dueOn: string; overdue: boolean }) => {
  const { t } = useTranslation();
  const today = useToday();
  if (today === undefined) return null;
  const days = daysBetween(today, dueOn);
  if (overdue || days < 0) return <Mark tone="bad">{t('due.over', { days: Math.max(-days, 0) })}</Mark>;
  return (
    <Mark tone={days <= 3 ? 'soon' : 'plain'}>{days === 0 ? t('due.today') : t('due.left', { days })}</Mark>
  );
};

/** Until when, how far that is, and how high it has been reported. */
export const DueMark = ({ dueOn, overdue = false, level = 0, open = true }: Due) => {
  const { t } = useTranslation();
  return (
    <div className="due">
      <span className="nowrap">{dueOn === null ? t('due.none') : t('due.on', { date: inDate(dueOn) })}</span>
      {dueOn !== null && open && <Distance dueOn={dueOn} overdue={overdue} />}
      {level > 0 && <small>{t('level', { level })}</small>}
    </div>
  );
};
