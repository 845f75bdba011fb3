import type { Language, Names, ObligationKind, WaitingFor } from '#contracts';
import type { OwedLine, Texts, WaitingLine } from '#read-models';
import type { Session } from '../sessions/session.ts';
import { namedPeriod } from '../tasks/obligation-view.ts';
import { whyMine } from './why-mine.ts';

/** An obligation has its id within its task. */
export const placeIn = ({ taskId, obligationId }: OwedLine | WaitingLine): string =>
  `${taskId} ${obligationId}`;

/** What the reader may meet by a mandate: it is owed by whoever gave it. */
export const meetingOthers = (waiting: readonly WaitingLine[], owed: readonly OwedLine[]) => {
  const own = new Set(owed.map(placeIn));
  return waiting.flatMap((line) =>
    line.obligationId === null || own.has(placeIn(line))
      ? []
      : [{ taskId: line.taskId, obligationId: line.obligationId }],
  );
};

type Wording = { session: Session; names: Names; texts: Texts; language: Language };

/** The lines of a desk as its reader reads them. */
export const myLines = ({ session, names, texts, language }: Wording) => {
  const ofTask = (
    { taskId, code, title, unitId, postId }: OwedLine | WaitingLine,
    what: ObligationKind | WaitingFor,
  ) => ({
    ...{ taskId, code, title: texts(title), unit: { unitId, name: names.unit(unitId) } },
    why: whyMine({ what, unitId, postId }, session, names)[language],
  });
  return {
    owed: (line: OwedLine) => {
      const { obligationId, kind, dueOn, dueAt, overdue, level, period, postId } = line;
      return {
        ...ofTask(line, kind),
        ...{ obligationId, kind, dueOn, dueAt: dueAt.toISOString(), overdue, level },
        period: period && namedPeriod(period, language),
        post: postId === null ? null : { postId, title: names.post(postId) },
      };
    },
    waiting: (line: WaitingLine) => ({
      ...ofTask(line, line.what),
      what: line.what,
      kind: line.kind,
      dueOn: line.dueOn,
    }),
  };
};
