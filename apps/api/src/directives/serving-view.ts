import type { Language, TaskView } from '#contracts';
import type { ServingLine, Texts } from '#read-models';
import { calledIn } from './directive-line.ts';

/** What of a directive a task serves, as its page shows it. */
export const servingView =
  (texts: Texts, language: Language) =>
  ({
    directiveId,
    part,
    number,
    words,
    symbol,
    kind,
    issuer,
    issuedOn,
  }: ServingLine): TaskView['serves'][number] => ({
    ...{ directiveId, part, number },
    called: calledIn({ number: symbol, kind, issuer, issuedOn }, language),
    text: texts(words),
  });
