import type { DirectiveEvent } from '#contracts';
import { dayThatCounts, isRecorded } from '#domain';
import type { Directive, RecordedDirective } from '#domain';

const partRows = ({ directiveId, clauses, annexes, targets, groups }: RecordedDirective) => {
  const rows = (part: string, words: string[]) =>
    words.map((seal, index) => ({ directive_id: directiveId, part, number: index + 1, words: seal }));
  return [
    ...rows(
      'clause',
      clauses.map(({ content }) => content),
    ),
    ...rows(
      'annex',
      annexes.map(({ title }) => title),
    ),
    ...rows(
      'target',
      targets.map(({ asWritten }) => asWritten),
    ),
    ...rows(
      'group',
      groups.map(({ title }) => title),
    ),
  ];
};

const changeRows = ({ directiveId, changes }: RecordedDirective) =>
  changes.map(({ changeId, is, by, from, countsFrom, decided }) => ({
    ...{ change_id: changeId, directive_id: directiveId, change: is, by_id: by, starts_on: from },
    ...{ counts_from: countsFrom, decided: decided.tasks.map(({ taskId }) => taskId) },
  }));

const endRows = ({ directiveId, changes }: RecordedDirective) =>
  changes.flatMap(({ changeId, ends }) =>
    ends.map(({ part, number, becomes }) => ({
      ...{ directive_id: directiveId, part, number, change_id: changeId },
      ...{ becomes_part: becomes?.part ?? null, becomes_number: becomes?.number ?? null },
    })),
  );

const disseminationRows = ({ directiveId, disseminations }: RecordedDirective) =>
  disseminations.map(({ unitId, days, held, said }) => {
    const day = dayThatCounts({ days });
    return {
      ...{
        directive_id: directiveId,
        unit_id: unitId,
        due_on: day?.dueOn ?? null,
        due_at: day?.dueAt ?? null,
      },
      ...{ days, held_on: held?.heldOn ?? null, said },
    };
  });

type Telling = DirectiveEvent<
  'DisseminationReminded' | 'DisseminationEscalated' | 'DisseminationNoticesCorrected'
>;

/** By which rule an event tells people; by none where it is somebody's act. */
const ruleOf = (event: Telling): string => {
  if (event.type === 'DisseminationEscalated') return `level-${event.data.level}`;
  return event.type === 'DisseminationReminded' ? 'reminder' : 'correction';
};

const isTelling = (event: DirectiveEvent): event is Telling =>
  event.type === 'DisseminationReminded' ||
  event.type === 'DisseminationEscalated' ||
  event.type === 'DisseminationNoticesCorrected';

/** Who is told by an event, of which unit, and by which rule. */
const noticeRows = (event: DirectiveEvent) => {
  if (!isTelling(event)) return [];
  return event.told.map(({ personId, postId, by }) => ({
    notice_id: `${event.eventId}/${personId}`,
    ...{ directive_id: event.streamId, version: event.version, unit_id: event.data.unitId },
    ...{ person_id: personId, post_id: postId, held_by: by, type: event.type },
    ...{ rule: ruleOf(event), effective_at: event.effectiveAt, sent_at: event.recordedAt },
  }));
};

/** All the rows of a directive, and of what some of its events tell people; none if it is not on record. */
export const directiveRowsOf = (directive: Directive, events: readonly DirectiveEvent[]) => {
  if (!isRecorded(directive)) return null;
  const { directiveId, version, recordedAt, said } = directive;
  const {
    authorityId,
    identity,
    kind,
    number,
    normalNumber,
    title,
    issuer,
    issuedOn,
    term,
    carriesOut = [],
  } = said;
  return {
    directive: {
      ...{
        directive_id: directiveId,
        version,
        authority_id: authorityId,
        identity,
        kind,
        number,
        title,
        issuer,
      },
      ...{ normal_number: normalNumber, level: issuer.level, issued_on: issuedOn, recorded_at: recordedAt },
      ...{ term_from: term?.from ?? null, term_to: term?.to ?? null },
    },
    parts: partRows(directive),
    changes: changeRows(directive),
    ends: endRows(directive),
    disseminations: disseminationRows(directive),
    notices: events.flatMap(noticeRows),
    links: carriesOut.map((id) => ({ directive_id: directiveId, carries_out: id })),
  };
};
