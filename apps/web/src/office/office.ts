import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, said } from '../client/client.ts';
import type { components, paths } from '../client/schema.d.ts';

export type Duty = components['schemas']['OfficeDuty'];
export type OfficeDesk = components['schemas']['OfficeDesk'];
export type WeekTable = components['schemas']['WeekTable'];

/** What the desk and the table are narrowed by; it stands in the address. */
export type OfficeFilter = { unit?: string; day?: string };

/** What an address says; whatever else it says is left out. */
export const officeFilterIn = ({ unit, day }: Record<string, unknown>): OfficeFilter => ({
  ...(typeof unit === 'string' && unit !== '' ? { unit } : {}),
  ...(typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? { day } : {}),
});

const onlyUnit = (unit: string | undefined) => (unit === undefined ? {} : { unit });

/** How much units owe, how much waits for leaders, and of which units. */
export const officeDesk = (unit: string | undefined) =>
  queryOptions({
    queryKey: ['tasks', 'office', 'desk', unit ?? null],
    queryFn: async () => said(await api.GET('/api/office', { params: { query: onlyUnit(unit) } })),
    refetchInterval: 30_000,
    placeholderData: keepPreviousData,
  });

export type DutyList = paths['/api/office/duties']['get']['parameters']['query']['list'];

/** One list of the desk, unit by unit, a page at a time: what is owed and who was told. */
export const dutiesOf = (list: DutyList, unit: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['tasks', 'office', list, unit ?? null],
    queryFn: async ({ pageParam, signal }) => {
      const query = { list, ...onlyUnit(unit), ...(pageParam === null ? {} : { cursor: pageParam }) };
      return said(await api.GET('/api/office/duties', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: 30_000,
    placeholderData: keepPreviousData,
  });

/** The table of the week in which a day lies. */
export const weekTable = (day: string, unit: string | undefined) =>
  queryOptions({
    queryKey: ['tasks', 'week', day, unit ?? null],
    queryFn: async () =>
      said(await api.GET('/api/weeks/{day}', { params: { path: { day }, query: onlyUnit(unit) } })),
    placeholderData: keepPreviousData,
  });

/** Where the table is as a file, with the very numbers that are shown. */
export const weekFile = (
  { week, asOf }: WeekTable,
  unit: string | undefined,
  format: 'xlsx' | 'docx',
): string =>
  `/api/weeks/${week.from}/report?${new URLSearchParams({ format, asOf, ...onlyUnit(unit) }).toString()}`;
