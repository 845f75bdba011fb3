import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { AnnexPreview, AnnexToImport, ImportAnnex, ImportView } from '#contracts';
import type { DemoTask } from '../../data-schema.ts';
import { clerkOfDakTo, servedBy } from '../dak-to.ts';
import type { OnRecord } from '../papers.ts';
import { annexRows } from './annex-rows.ts';
import type { AnnexRow } from './annex-rows.ts';
import type { Done, Stage } from './stage.ts';

type View = z.infer<typeof ImportView>;
type Asked = z.input<typeof AnnexToImport>;

/** The paper of the annexes; its number is made up. */
export const annexPaper = { number: '27/KH-UBND', issuedOn: '2025-06-02' };

const asked = (file: string): Asked => ({
  file,
  paper: { ...annexPaper, signer: { personId: 'p-001', postId: 'ubnd-dak-to-chair', capacity: 'holder' } },
  leaderPostId: 'ubnd-dak-to-leader-1',
});

const filed = async (stage: Stage, fileName: string, bytes: Uint8Array): Promise<string> => {
  await stage.api.upload(stage.seat(clerkOfDakTo), fileName, bytes);
  return createHash('sha256').update(bytes).digest('hex');
};

const preview = (stage: Stage, body: Asked): Promise<AnnexPreview> =>
  stage.api.post(stage.seat(clerkOfDakTo), '/imports/preview', body);

const stopping = ({ items, findings }: AnnexPreview) =>
  [...findings, ...items.flatMap((one) => one.findings)].filter(({ stops }) => stops);

/** The one day of the sheet that does not exist is mended as the clerk was told, from the paper. */
const mendsFor = (dry: AnnexPreview): Asked['mends'] =>
  stopping(dry).flatMap(({ code, row }) =>
    code === 'no-such-day' && row !== null ? [{ row, column: 'due', text: '30/11/2025' }] : [],
  );

const imported = async (stage: Stage, body: z.input<typeof ImportAnnex>): Promise<View> => {
  const { importId } = await stage.api.post<View>(stage.seat(clerkOfDakTo), '/imports', body);
  return stage.until<View>(clerkOfDakTo, `/imports/${importId}`, ({ done }) => done);
};

const count = ({ counts: { total, issued, already } }: View): string =>
  `Nhập: ${total} dòng, giao mới ${issued} nhiệm vụ, ${already} nhiệm vụ đã giao từ trước`;

/** An annex is tried, mended where that is asked for, and imported. */
export const importAnnex = async (
  stage: Stage,
  fileName: string,
  bytes: Uint8Array,
): Promise<Done<AnnexPreview>> => {
  const file = asked(await filed(stage, fileName, bytes));
  const dry = await preview(stage, file);
  const mended = { ...file, mends: mendsFor(dry) ?? [] };
  const right = await preview(stage, mended);
  const view = await imported(stage, mended);
  return {
    lines: [
      `${fileName}: văn bản ghi ${dry.declared ?? '–'} nội dung, tìm thấy ${dry.found}`,
      ...stopping(dry).map(({ cell, detail }) => `Chạy thử, ô ${cell ?? '–'}: ${detail}`),
      count(view),
    ],
    gives: right,
  };
};

/** Which content of the action plan, from 0, a row stands for: the one with its words, else the made-up one of its unit. */
export const contentOf = (row: AnnexRow, tasks: readonly DemoTask[]): number => {
  const named = tasks.findIndex(({ asWritten }) => asWritten === row.title);
  return named >= 0
    ? named
    : tasks.findIndex(({ asWritten, unitId }) => asWritten === null && unitId === row.unitId);
};

/** A column for what a row serves is not known to annexes: the chair says it of each task. */
export const serveContents = async (
  stage: Stage,
  { items }: AnnexPreview,
  tasks: readonly DemoTask[],
  onRecord: OnRecord,
): Promise<void> => {
  for (const [at, row] of annexRows.entries())
    await stage.act('ubnd-dak-to-chair', items[at]?.tasks[0]?.taskId ?? '', {
      ...{ type: 'AmendTask', serves: servedBy(onRecord, contentOf(row, tasks)) },
      reason: 'Ghi rõ nội dung của Kế hoạch hành động mà nhiệm vụ phục vụ',
    });
};
