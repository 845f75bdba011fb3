import type { CommandOf, LocalDate, ReceivedCommand } from '#contracts';
import { endOfTerm, localDateOf } from '../calendar/index.ts';
import { accept, reject } from '../decision.ts';
import type { Verdict } from '../decision.ts';
import { dayMeant, namedDay } from '../obligation/schedule.ts';
import type { Due, Planning } from '../obligation/schedule.ts';
import { authorityOf, headPostOf, isLeaderPost } from '../organisation/directory.ts';
import { effectiveAtOf, paperIn } from './act.ts';
import type { Facts } from './act.ts';
import { openUnitDuties } from './duties.ts';
import { leader, once, unitHead } from './recipients.ts';

const sorted = (days: string[]) => [...new Set(days)].sort();

/** The last day by date or by term; undefined unless it is just one of them. */
const dueIn = (body: CommandOf<'IssueTask'>, today: LocalDate, planning: Planning): Due | undefined => {
  if (body.dueOn === undefined) return body.dueIn && endOfTerm(today, body.dueIn, planning.calendar);
  return body.dueIn ? undefined : namedDay(body.dueOn, planning);
};

/** A leader assigns a task. The policy and the calendar version in force are pinned here. */
export const issueTask = (command: ReceivedCommand, body: CommandOf<'IssueTask'>, facts: Facts): Verdict => {
  const { calendar, policy, directory } = facts;
  const at = effectiveAtOf(command);
  const today = localDateOf(at, calendar);
  const authorityId = authorityOf(directory, body.unitId);
  if (authorityId === undefined) return reject('unknown-unit', { unitId: body.unitId });
  if (!headPostOf(directory, body.unitId)) return reject('unit-has-no-head', { unitId: body.unitId });
  if (!isLeaderPost(directory, body.leaderPostId, authorityId))
    return reject('not-a-leader-post', { postId: body.leaderPostId });
  const planning: Planning = { policy, calendar, plannedAt: command.receivedAt };
  const due = dueIn(body, today, planning);
  if (!due) return reject('due-date-or-term');
  const dueOn = dayMeant(due);
  if (dueOn < today) return reject('due-date-passed', { today });
  const reportOn = sorted(body.reportOn);
  if (reportOn.some((day) => day <= today || day > dueOn)) return reject('report-date-out-of-range');
  const { code, title, content, product, note, unitId, leaderPostId } = body;
  return accept(
    {
      type: 'TaskIssued',
      told: once([...unitHead(unitId, at, directory), ...leader({ leaderPostId }, at, directory)]),
      data: {
        code,
        title,
        ...(content === undefined ? {} : { content }),
        ...(product === undefined ? {} : { product }),
        ...(note === undefined ? {} : { note }),
        ...{ unitId, authorityId, leaderPostId, dueOn, reportOn, policy, calendarVersion: calendar.version },
        ...paperIn(body),
      },
    },
    ...openUnitDuties([], unitId, { reportOn, due }, at, planning),
  );
};
