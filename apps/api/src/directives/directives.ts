import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { DirectiveId, DirectiveKind, LocalDate } from '#contracts';
import type {
  DirectiveEvent,
  DirectiveEventType,
  DirectiveHistory,
  DirectivePage,
  DirectiveView,
  Language,
  VerificationView,
} from '#contracts';
import { foldDirective, isRecorded, notRecorded } from '#domain';
import type { RecordedDirective } from '#domain';
import { BusinessClock, EventStore, verify } from '#event-store';
import { Organisation } from '#organisation';
import {
  changeLines,
  directivesOf,
  idsIn,
  linkedDirectives,
  namesByDate,
  namesOf,
  sealsIn,
  servingOf,
  spansOf,
  tasksLeft,
  textsOf,
  unitsNotNamed,
  writtenEvents,
} from '#read-models';
import type { DirectiveLine } from '#read-models';
import { chainOf, rowsOfChain } from '../audit/chain.ts';
import { findingViews } from '../audit/findings.ts';
import { fromCursor, pageOf, paging } from '../http/page.ts';
import { Problem } from '../http/problem.ts';
import type { Session } from '../sessions/session.ts';
import { directiveEntry } from './directive-entry.ts';
import { directiveLine } from './directive-line.ts';
import { directiveView } from './directive-view.ts';

/** What a list of directives can be narrowed by. */
export const DirectiveQuery = z.strictObject({
  kind: DirectiveKind.optional(),
  q: z.string().trim().min(1).max(200).optional().meta({
    description:
      'In number, issuer, title and contents. Typed without accents it finds words with any; spaces beside hyphens do not count.',
  }),
  ...paging,
});

const DirectivePlace = z.strictObject({ issuedOn: LocalDate, directiveId: DirectiveId });
const placeOf = ({ issuedOn, directiveId }: DirectiveLine) => ({ issuedOn, directiveId });

/** Directives as a reader sees them: those that their authority has on record. Others are as good as none. */
@Injectable()
export class Directives {
  constructor(
    private readonly database: DataSource,
    private readonly store: EventStore,
    private readonly organisation: Organisation,
    private readonly clock: BusinessClock,
  ) {}

  async list(
    { authorityId }: Session,
    query: z.infer<typeof DirectiveQuery>,
    language: Language,
  ): Promise<z.infer<typeof DirectivePage>> {
    const { limit, cursor, ...filter } = query;
    const after = fromCursor(cursor, DirectivePlace);
    const lines = await directivesOf(this.database, authorityId, filter, { limit: limit + 1, after });
    const texts = await textsOf(this.database, sealsIn(lines));
    return pageOf(lines, limit, directiveLine(texts, language), placeOf);
  }

  async view(
    session: Session,
    directiveId: string,
    language: Language,
  ): Promise<z.infer<typeof DirectiveView>> {
    const { directive } = await this.read(session, directiveId);
    const now = await this.clock.now();
    const unitIds = directive.disseminations.map(({ unitId }) => unitId);
    const [served, spans, above, below, changedBy, changing, left, notNamed, rules] = await Promise.all([
      servingOf(this.database, directiveId),
      spansOf(this.database, directiveId),
      linkedDirectives(this.database, directiveId, 'above'),
      linkedDirectives(this.database, directiveId, 'below'),
      changeLines(this.database, directiveId, 'changing'),
      changeLines(this.database, directiveId, 'changed'),
      tasksLeft(this.database, directiveId),
      unitsNotNamed(this.database, directiveId, now),
      this.organisation.rules({ unitIds, postIds: [] }, null),
    ]);
    const standing = { ...rules, now };
    const heirs = rules.directory.units.map(({ unitId }) => unitId);
    const [names, texts] = await Promise.all([
      namesOf(this.database, [...idsIn(directive), ...heirs, ...notNamed]),
      textsOf(this.database, sealsIn([directive, above, below, changedBy, changing])),
    ]);
    const links = { above, below, changedBy, changing, notNamed, standing };
    return directiveView({ directive, served, spans, ...links, left, names, texts, language });
  }

  async history(
    session: Session,
    directiveId: string,
    language: Language,
  ): Promise<z.infer<typeof DirectiveHistory>> {
    await this.read(session, directiveId);
    const written = await writtenEvents<DirectiveEventType>(this.database, directiveId);
    const said = written.map(({ event }) => [event.data, event.actor]);
    const [called, texts] = await Promise.all([
      namesByDate(this.database, idsIn(said)),
      textsOf(this.database, sealsIn(said)),
    ]);
    return { directiveId, entries: written.map(directiveEntry(called, texts, language)) };
  }

  /** Chain, shapes, inbox and words of one directive. */
  async verify(
    session: Session,
    directiveId: string,
    language: Language,
  ): Promise<z.infer<typeof VerificationView>> {
    await this.read(session, directiveId);
    const found = await verify(this.database, directiveId);
    const findings = await findingViews(this.database, found.findings, language);
    const chain = chainOf(await rowsOfChain(this.database, directiveId));
    return { ok: findings.length === 0, ...found, findings, files: null, readModels: null, chain };
  }

  /** The events of a directive that somebody may see, and what they come to. */
  async read(
    { authorityId }: Session,
    directiveId: string,
  ): Promise<{ directive: RecordedDirective; events: DirectiveEvent[] }> {
    const events = await this.store.events<DirectiveEventType>(directiveId);
    const directive = foldDirective(notRecorded(directiveId), events);
    if (!isRecorded(directive) || directive.said.authorityId !== authorityId)
      throw new Problem('directive-not-found', { directiveId });
    return { directive, events };
  }
}
