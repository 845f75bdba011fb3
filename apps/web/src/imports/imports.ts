import { queryOptions } from '@tanstack/react-query';
import { paperIn } from '../acts/paper-input.tsx';
import { takenOverIn } from '../issue/taken-over-input.tsx';
import { spanIn } from '../spans/span.ts';
import { api, said } from '../client/client.ts';
import type { Uploaded } from '../client/files.ts';
import { queries } from '../client/queries.ts';
import type { components } from '../client/schema.d.ts';

type Schemas = components['schemas'];
export type Preview = Schemas['AnnexPreview'];
export type Item = Schemas['AnnexPreviewItem'];
export type Finding = Schemas['AnnexFindingView'];
export type Import = Schemas['Import'];
export type Asked = Schemas['AnnexToImport'];

export const templateFile = '/api/imports/template';

/** What stands in the form: the paper, the file, and how it is to be understood. */
export type Values = Record<string, unknown> &
  Pick<Asked, 'mends' | 'units'> & { persons: NonNullable<Asked['persons']> };

/** What stands in the form before anything was found. */
export const nothingMended = { mends: [], units: [], persons: [] };

/** What the form asks for; undefined as long as something is missing. */
export const askedIn = (values: Values): Asked | undefined => {
  const [file] = (values['file'] as Uploaded[] | undefined) ?? [];
  const paper = paperIn(values);
  const { leaderPostId, reviewOn, effectiveAt, mends, units, persons } = values;
  if (!file || !paper?.number || !paper.issuedOn || !paper.signer || typeof leaderPostId !== 'string')
    return undefined;
  const span = spanIn(values['span']);
  return {
    ...{ file: file.sha256, paper: paper as Asked['paper'], leaderPostId, mends, units, persons },
    ...(typeof reviewOn === 'string' ? { reviewOn } : {}),
    ...(span ? { span } : {}),
    ...(typeof effectiveAt === 'string' ? { effectiveAt } : {}),
    ...takenOverIn(values),
  };
};

/** What importing would come to; nothing is kept. */
export const tryOut = async (body: Asked): Promise<Preview> =>
  said(await api.POST('/api/imports/preview', { body }));

/** Begins an import under its id; safe to repeat. */
export const begin = async (importId: string, asked: Asked, rows: number[] | undefined): Promise<Import> =>
  said(
    await api.POST('/api/imports', {
      params: { header: { 'Idempotency-Key': importId } },
      body: { ...asked, ...(rows ? { rows } : {}) },
    }),
  );

/** How far an import is, asked again until it is done; then there are tasks to be read. */
export const progressOf = (importId: string) =>
  queryOptions({
    queryKey: ['imports', importId],
    queryFn: async () => {
      const one = said(await api.GET('/api/imports/{importId}', { params: { path: { importId } } }));
      if (one.done) void queries.invalidateQueries({ queryKey: ['tasks'] });
      return one;
    },
    refetchInterval: ({ state }) => (state.data?.done ? false : 1000),
  });

/** What must be mended of an item, or of the whole. */
export const stopping = (findings: readonly Finding[]): Finding[] => findings.filter(({ stops }) => stops);

/** A mend of a cell takes the place of one before; a unit that is chosen is meant wherever it is written so. */
export const mended = (
  { mends }: Pick<Values, 'mends'>,
  finding: Finding,
  text: string,
): Pick<Values, 'mends'> => {
  const { row, column } = finding;
  if (row === null || column === null) return { mends };
  const others = mends.filter((one) => one.row !== row || one.column !== column);
  return { mends: [...others, { row, column, text }] };
};

export const chosen = (
  { units }: Pick<Values, 'units'>,
  finding: Finding,
  unitIds: string[],
): Pick<Values, 'units'> => {
  const written = finding.part ?? finding.written ?? '';
  return { units: [...units.filter((one) => one.written !== written), { written, unitIds }] };
};

/** A person who is chosen is meant in the item of the finding: elsewhere the same words may mean somebody else. */
export const personChosen = (
  { persons }: Pick<Values, 'persons'>,
  finding: Finding,
  postId: string,
): Pick<Values, 'persons'> => {
  const { row } = finding;
  const written = finding.part ?? finding.written ?? '';
  const others = persons.filter((one) => one.written !== written || one.row !== row);
  return { persons: [...others, { written, ...(row === null ? {} : { row }), postIds: [postId] }] };
};
