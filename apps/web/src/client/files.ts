import { queryOptions } from '@tanstack/react-query';
import { language } from '../words/speak.ts';
import { Problem } from './problem.ts';
import type { ProblemBody } from './problem.ts';
import type { components } from './schema.d.ts';

export type Uploaded = components['schemas']['StoredFile'];

/** Keeps a file on the server, under the hash of its bytes; nobody sees it until an act names it. */
export const upload = async (file: File): Promise<Uploaded> => {
  const answer = await fetch(`/api/files?fileName=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'content-type': file.type || 'application/octet-stream', 'accept-language': language() },
    body: file,
  });
  const said: unknown = await answer.json();
  if (!answer.ok) throw new Problem(said as ProblemBody);
  return said as Uploaded;
};

/** Where a file is that the reader has uploaded. */
export const ownFile = (sha256: string): string => `/api/files/${sha256}`;

/** The bytes of a file that the reader has uploaded, with the media type as which the server gives them out. */
export const fetchFile = (sha256: string) =>
  queryOptions({
    queryKey: ['files', sha256],
    queryFn: async (): Promise<Blob> => {
      const answer = await fetch(ownFile(sha256), { headers: { 'accept-language': language() } });
      if (!answer.ok) throw new Problem((await answer.json()) as ProblemBody);
      return answer.blob();
    },
    // Its address is the hash of its bytes: they never change.
    staleTime: Infinity,
  });
