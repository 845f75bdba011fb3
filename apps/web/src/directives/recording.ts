import { queryOptions } from '@tanstack/react-query';
import { api, said } from '../client/client.ts';
import type { components } from '../client/schema.d.ts';
import type { Me } from '../session/session.ts';
import { contentsIn } from './contents.ts';
import type { Contents } from './contents.ts';
import type { Directive } from './directives.ts';

type Recording = components['schemas']['RecordDirective'];
type Correcting = components['schemas']['CorrectDirective'];
type Issuer = Recording['issuer'];

export const levels = ['central', 'province', 'district', 'commune'] as const;
export const trees = ['state', 'party'] as const;

/** A directive as it stands in a draft. */
export type Values = Contents & {
  kind?: Recording['kind'];
  number?: string;
  /** The reader’s authority has issued it itself. */
  isOwn?: boolean;
  issuedBy?: string;
  tree?: Issuer['tree'];
  level?: Issuer['level'];
  signer?: Recording['signer'];
  signedBy?: string;
  issuedOn?: string;
  effectiveOn?: string;
  termFrom?: string;
  termTo?: string;
  title?: string;
  /** One a line, the year first. */
  themes?: string;
  declaredCount?: number;
  carriesOut?: string[];
  files?: Recording['files'];
  reason?: string;
};

/** Lines that do not begin with a year say nothing. */
const themesIn = (text = '') =>
  text.split('\n').flatMap((line) => {
    const [, year, content] = /^\s*(\d{4})\s*[:–-]?\s*(.+)$/u.exec(line) ?? [];
    return year && content ? [{ year: Number(year), content }] : [];
  });

const issuerIn = ({ isOwn, issuedBy, tree, level }: Values, { authority }: Me): Issuer | undefined => {
  if (!tree || !level) return undefined;
  if (isOwn) return { name: authority.name, unitId: authority.unitId, tree, level };
  return issuedBy ? { name: issuedBy, tree, level } : undefined;
};

const signerIn = ({ isOwn, signer, signedBy }: Values): Pick<Recording, 'signer'> => {
  if (isOwn) return signer ? { signer } : {};
  return signedBy ? { signer: { signedBy } } : {};
};

const optional = (values: Values) => {
  const { effectiveOn, termFrom, termTo, declaredCount, carriesOut, files } = values;
  const themes = themesIn(values.themes);
  return {
    ...(effectiveOn ? { effectiveOn } : {}),
    ...(termFrom && termTo ? { term: { from: termFrom, to: termTo } } : {}),
    ...(declaredCount ? { declaredCount } : {}),
    ...(themes.length > 0 ? { themes } : {}),
    ...(carriesOut ? { carriesOut } : {}),
    ...(files ? { files } : {}),
  };
};

/** The half of a term says nothing, and a line of themes without its year would be lost. */
const isHalfSaid = ({ termFrom, termTo, themes = '' }: Values): boolean =>
  Boolean(termFrom) !== Boolean(termTo) ||
  themesIn(themes).length < themes.split('\n').filter((line) => line.trim() !== '').length;

const headIn = (values: Values, me: Me) => {
  const { kind, number, issuedOn, title } = values;
  const issuer = issuerIn(values, me);
  if (!kind || !number || !issuer || !issuedOn || !title || isHalfSaid(values)) return undefined;
  return { kind, number, issuer, issuedOn, title, ...signerIn(values), ...optional(values) };
};

/** What the draft would put on record; nothing while something is missing. */
export const recordingIn = (values: Values, me: Me): Recording | undefined => {
  const head = headIn(values, me);
  return head && { type: 'RecordDirective', ...head, ...contentsIn(values) };
};

const seatOf = ({ personId, postId, capacity }: NonNullable<Directive['signer']>) => ({
  ...{ personId, postId, capacity },
});

/** A directive as it stands, to be put right. */
export const valuesOf = (directive: Directive, me: Me): Values => {
  const { kind, number, issuer, issuedOn, effectiveOn, term, title, signer, signedBy, themes } = directive;
  return {
    ...{ kind, number, issuedOn, tree: issuer.tree, level: issuer.level, issuedBy: issuer.name },
    isOwn: issuer.unitId === me.authority.unitId,
    ...(title.text === null ? {} : { title: title.text }),
    ...(effectiveOn === null ? {} : { effectiveOn }),
    ...(term ? { termFrom: term.from, termTo: term.to } : {}),
    ...(signer ? { signer: seatOf(signer) } : {}),
    ...(signedBy?.text ? { signedBy: signedBy.text } : {}),
    ...(directive.declaredCount === null ? {} : { declaredCount: directive.declaredCount }),
    themes: themes.map(({ year, content }) => `${year}: ${content.text ?? ''}`).join('\n'),
    carriesOut: directive.carriesOut.map(({ directiveId }) => directiveId),
  };
};

/** What the draft would put right: only what is otherwise than on record is sent. */
export const correctionIn = (values: Values, directive: Directive, me: Me): Correcting | undefined => {
  const head = headIn(values, me);
  const stands: Record<string, unknown> = headIn(valuesOf(directive, me), me) ?? {};
  if (!head || !values.reason) return undefined;
  const changed = Object.entries(head).filter(
    ([name, said]) => JSON.stringify(said) !== JSON.stringify(stands[name]),
  );
  if (changed.length === 0) return undefined;
  return { type: 'CorrectDirective', ...Object.fromEntries(changed), reason: values.reason };
};

/** How number and symbol would be read. */
export const readingOf = (number: string, tree: Issuer['tree']) =>
  queryOptions({
    queryKey: ['directives', 'reading', number, tree],
    queryFn: async () =>
      said(await api.GET('/api/directives/reading', { params: { query: { number, tree } } })),
    staleTime: Infinity,
  });
