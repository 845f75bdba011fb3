import type { z } from 'zod';
import { directiveKindNames, inDate, numberSaid } from '#contracts';
import type { DirectiveLine, Language } from '#contracts';
import type { DirectiveLine as Line, Texts } from '#read-models';

type Called = Pick<Line, 'kind' | 'number' | 'issuedOn' | 'issuer'>;

/** A directive as people call it: Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị. */
export const calledIn = ({ kind, number, issuedOn, issuer }: Called, language: Language): string => {
  const [name, date] = [directiveKindNames[kind][language], inDate(issuedOn)];
  return language === 'vi'
    ? `${name} ${numberSaid(number)} ngày ${date} của ${issuer.name}`
    : `${name} ${number.trim()} of ${date} of ${issuer.name}`;
};

/** A directive in a list. */
export const directiveLine =
  (texts: Texts, language: Language) =>
  (line: Line): z.infer<typeof DirectiveLine> => ({
    ...line,
    called: calledIn(line, language),
    title: texts(line.title),
  });
