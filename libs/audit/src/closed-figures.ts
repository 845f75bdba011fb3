import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import { ClosedFigures } from '#contracts';
import type { FoundProblem, UnitEvent } from '#contracts';
import { figuresOf } from '#domain';
import { canonicalText, decode, sha256 } from '#event-store';
import type { Finding } from '#event-store';

type Closing = { event: UnitEvent<'PeriodClosed'>; body: Buffer | null };

const readFigures = (body: Buffer): ClosedFigures | undefined => {
  const text = body.toString('utf8');
  const read = ClosedFigures.safeParse(JSON.parse(text));
  return read.success && canonicalText(read.data) === text ? read.data : undefined;
};

/** Whether every number follows from the tasks that stand below it. */
const addsUp = ({ tasks, total, units }: ClosedFigures): boolean =>
  isDeepStrictEqual(figuresOf(tasks), total) &&
  units.every(({ unitId, figures }) =>
    isDeepStrictEqual(figuresOf(tasks.filter((task) => task.unitId === unitId)), figures),
  );

/** What is wrong with the figures that a closing names. */
export const figuresProblem = ({ event, body }: Closing): FoundProblem | undefined => {
  const { unitId, from, to, asOf, figures: digest } = event.data;
  if (!body) return { code: 'figures-gone' };
  if (sha256(body).toString('hex') !== digest) return { code: 'figures-changed' };
  const figures = readFigures(body);
  if (!figures) return { code: 'figures-misshapen' };
  const said = { authorityId: figures.authorityId, from: figures.from, to: figures.to, asOf: figures.asOf };
  if (!isDeepStrictEqual(said, { authorityId: unitId, from, to, asOf }))
    return { code: 'figures-of-another-period' };
  return addsUp(figures) ? undefined : { code: 'figures-do-not-add-up' };
};

/** Checks the figures of all closed periods against the events that name them. */
export const closedFiguresFindings = async (manager: EntityManager): Promise<Finding[]> => {
  const rows = await manager.query<{ event: Buffer; body: Buffer | null }[]>(
    `SELECT e.body AS event, f.body FROM es.event e
     LEFT JOIN es.closed_figures f ON f.digest = decode(convert_from(e.body, 'UTF8')::jsonb->'data'->>'figures', 'hex')
     WHERE e.type = 'PeriodClosed' ORDER BY e.stream_id, e.version`,
  );
  return rows.flatMap(({ event: stored, body }) => {
    const event = decode<'PeriodClosed'>(stored.toString('utf8'));
    const problem = figuresProblem({ event, body });
    return problem ? [{ streamId: event.streamId, version: event.version, problem }] : [];
  });
};
