import type { DirectiveCommandOf, DirectiveEventType, Rejection } from '#contracts';
import { accept, reject } from '../decision.ts';
import type { Fact, Verdict } from '../decision.ts';
import { isSame } from '../same.ts';
import type { DirectiveCase } from './act.ts';
import { overRefusal } from './ends.ts';

type Contents = Pick<DirectiveCommandOf<'AddContents'>, 'clauses' | 'annexes' | 'targets' | 'groups'>;

/** No directive has more of a kind than this: the places of tasks in it name them by a number of three or four digits. */
const most = 1000;

const clausesNamed = ({ targets = [], groups = [] }: Contents): number[] => [
  ...targets.flatMap(({ clause }) => clause ?? []),
  ...groups.flatMap(({ clauses = [] }) => clauses),
];

/** What is added, of which clauses may be named that come with it; nothing where nothing is. */
export const contentsIn = (
  { clauses, annexes, targets, groups }: Contents,
  before: { clauses: number; annexes: number; targets: number; groups: number },
): { facts: Fact<DirectiveEventType>[] } | { rejection: Rejection } => {
  const data = {
    ...(clauses ? { clauses } : {}),
    ...(annexes ? { annexes } : {}),
    ...(targets ? { targets } : {}),
    ...(groups ? { groups } : {}),
  };
  const names = Object.keys(data) as (keyof typeof data)[];
  if (names.length === 0) return { facts: [] };
  const full = names.find((name) => before[name] + (data[name]?.length ?? 0) > most);
  if (full) return reject('directive-full', { most });
  const last = before.clauses + (clauses?.length ?? 0);
  const unknown = clausesNamed(data).find((clause) => clause > last);
  if (unknown !== undefined) return reject('unknown-clause', { clause: unknown });
  return { facts: [{ type: 'ContentsAdded', data }] };
};

/** Clauses, annexes, targets and groups come after those that are there. */
export const addContents = ({ body, directive }: DirectiveCase<'AddContents'>): Verdict<DirectiveEventType> =>
  overRefusal(directive) ??
  contentsIn(body, {
    clauses: directive.clauses.length,
    annexes: directive.annexes.length,
    targets: directive.targets.length,
    groups: directive.groups.length,
  });

/** How a target is to be read from now on. What the paper says stays. */
export const readTarget = ({ body, directive }: DirectiveCase<'ReadTarget'>): Verdict<DirectiveEventType> => {
  const { target: number, reading, note } = body;
  const target = directive.targets[number - 1];
  if (!target) return reject('unknown-target', { target: number });
  if (isSame(target.reading, reading)) return accept();
  return accept<DirectiveEventType>({
    type: 'TargetRead',
    data: { target: number, before: target.reading, reading, ...(note === undefined ? {} : { note }) },
  });
};
