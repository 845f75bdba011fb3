import type {
  Actor,
  DirectiveCommand,
  DirectiveEventType,
  DirectiveOrder,
  NewEvent,
  ReceivedCommand,
  TellOfDisseminations,
} from '#contracts';
import { reject } from '../decision.ts';
import type { Decision, Fact, Verdict } from '../decision.ts';
import type { Facts } from '../task/act.ts';
import { effectiveAtOf } from './act.ts';
import { admitToDirectives } from './admit.ts';
import type { AdmittedToDirective } from './admit.ts';
import { changeDirective } from './change.ts';
import { addContents, readTarget } from './contents.ts';
import { isRecorded } from './directive.ts';
import type { Directive } from './directive.ts';
import {
  correctDissemination,
  releaseDissemination,
  reportDissemination,
  requireDissemination,
} from './disseminate.ts';
import { correctDirective, recordDirective } from './header.ts';
import { tellOfDisseminations } from './telling.ts';

const judge = (
  command: ReceivedCommand<DirectiveCommand>,
  who: AdmittedToDirective,
  directive: Directive,
  facts: Facts,
): Verdict<DirectiveEventType> => {
  const { body, streamId: directiveId } = command;
  if (body.type === 'RecordDirective')
    return isRecorded(directive)
      ? reject('directive-on-record', { directiveId })
      : recordDirective(command, body, who, facts);
  if (!isRecorded(directive)) return reject('unknown-directive', { directiveId });
  if (directive.said.authorityId !== who.authorityId) return reject('not-permitted');
  switch (body.type) {
    case 'AddContents':
      return addContents({ body, directive });
    case 'CorrectDirective':
      return correctDirective({ body, directive }, who, facts);
    case 'ReadTarget':
      return readTarget({ body, directive });
    case 'AmendDirective':
    case 'ReplaceDirective':
    case 'EndDirective':
      return changeDirective(command, body, directive, who, facts);
    case 'RequireDissemination':
      return requireDissemination(command, body, directive, who, facts);
    case 'ReleaseDissemination':
      return releaseDissemination(command, body, directive, who, facts);
    case 'ReportDissemination':
      return reportDissemination(command, body, directive, who, facts);
    case 'CorrectDissemination':
      return correctDissemination(command, body, directive, who, facts);
  }
};

/** What was decided on a command, as its events. */
const decided = (
  facts: readonly Fact<DirectiveEventType>[],
  command: ReceivedCommand<DirectiveCommand | DirectiveOrder>,
  actor: Actor,
): Decision<DirectiveEventType> => {
  const { commandId, receivedAt } = command;
  return {
    events: facts.map((fact, index): NewEvent<DirectiveEventType> => ({
      ...fact,
      told: fact.told ?? [],
      eventId: `${commandId}/${index + 1}`,
      ...{ effectiveAt: effectiveAtOf(command), recordedAt: receivedAt, actor, commandId },
    })),
  };
};

const isTelling = (
  command: ReceivedCommand<DirectiveCommand | DirectiveOrder>,
): command is ReceivedCommand<TellOfDisseminations> => command.body.type === 'TellOfDisseminations';

const byPerson = (
  command: ReceivedCommand<DirectiveCommand>,
  directive: Directive,
  facts: Facts,
): Decision<DirectiveEventType> => {
  const who = admitToDirectives(command, facts);
  if ('rejection' in who) return who;
  const verdict = judge(command, who, directive, facts);
  return 'rejection' in verdict ? verdict : decided(verdict.facts, command, who.actor);
};

/**
 * Decides one command on a directive: who may, then the act’s own rule. What time has brought is nobody’s act: it stands under the name of
 * whoever asked. Pure; never throws on a well-formed command.
 */
export const decideOnDirective = (
  command: ReceivedCommand<DirectiveCommand | DirectiveOrder>,
  directive: Directive,
  facts: Facts,
): Decision<DirectiveEventType> => {
  if (!isTelling(command)) return byPerson(command as ReceivedCommand<DirectiveCommand>, directive, facts);
  return isRecorded(directive)
    ? decided(tellOfDisseminations(command, directive, facts), command, command.actor)
    : reject('unknown-directive', { directiveId: command.streamId });
};
