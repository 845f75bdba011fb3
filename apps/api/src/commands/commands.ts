import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { filesIn, kindOf } from '#contracts';
import type { Command, CommandView, Language } from '#contracts';
import { Inbox } from '#event-store';
import type { CommandRequest, Receipt } from '#event-store';
import { CommandGateway, inParallel } from '#platform';
import { isKnownStream } from '#read-models';
import { NamedFiles } from '../files/named-files.ts';
import { Problem } from '../http/problem.ts';
import { lookWithinMs, mostCommands } from '../load/limits.ts';
import { Places } from '../load/places.ts';
import { actorOf } from '../sessions/session.ts';
import type { Session } from '../sessions/session.ts';
import { answerOf, pendingAnswer, subjectOf } from './answer.ts';
import type { Answer } from './answer.ts';
import { Backlog } from './backlog.ts';
import { commandView } from './command-view.ts';
import { spokenDetails } from './refusal.ts';
import { refuseSecretWords } from './secret-words.ts';

/** One act as it came: who, on which stream, under which key, what, and when the request arrived (wall clock, milliseconds). */
export type Submission = {
  session: Session;
  streamId: string;
  commandId: string;
  body: Command;
  arrivedAt: number;
};

/** Few of those that come together: other people’s acts go on between. */
const atOnce = 4;

/** The acts that can be on something new, and how what nobody ever heard of is told. */
const first: ReadonlySet<string> = new Set<Command['type']>(['IssueTask', 'FoundUnit', 'RecordDirective']);
const unknown = { task: 'not-issued', unit: 'unit-not-found', directive: 'directive-not-found' } as const;

/**
 * The one way by which anything is changed: keep the command, have it decided, tell what became of it. What cannot be decided soon is
 * refused before it is kept; what was kept is answered for, however often it comes again and however busy it is.
 */
@Injectable()
export class Commands {
  private readonly places = new Places(mostCommands);

  constructor(
    private readonly database: DataSource,
    private readonly inbox: Inbox,
    private readonly gateway: CommandGateway,
    private readonly backlog: Backlog,
    private readonly files: NamedFiles,
  ) {}

  async submit({ session, streamId, commandId, body, arrivedAt }: Submission): Promise<Answer> {
    const request = { commandId, streamId, actor: actorOf(session), body };
    if (this.backlog.isFull()) return this.keptBefore(request, 'backlog-full');
    const leave = await this.places.take();
    if (!leave) return this.keptBefore(request, 'too-busy');
    try {
      await this.refuse(session, request);
      return await this.decided(request, arrivedAt + lookWithinMs);
    } finally {
      leave();
    }
  }

  /**
   * Acts on different streams that come as one: all of them are kept or none, each is decided on its own. Returns when each has its
   * outcome, or when it is time to answer: what is not decided by then will be.
   */
  async submitTogether(
    session: Session,
    requests: readonly CommandRequest[],
    arrivedAt: number,
  ): Promise<void> {
    if (this.backlog.isFull()) throw noRoom('backlog-full');
    const leave = await this.places.take();
    if (!leave) throw noRoom('too-busy');
    try {
      for (const request of requests) await this.refuse(session, request);
      const rows = rowsOf(requests, await this.inbox.receiveTogether(requests));
      const undecided = rows.filter(({ outcome }) => outcome === null);
      const until = arrivedAt + lookWithinMs;
      await inParallel(undecided, atOnce, async ({ command }) => {
        await this.gateway.send(command, Math.max(until - Date.now(), 0));
      });
    } finally {
      leave();
    }
  }

  /** What became of a command, for whoever may know it. */
  async find(session: Session, commandId: string, language: Language): Promise<z.infer<typeof CommandView>> {
    const row = await this.inbox.find(commandId);
    const refused = row?.outcome && 'rejected' in row.outcome ? row.outcome.rejected : undefined;
    const spoken = refused ? await spokenDetails(this.database, refused) : {};
    return commandView(session, row, spoken, language);
  }

  private async decided(request: CommandRequest, until: number): Promise<Answer> {
    const { command, outcome } = rowOf(request, await this.inbox.receive(request));
    if (outcome) return answerOf(this.database, command, outcome);
    const sent = await this.gateway.send(command, until - Date.now());
    if (sent === 'unknown') return pendingAnswer(command);
    // The row stays without an outcome, for the relay and for whoever inspects it.
    if ('failed' in sent)
      throw new Error(`Command ${command.commandId} could not be decided: ${sent.failed}`);
    return answerOf(this.database, command, sent.outcome);
  }

  /** What names something that is not there, or says something of a secret task, is not kept. */
  private async refuse(session: Session, request: CommandRequest): Promise<void> {
    await this.refuseUnknown(request);
    const { streamId, body } = request;
    await refuseSecretWords(this.database, streamId, body);
    if (filesIn(body).length === 0 || (await this.inbox.known(request))) return;
    await this.files.require(session, streamId, body);
  }

  /** An act on what nobody ever heard of: only the first act can be on something new. */
  private async refuseUnknown({ body, streamId }: CommandRequest): Promise<void> {
    if (first.has(body.type)) return;
    const kind = kindOf(body);
    if (await isKnownStream(this.database, kind, streamId)) return;
    const of = kind === 'task' ? {} : subjectOf({ streamId, body });
    throw new Problem(unknown[kind], { ...of });
  }

  /** There is no room for anything new: only what was kept before has an answer. */
  private async keptBefore(request: CommandRequest, otherwise: 'backlog-full' | 'too-busy'): Promise<Answer> {
    const known = await this.inbox.known(request);
    if (!known) throw noRoom(otherwise);
    const { command, outcome } = rowOf(request, known);
    return outcome ? answerOf(this.database, command, outcome) : pendingAnswer(command);
  }
}

const noRoom = (why: 'backlog-full' | 'too-busy') =>
  new Problem(why, { retryAfter: why === 'backlog-full' ? 30 : 2 });

const rowsOf = (
  requests: readonly CommandRequest[],
  receipt: Awaited<ReturnType<Inbox['receiveTogether']>>,
) => {
  if (receipt.kind === 'kept') return receipt.rows;
  const [{ commandId } = { commandId: '' }] = requests;
  if (receipt.kind === 'different') throw new Problem('idempotency-key-reused', { commandId });
  throw noRoom('too-busy');
};

const rowOf = (request: CommandRequest, receipt: Receipt) => {
  const { commandId, body } = request;
  if (receipt.kind === 'different') throw new Problem('idempotency-key-reused', { commandId });
  if (receipt.kind === 'busy') {
    throw new Problem(`${kindOf(body)}-busy`, { ...subjectOf(request), retryAfter: 2 });
  }
  return receipt.row;
};
