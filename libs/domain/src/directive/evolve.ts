import type { DirectiveEvent } from '#contracts';
import { isRecorded } from './directive.ts';
import type { Directive, RecordedChange, RecordedDirective } from './directive.ts';
import { evolveDisseminations } from './dissemination.ts';
import { endsBy } from './ends.ts';

const recorded = ({
  streamId,
  version,
  recordedAt,
  data,
}: DirectiveEvent<'DirectiveRecorded'>): RecordedDirective => ({
  standing: 'recorded',
  directiveId: streamId,
  ...{ version, recordedAt, said: data },
  ...{ clauses: [], annexes: [], targets: [], groups: [], changes: [], disseminations: [] },
});

type ChangeEvent = DirectiveEvent<'DirectiveAmended' | 'DirectiveReplaced' | 'DirectiveEnded'>;

const isOf = (event: ChangeEvent): RecordedChange['is'] => {
  if (event.type === 'DirectiveEnded') return event.data.because;
  return event.type === 'DirectiveAmended' ? 'amended' : 'replaced';
};

const changed = (directive: RecordedDirective, event: ChangeEvent): RecordedDirective => {
  const { by, from, countsFrom, tasks, reason, paper } = event.data;
  const is = isOf(event);
  const parts = 'parts' in event.data ? event.data.parts : [];
  const change: RecordedChange = {
    ...{ changeId: event.commandId ?? event.eventId, is, by: by?.directiveId ?? null, from, countsFrom },
    ends: endsBy(directive, { whole: is !== 'amended', parts }),
    decided: { tasks, reason, ...(paper ? { paper } : {}), actor: event.actor },
  };
  return { ...directive, changes: [...directive.changes, change] };
};

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
    case 'DirectiveAmended':
    case 'DirectiveReplaced':
    case 'DirectiveEnded':
      return changed(directive, event);
    case 'DisseminationRequired':
    case 'DisseminationReleased':
    case 'DisseminationReported':
    case 'DisseminationCorrected':
    case 'DisseminationReminded':
    case 'DisseminationEscalated':
      return { ...directive, disseminations: evolveDisseminations(directive.disseminations, event) };
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
