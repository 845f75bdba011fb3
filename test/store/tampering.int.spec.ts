import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource, EntityManager } from 'typeorm';
import { audit } from '#audit';
import type { Audit } from '#audit';
import { migrate } from '#platform';
import { openRelease, releases } from '../support/releases.ts';
import { Chance, contentsOf, Intruder } from '../support/tampering.ts';
import type { Contents } from '../support/tampering.ts';
import { found, missed } from './tampering.kinds.ts';
import type { Place } from './tampering.kinds.ts';

const seed = 20_211;
const kinds = Object.keys(found);
const ofEachKind = Math.ceil(500 / kinds.length);

let owner: DataSource;
let contents: Contents;
beforeAll(async () => {
  const database = await openRelease(releases.at(-1) ?? '');
  await migrate(database.url);
  owner = database.owner;
  contents = await contentsOf(owner);
  // As the superuser may, foreign keys and all.
  for (const table of [
    'es.event',
    'es.stream',
    'es.command',
    'es.text',
    'org.unit',
    'org.tenure',
    'org.post',
    'org.calendar',
    'org.policy',
    'ops.read_log',
  ])
    await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
});
afterAll(() => owner.destroy());

/** Does something to the database, looks, and takes it back. */
const trying = async <T>(
  turn: number,
  work: (intruder: Intruder, manager: EntityManager) => Promise<T>,
): Promise<T> => {
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  try {
    return await work(new Intruder(runner.manager, new Chance(seed + turn), contents), runner.manager);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
};

const named = ({ findings, rules, differences }: Audit, place: Place): boolean => {
  if ('rule' in place) return rules.some(({ table }) => table === place.rule);
  if ('table' in place) return differences.some(({ table }) => table === place.table);
  return findings.some(
    ({ streamId, version }) =>
      streamId === place.taskId && (place.version === undefined || version === place.version),
  );
};

describe('what was tampered with, past every trigger, is named with its place', () => {
  it.each(kinds)('%s', async (kind) => {
    for (let turn = 0; turn < ofEachKind; turn++) {
      const { place, result } = await trying(turn, async (intruder, manager) => {
        const place = await found[kind]!(intruder);
        return { place, result: await audit(manager, ('taskId' in place && place.taskId) || null) };
      });
      if (!named(result, place)) expect({ turn, place, ...result }).toEqual('to be named');
    }
  });
});

describe('what cannot be told from the database alone', () => {
  it('is nothing as long as nobody did anything', async () => {
    expect(await audit(owner)).toMatchObject({ findings: [], rules: [], differences: [] });
  });

  it.each(Object.keys(missed))('%s', async (kind) => {
    for (let turn = 0; turn < 5; turn++) {
      const result = await trying(turn, async (intruder, manager) => {
        await missed[kind]!(intruder);
        return audit(manager);
      });
      expect({ turn, ...result }).toMatchObject({ findings: [], rules: [], differences: [] });
    }
  });

  it('is listed in docs/audit.md, and nothing else is', () => {
    const section = readFileSync('docs/audit.md', 'utf8').split('\n## What it cannot know')[1] ?? '';
    const listed = [...section.matchAll(/^- \*\*(.+?)\.\*\*/gm)].map(([, name]) => name?.toLowerCase());
    expect(listed).toEqual(Object.keys(missed));
  });
});
