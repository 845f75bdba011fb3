import { infiniteQueryOptions } from '@tanstack/react-query';
import { paperIn } from '../acts/paper-input.tsx';
import { api, said } from '../client/client.ts';
import type { components } from '../client/schema.d.ts';
import { language } from '../words/speak.ts';
import type { Directive } from './directives.ts';

export type DirectiveChange = components['schemas']['DirectiveChange'];
export type PreviewItem = components['schemas']['DirectiveChangePreviewItem'];
export type DecidedTask = components['schemas']['DecidedTask'];
type Paper = components['schemas']['Paper'];
type PartChange = components['schemas']['PartChange'];
type Part = PartChange['part'];

/** What is to become of a directive. */
export const kinds = ['amended', 'replaced', 'repealed', 'term-over'] as const;
export type Kind = (typeof kinds)[number];

/** A part, as a choice names it: `clause 3`. */
export const placeOf = ({ part, number }: { part: Part; number: number }): string => `${part} ${number}`;

const partAt = (place: string): { part: Part; number: number } => {
  const [part, number] = place.split(' ');
  return { part: part as Part, number: Number(number) };
};

/** What is chosen for a part: that it stays, ends, or what takes its place. */
export const stays = 'stays';
export const ends = 'ends';

export type Values = {
  kind?: Kind;
  by?: string | undefined;
  from?: string;
  reason?: string;
  /** What is chosen for each part. */
  parts?: Record<string, string>;
  tasks?: DecidedTask[];
  paper?: unknown;
};

/** The parts of a directive that count, with what they say. */
export const livingParts = ({ clauses, targets, groups }: Directive) =>
  [
    ...clauses.map(({ number, label, content, end }) => ({
      ...{ part: 'clause' as const, number, label, words: content, end },
    })),
    ...targets.map(({ number, label, asWritten, end }) => ({
      ...{ part: 'target' as const, number, label, words: asWritten, end },
    })),
    ...groups.map(({ number, title, end }) => ({
      ...{ part: 'group' as const, number, label: null, words: title, end },
    })),
  ].filter(({ end }) => end === null);

const partsIn = ({ parts = {} }: Values): PartChange[] =>
  Object.entries(parts).flatMap(([place, chosen]) => {
    if (chosen === stays) return [];
    return [chosen === ends ? partAt(place) : { ...partAt(place), becomes: partAt(chosen) }];
  });

/** What the draft would do; nothing while something is missing. */
export const changeIn = (values: Values, needsPaper: boolean): DirectiveChange | undefined => {
  const { kind, by, from, reason, tasks = [] } = values;
  const paper = paperIn(values);
  const signed = paper?.number && paper.issuedOn && paper.signer;
  if (!kind || !from || !reason || ((needsPaper || paper) && !signed)) return undefined;
  const said = { from, reason, tasks, ...(signed ? { paper: paper as Paper } : {}) };
  const parts = partsIn(values);
  if (kind === 'term-over') return { type: 'EndDirective', because: kind, ...said };
  if (kind === 'repealed') return { type: 'EndDirective', because: kind, ...said, ...(by ? { by } : {}) };
  if (!by) return undefined;
  if (kind === 'replaced') return { type: 'ReplaceDirective', by, parts, ...said };
  return parts.length > 0 ? { type: 'AmendDirective', by, parts, ...said } : undefined;
};

/** What is decided on a task, as a choice names it. */
export const choiceOf = (item: PreviewItem, tasks: readonly DecidedTask[] = []): string => {
  const own = tasks.find(({ taskId }) => taskId === item.taskId);
  if (own?.comesTo === 'goes-over') return own.serves[0] ? placeOf(own.serves[0]) : '';
  return own?.comesTo ?? '';
};

/** The decisions with another one on this task; none where the choice is empty. */
export const deciding = (
  tasks: readonly DecidedTask[],
  taskId: string,
  choice: string,
  by: string | undefined,
): DecidedTask[] => {
  const others = tasks.filter((one) => one.taskId !== taskId);
  if (choice === '') return others;
  if (choice === 'goes-on' || choice === 'withdrawn') return [...others, { taskId, comesTo: choice }];
  return [
    ...others,
    { taskId, comesTo: 'goes-over', serves: [{ directiveId: by ?? '', ...partAt(choice) }] },
  ];
};

/** What it would mean for each open task; those to be decided on come first. Nothing is kept. */
export const previewOf = (directiveId: string, body: DirectiveChange) =>
  infiniteQueryOptions({
    queryKey: ['forecast', 'directive', directiveId, language(), body],
    queryFn: async ({ pageParam }) => {
      const query = pageParam === null ? {} : { cursor: pageParam };
      const params = { path: { directiveId }, query };
      return said(await api.POST('/api/directives/{directiveId}/changes/preview', { params, body }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
