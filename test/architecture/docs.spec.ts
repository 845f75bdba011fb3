import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { stages, stageTable } from '#domain';

const lines = (file: string) => readFileSync(file, 'utf8').split('\n');
const cells = (row: string) =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

describe('the table of acts and stages in docs/acts.md', () => {
  const table = lines('docs/acts.md');
  const head = table.findIndex((row) => row.startsWith('| Act') && row.includes('plan_submitted'));
  const written = table
    .slice(head + 2)
    .filter((row, index, rows) => rows.slice(0, index + 1).every((one) => one.startsWith('|')) && row)
    .map(cells);

  it('says what the code does, act by act and stage by stage', () => {
    expect(cells(table[head] ?? '').slice(1)).toEqual([...stages]);
    expect(written).toEqual(
      Object.entries(stageTable).map(([act, row]) => [act, ...stages.map((stage) => row[stage])]),
    );
  });
});

describe('the documents', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync('docs')
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
  ];

  it('the README is short enough to be read', () => {
    expect(lines('README.md').length).toBeLessThan(150);
  });

  it('the README says what is in each library', () => {
    const named = [...readFileSync('README.md', 'utf8').matchAll(/^\| `libs\/([a-z-]+)`/gm)].map(
      ([, name]) => name,
    );
    expect(named.toSorted()).toEqual(readdirSync('libs').toSorted());
  });

  it('each document is found from the README or from the guide for clerks', () => {
    const named = ['README.md', 'docs/huong-dan.md'].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\]\((?:docs\/)?([a-z-]+\.md)\)/g)].map(([, name]) => name),
    );
    expect(readdirSync('docs').filter((file) => file.endsWith('.md') && !named.includes(file))).toEqual([]);
  });

  it.each(documents)('%s names only commands that exist', (file) => {
    const named = [...readFileSync(file, 'utf8').matchAll(/npm run ([a-z-]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => !(name && name in scripts))).toEqual([]);
  });

  it.each(documents)('%s links only to what is there', (file) => {
    const folder = file.includes('/') ? 'docs/' : '';
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, link]) => folder + link,
    );
    expect(links.filter((link) => !exists(link))).toEqual([]);
  });
});

const exists = (path: string): boolean => {
  try {
    readdirSync(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR';
  }
};
