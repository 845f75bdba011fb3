import type { DirectiveEvent } from '#contracts';
import { isRecorded } from './directive.ts';
import type { Directive, RecordedDirective } from './directive.ts';

const recorded = ({
  streamId,
  version,
  recordedAt,
  data,
}: DirectiveEvent<'DirectiveRecorded'>): RecordedDirective => ({
  standing: 'recorded',
  directiveId: streamId,
  ...{ version, recordedAt, said: data },
  ...{ clauses: [], annexes: [], targets: [], groups: [] },
});

const evolveRecorded = (directive: RecordedDirective, event: DirectiveEvent): RecordedDirective => {
  switch (event.type) {
    case 'ContentsAdded': {
      const { clauses = [], annexes = [], targets = [], groups = [] } = event.data;
      const read = targets.map((target) => ({
        ...target,
        reading: target.reading ?? { is: 'undetermined' as const },
      }));
      return {
        ...directive,
        clauses: [...directive.clauses, ...clauses],
        annexes: [...directive.annexes, ...annexes],
        targets: [...directive.targets, ...read],
        groups: [...directive.groups, ...groups],
      };
    }
    case 'DirectiveCorrected':
      return { ...directive, said: { ...directive.said, ...event.data.after } as RecordedDirective['said'] };
    case 'TargetRead': {
      const { target: number, reading } = event.data;
      const targets = directive.targets.map((one, index) =>
        index + 1 === number ? { ...one, reading } : one,
      );
      return { ...directive, targets };
    }
    default:
      return directive;
  }
};

/** Folds one event into a directive. Total: whatever comes before it is on record, or says nothing about one, changes nothing. */
export const evolveDirective = (directive: Directive, event: DirectiveEvent): Directive => {
  if (isRecorded(directive)) return { ...evolveRecorded(directive, event), version: event.version };
  return event.type === 'DirectiveRecorded' ? recorded(event) : directive;
};

export const foldDirective = (directive: Directive, events: readonly DirectiveEvent[]): Directive =>
  events.reduce(evolveDirective, directive);
