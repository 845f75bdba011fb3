import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Post, Role } from '#contracts';
import type { OrganisationData } from '#organisation';
import { repositoryDir } from '../embedded/paths.ts';

/** A commune until 30/06/2025, and those that succeeded it; the first has what nobody says otherwise of. */
type OldCommune = { unitId: string; successorIds: string[]; restTo: string };

/** The communes of what is one province since 01/07/2025. */
export type Province = { code: string; old: OldCommune[] };

/** An authority with every commune of the country below it, as it was and as it became. */
export type Country = { organisation: OrganisationData; provinces: Province[] };

const top = 'toan-quoc';
export const countryLeader = `${top}-leader`;
export const countryAdministrator = `${top}-administrator`;
const since = '2020-01-01T00:00:00.000Z';

const post = (unitId: string, role: Role): Post => ({
  postId: `${unitId}-${role}`,
  ...{ unitId, role, title: 'Chức vụ' },
});

const file = (): string => join(repositoryDir(), 'infra', 'bench', 'communes-2025.csv');

type Line = { province: string; unitId: string; name: string; successorIds: string[] };

const lines = (): Line[] => {
  const [, ...rows] = readFileSync(file(), 'utf8').trimEnd().split('\n');
  return rows.map((row) => {
    const [province = '', unitId = '', name = '', successors = ''] = row.split(',');
    return { province, unitId, name, successorIds: successors === '' ? [] : successors.split(' ') };
  });
};

const organisationOf = (communes: readonly Line[]): OrganisationData => {
  const posts = [
    post(top, 'leader'),
    post(top, 'administrator'),
    ...communes.map(({ unitId }) => post(unitId, 'head')),
  ];
  return {
    units: [
      { unitId: top, parentId: null, name: 'Toàn quốc', tree: 'state' },
      ...communes.map(({ unitId, name }) => ({ unitId, parentId: top, name, tree: 'state' as const })),
    ],
    posts,
    people: posts.map(({ postId, unitId }) => ({
      ...{ personId: `p-${postId}`, name: 'Người giữ chức vụ' },
      ...(unitId === top ? { login: postId } : {}),
    })),
    tenures: posts.map(({ postId }) => ({
      ...{ postId, personId: `p-${postId}`, from: since, to: null, inCharge: false },
    })),
  };
};

/**
 * The mergers of 01/07/2025: 10,040 communes became 3,321. From the package vietnamadminunits 1.0.4 on PyPI (MIT licence, © 2025 Tran Ngoc
 * Minh Hieu), which drew them from the resolutions; a commune that was divided goes to what the package takes by default. `most` takes the
 * smallest provinces only.
 */
export const readCountry = (most = Infinity): Country => {
  const all = lines();
  const codes = [...new Set(all.map(({ province }) => province))];
  const chosen = codes
    .map((code) => [code, all.filter(({ province }) => province === code)] as const)
    .toSorted(([, a], [, b]) => a.length - b.length)
    .slice(0, most);
  const provinces = chosen.map(([code, communes]) => ({
    code,
    old: communes
      .filter(({ successorIds }) => successorIds.length > 0)
      .map(({ unitId, successorIds }) => ({ unitId, successorIds, restTo: successorIds[0] ?? '' })),
  }));
  return { organisation: organisationOf(chosen.flatMap(([, communes]) => communes)), provinces };
};
