import type { Language, TaskView } from '#contracts';
import type { MeantPart, ServingLine, Texts } from '#read-models';
import { calledIn } from './directive-line.ts';

type Meant = Pick<
  MeantPart,
  'directiveId' | 'part' | 'number' | 'words' | 'symbol' | 'kind' | 'issuer' | 'issuedOn'
>;

/** What of a directive is meant, as people read it. */
export const meantView =
  (texts: Texts, language: Language) =>
  ({ directiveId, part, number, words, symbol, kind, issuer, issuedOn }: Meant) => ({
    ...{ directiveId, part, number },
    called: calledIn({ number: symbol, kind, issuer, issuedOn }, language),
    text: texts(words),
  });

/** What of a directive a task serves, as its page shows it. */
export const servingView =
  (texts: Texts, language: Language) =>
  (line: ServingLine): TaskView['serves'][number] => ({
    ...meantView(texts, language)(line),
    overFrom: line.overFrom,
  });
