import { expect, it } from '@jest/globals';
import { AnnexToImport, ImportAnnex } from '#contracts';
import { importExamples, previewExamples } from './examples.ts';

it.each(Object.entries(previewExamples))(
  'the example of a dry run, %s, is one as it stands',
  (_, { value }) => {
    expect(AnnexToImport.safeParse(value).error).toBeUndefined();
  },
);

it.each(Object.entries(importExamples))(
  'the example of an import, %s, is one as it stands',
  (_, { value }) => {
    expect(ImportAnnex.safeParse(value).error).toBeUndefined();
  },
);
