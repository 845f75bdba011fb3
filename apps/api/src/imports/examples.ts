import type { z } from 'zod';
import type { AnnexToImport, ImportAnnex } from '#contracts';

const annex: z.input<typeof AnnexToImport> = {
  file: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  paper: {
    number: '27/KH-UBND',
    issuedOn: '2026-03-02',
    signer: { personId: 'p-chu-tich', postId: 'chu-tich', capacity: 'holder' },
  },
  leaderPostId: 'pho-chu-tich-1',
};

const takenOver: z.input<typeof AnnexToImport> = { ...annex, takenOver: 'in_progress' };

const mended: z.input<typeof AnnexToImport> = {
  ...annex,
  reviewOn: '2026-06-30',
  mends: [{ row: 12, column: 'due', text: '30/6/2026' }],
  units: [{ written: 'UBND các xã, thị trấn', unitIds: ['xa-kon-dao', 'thi-tran-dak-to'] }],
};

export const previewExamples = {
  annex: { summary: 'An annex as it comes', value: annex },
  takenOver: { summary: 'Of an earlier paper, by which the units work already', value: takenOver },
  mended: { summary: 'With a cell mended, and units chosen', value: mended },
};

export const importExamples = {
  all: { summary: 'All of it', value: mended },
  rows: {
    summary: 'The rows that are right',
    value: { ...annex, rows: [5, 6, 9] } satisfies z.input<typeof ImportAnnex>,
  },
};
