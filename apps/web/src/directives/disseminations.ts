import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, said } from '../client/client.ts';
import type { Uploaded } from '../client/files.ts';
import type { components } from '../client/schema.d.ts';
import { entersPapers, leadsOneOf } from '../session/roles.ts';
import type { Me } from '../session/session.ts';
import { language } from '../words/speak.ts';
import type { Directive } from './directives.ts';

export type Dissemination = Directive['disseminations'][number];
type DirectiveCommand = components['schemas']['DirectiveCommand'];

/** What the reader’s unit still has to disseminate or, for whoever follows them, every unit. It is asked for again with the directives. */
export const owedDisseminations = (unit: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['directives', 'list', 'disseminations', language(), unit ?? null],
    queryFn: async ({ pageParam }) => {
      const query = {
        ...(unit === undefined ? {} : { unit }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      return said(await api.GET('/api/disseminations', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: 30_000,
  });

/** Whether it is still to be held. */
export const isOwing = ({ state }: Dissemination): boolean => state === 'owed' || state === 'overdue';

/** Whether the reader reports for the unit: its head, that of its successor, or the office from paper. */
export const mayReport = (me: Me | null | undefined, { answering }: Dissemination): boolean =>
  me !== null &&
  me !== undefined &&
  (entersPapers(me) ||
    leadsOneOf(
      me,
      answering.map(({ unitId }) => unitId),
    ));

/** What the form holds by which units are told to disseminate a directive, or released. */
export type Asking = {
  what?: 'require' | 'release';
  unitIds?: string[];
  dueOn?: string;
  note?: string;
  reason?: string;
  paper?: unknown;
};

/** What it records; what is missing or wrong, the API says. */
export const askingIn = ({ what, unitIds, dueOn, note, reason, paper }: Asking): DirectiveCommand =>
  (what === 'release'
    ? { type: 'ReleaseDissemination', unitIds, reason, paper }
    : { type: 'RequireDissemination', unitIds, dueOn, note, paper }) as DirectiveCommand;

/** What the form of a report holds. */
export type Reporting = {
  heldOn?: string;
  attended?: number;
  expected?: number;
  minutesNumber?: string;
  minutesOn?: string;
  files?: Uploaded[];
  reason?: string;
  paper?: unknown;
};

/** What stands in a report that is to be put right. */
export const standing = ({ held }: Dissemination, erased: string): Reporting =>
  held === null
    ? {}
    : {
        ...{ heldOn: held.heldOn, attended: held.attended, expected: held.expected },
        ...(held.minutes ? { minutesNumber: held.minutes.number, minutesOn: held.minutes.issuedOn } : {}),
        files: held.files.map((file) => ({ ...file, fileName: file.fileName.text ?? erased })),
      };

/** What it records; what is missing or wrong, the API says. */
export const reportIn = (values: Reporting, { unit, held }: Dissemination): DirectiveCommand => {
  const {
    heldOn,
    attended,
    expected,
    minutesNumber: number,
    minutesOn: issuedOn,
    files,
    reason,
    paper,
  } = values;
  const body = {
    ...{ unitId: unit.unitId, heldOn, attended, expected, paper },
    ...(number || issuedOn ? { minutes: { number, issuedOn } } : {}),
    ...(files && files.length > 0 ? { files } : {}),
  };
  return (
    held ? { type: 'CorrectDissemination', ...body, reason } : { type: 'ReportDissemination', ...body }
  ) as DirectiveCommand;
};
