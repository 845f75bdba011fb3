import type { components } from '../client/schema.d.ts';

type Adding = components['schemas']['AddContents'];
type Group = NonNullable<Adding['groups']>[number];

export const groupKinds = ['programme', 'project', 'breakthrough-area'] as const satisfies Group['kind'][];

/** What a directive is made of, as it stands in a draft: one a line, with what the paper calls it before a bar. */
export type Contents = {
  clauses?: string;
  annexes?: string;
  targets?: string;
  groups?: Partial<Record<Group['kind'], string>>;
};

/** Each line that says something, and its label, as in `II.3 | Rà soát hộ nghèo`. What stands after the bar is left as it is. */
const labelled = (text = ''): { label?: string; words: string }[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, label, words] = /^([^|]{1,60})\| ?(.*\S.*)$/u.exec(line) ?? [];
      return label && words ? { label: label.trim(), words } : { words: line };
    });

const under = <Name extends string, Item>(name: Name, items: Item[]) =>
  (items.length > 0 ? { [name]: items } : {}) as Partial<Record<Name, Item[]>>;

/** The contents of the draft; what is empty is left out. */
export const contentsIn = ({ clauses, annexes, targets, groups = {} }: Contents): Omit<Adding, 'type'> => ({
  ...under(
    'clauses',
    labelled(clauses).map(({ words, ...label }) => ({ ...label, content: words })),
  ),
  ...under(
    'annexes',
    labelled(annexes).map(({ words, ...label }) => ({ ...label, title: words })),
  ),
  ...under(
    'targets',
    labelled(targets).map(({ words, ...label }) => ({ ...label, asWritten: words })),
  ),
  ...under(
    'groups',
    groupKinds.flatMap((kind) => labelled(groups[kind]).map(({ words }) => ({ kind, title: words }))),
  ),
});

/** What the draft would add to a directive; nothing while there is nothing. */
export const addingIn = (contents: Contents): Adding | undefined => {
  const added = contentsIn(contents);
  return Object.keys(added).length === 0 ? undefined : { type: 'AddContents', ...added };
};
