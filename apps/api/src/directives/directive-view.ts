import type { z } from 'zod';
import { readingInWords } from '#contracts';
import type { Actor, DirectiveView, Language, Names, ServedPart } from '#contracts';
import { endOf, endOfPart } from '#domain';
import type { RecordedDirective } from '#domain';
import type { DirectiveLine, ServedLine, SpanLine, Texts } from '#read-models';
import { named } from '../http/named.ts';
import { fileView } from '../tasks/files-view.ts';
import { directiveLine } from './directive-line.ts';
import { disseminationViews, namedUnit } from './dissemination-view.ts';
import type { Standing } from './dissemination-view.ts';

type View = z.infer<typeof DirectiveView>;

/** What the page of a directive is made of. */
export type Shown = {
  directive: RecordedDirective;
  served: ServedLine[];
  spans: SpanLine[];
  above: DirectiveLine[];
  below: DirectiveLine[];
  /** Those that change it, and those that it changes. */
  changedBy: DirectiveLine[];
  changing: DirectiveLine[];
  /** How many open tasks still serve what each change ends. */
  left: Map<string, number>;
  /** The units under it that have not been told to disseminate it. */
  notNamed: string[];
  standing: Standing;
  names: Names;
  texts: Texts;
  language: Language;
};

const nobody = { tasks: 0, done: 0, overdue: 0 };

/** How many tasks serve a part, or the whole where none is named. */
const servedBy =
  (lines: readonly ServedLine[]) =>
  (part: ServedLine['part'] = null, number: number | null = null): View['served'] => {
    const line = lines.find((one) => one.part === part && one.number === number);
    return line ? { tasks: line.tasks, done: line.done, overdue: line.overdue } : nobody;
  };

const signerOf = ({ said: { signer } }: RecordedDirective, names: Names, texts: Texts) => {
  if (signer === undefined) return { signer: null, signedBy: null };
  if ('signedBy' in signer) return { signer: null, signedBy: texts(signer.signedBy) };
  return { signer: named<Actor>(signer, names), signedBy: null };
};

/** From when each part counts no longer, and what stands in its place. */
const endsOf = ({ directive, changedBy, texts, language }: Shown) => {
  const line = directiveLine(texts, language);
  return (part: ServedPart, number: number): View['clauses'][number]['end'] => {
    const change = endOfPart(directive, { part, number });
    if (!change) return null;
    const by = changedBy.find(({ directiveId }) => directiveId === change.by);
    const end = change.ends.find((one) => one.part === part && one.number === number);
    return { from: change.from, by: by ? line(by) : null, becomes: end?.becomes ?? null };
  };
};

const changesOf = ({ directive, changedBy, left, names, texts, language }: Shown): View['changes'] => {
  const line = directiveLine(texts, language);
  return directive.changes.map(({ changeId, is, by, from, decided }) => {
    const later = changedBy.find(({ directiveId }) => directiveId === by);
    return {
      ...{ changeId, is, from, by: later ? line(later) : null, reason: texts(decided.reason) },
      paper: decided.paper ?? null,
      decidedBy: named(decided.actor, names),
      left: left.get(changeId) ?? 0,
    };
  });
};

const partsOf = (shown: Shown) => {
  const { directive, served, texts, language } = shown;
  const by = servedBy(served);
  const end = endsOf(shown);
  return {
    clauses: directive.clauses.map(({ label = null, content }, index) => ({
      ...{ number: index + 1, label, content: texts(content), served: by('clause', index + 1) },
      end: end('clause', index + 1),
    })),
    annexes: directive.annexes.map(({ label = null, title, file }, index) => ({
      ...{ number: index + 1, label, title: texts(title), file: file ? fileView(texts)(file) : null },
    })),
    targets: directive.targets.map(({ label = null, clause = null, asWritten, reading }, index) => ({
      ...{ number: index + 1, label, clause, asWritten: texts(asWritten), reading },
      ...{ asRead: readingInWords(reading)[language], served: by('target', index + 1) },
      end: end('target', index + 1),
    })),
    groups: directive.groups.map(({ kind, title, clauses = [] }, index) => ({
      ...{ number: index + 1, kind, title: texts(title), clauses, served: by('group', index + 1) },
      end: end('group', index + 1),
    })),
  };
};

/** The page of a directive: what it says, what it is made of, who serves that, and what no task serves. */
export const directiveView = (shown: Shown): View => {
  const { directive, above, below, changing, names, texts, language } = shown;
  const { directiveId, version, recordedAt, said } = directive;
  const { kind, number, normalNumber, issuer, issuedOn, title } = said;
  const line = directiveLine(texts, language);
  const parts = partsOf(shown);
  const overFrom = endOf(directive)?.from ?? null;
  return {
    ...line({ directiveId, kind, number, normalNumber, issuer, issuedOn, title, overFrom }),
    ...{ version, recordedAt },
    effectiveOn: said.effectiveOn ?? null,
    term: said.term ?? null,
    ...signerOf(directive, names, texts),
    themes: (said.themes ?? []).map(({ year, content }) => ({ year, content: texts(content) })),
    files: (said.files ?? []).map(fileView(texts)),
    ...parts,
    served: servedBy(shown.served)(),
    spans: shown.spans.map(({ span, ...served }) => ({ span, served })),
    uncovered: parts.clauses
      .filter(({ served, end }) => served.tasks === 0 && end === null)
      .map((one) => one.number),
    declaredCount: said.declaredCount ?? null,
    counted: directive.clauses.length,
    carriesOut: above.map(line),
    carriedOutBy: below.map(line),
    changes: changesOf(shown),
    changing: changing.map(line),
    disseminations: disseminationViews(directive, shown.standing, names, texts),
    notNamed: shown.notNamed.map(namedUnit(names)),
  };
};
