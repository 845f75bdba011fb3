import type { z } from 'zod';
import type { DirectiveView, Directory, Instant, Names, WorkingCalendar } from '#contracts';
import { answeringFor, dayThatCounts, disseminationStanding, endOf } from '#domain';
import type { HeldDissemination, RecordedDirective } from '#domain';
import type { Texts } from '#read-models';
import { named } from '../http/named.ts';
import { fileView } from '../tasks/files-view.ts';

type View = z.infer<typeof DirectiveView>['disseminations'][number];

/** What it takes to say how things stand: the organisation and the calendar in force, at an instant. */
export type Standing = { directory: Directory; calendar: WorkingCalendar; now: Instant };

export const namedUnit =
  (names: Names) =>
  (unitId: string): View['unit'] => ({ unitId, name: names.unit(unitId) });

const heldView = (held: HeldDissemination, names: Names, texts: Texts): View['held'] => {
  const {
    heldOn,
    attended,
    expected,
    minutes,
    files = [],
    paper,
    reportedAt,
    reportedBy,
    corrections,
  } = held;
  return {
    ...{
      heldOn,
      attended,
      expected,
      minutes: minutes ?? null,
      paper: paper ?? null,
      reportedAt,
      corrections,
    },
    files: files.map(fileView(texts)),
    reportedBy: named(reportedBy, names),
  };
};

/** What each unit owes of the dissemination of a directive, who answers for that now, and what came of it. */
export const disseminationViews = (
  directive: RecordedDirective,
  { directory, calendar, now }: Standing,
  names: Names,
  texts: Texts,
): View[] =>
  directive.disseminations.map((one) => ({
    unit: namedUnit(names)(one.unitId),
    answering: answeringFor(directory, one.unitId, now).map(namedUnit(names)),
    ...disseminationStanding(one, endOf(directive), now, calendar),
    dueOn: dayThatCounts(one)?.dueOn ?? null,
    days: one.days.map(({ dueOn, since, until }) => ({ dueOn, since, until })),
    held: one.held && heldView(one.held, names, texts),
  }));
