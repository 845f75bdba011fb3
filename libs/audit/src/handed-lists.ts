import type { EntityManager } from 'typeorm';
import { HandedList } from '#contracts';
import type { FoundProblem, UnitEvent } from '#contracts';
import { canonicalText, decode, sha256 } from '#event-store';
import type { Finding } from '#event-store';

type Named = UnitEvent<'HandoverSigned' | 'HandoverReceived'>;

const readList = (body: Buffer): HandedList | undefined => {
  const text = body.toString('utf8');
  const read = HandedList.safeParse(JSON.parse(text));
  return read.success && canonicalText(read.data) === text ? read.data : undefined;
};

/** What is wrong with the list that a signature or a receipt names. */
export const handedListProblem = ({ data }: Named, body: Buffer | null): FoundProblem | undefined => {
  if (!body) return { code: 'handed-list-gone' };
  if (sha256(body).toString('hex') !== data.list) return { code: 'handed-list-changed' };
  const list = readList(body);
  if (!list) return { code: 'handed-list-misshapen' };
  const isOfIt = (['unitId', 'postId', 'personId', 'since'] as const).every((key) => list[key] === data[key]);
  return isOfIt ? undefined : { code: 'handed-list-of-another' };
};

/** Checks the lists that went over with posts against the events that name them. */
export const handedListFindings = async (manager: EntityManager): Promise<Finding[]> => {
  const rows = await manager.query<{ event: Buffer; body: Buffer | null }[]>(
    `SELECT e.body AS event, l.body FROM es.event e
     LEFT JOIN es.handed_list l ON l.digest = decode(convert_from(e.body, 'UTF8')::jsonb->'data'->>'list', 'hex')
     WHERE e.type IN ('HandoverSigned', 'HandoverReceived') ORDER BY e.stream_id, e.version`,
  );
  return rows.flatMap(({ event: stored, body }) => {
    const event = decode<'HandoverSigned' | 'HandoverReceived'>(stored.toString('utf8'));
    const problem = handedListProblem(event, body);
    return problem ? [{ streamId: event.streamId, version: event.version, problem }] : [];
  });
};
