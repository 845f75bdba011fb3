import * as workflow from '@temporalio/workflow';
import type {
  Command,
  EventType,
  Instant,
  NewEvent,
  Outcome,
  ReceivedCommand,
  StreamEvent,
} from '#contracts';
import { nextDue, place } from '#domain';
import type { Decider, Decision, Facts } from '#domain';
import type { Activities, Written } from './activities.ts';
import { Calendars } from './calendars.ts';
import { InOrder } from './in-order.ts';
import type { StreamRun, StreamState } from './messages.ts';
import { outcomeOf, unprocessable } from './outcome.ts';
import { StreamClock } from './stream-clock.ts';
import { Surroundings } from './surroundings.ts';

// The store answers in milliseconds or is away. Ten seconds outlast its own limits; it is asked again until it is back, because an
// accepted command must get its outcome.
const world = workflow.proxyLocalActivities<Activities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '200ms', maximumInterval: '5s' },
});

/**
 * Some fifty commands, counted in events so that what was refused on the way counts too. A worker that comes back has to replay the run
 * of every task that is asked for, within five seconds each: with runs four times as long, twenty tasks at once kept timing out.
 */
const eventsPerRun = 300;

/** Rules and store judge alike: what one allows and the other contradicts so often is our fault, and must not go round for ever. */
const mostContradicted = 20;

/** The API’s clock and this one may differ by this much. */
const clockDriftMs = 2000;

type Rules = Pick<Awaited<ReturnType<Activities['load']>>, 'calendar' | 'policy'>;
type World<Body extends Command, Type extends EventType> = Pick<
  Activities<Body, Type>,
  'load' | 'lookUp' | 'calendar' | 'directives' | 'family' | 'append'
>;

/**
 * One stream, kept by one workflow: its single writer and its clock. Loads the events, folds them, then decides commands and acts of
 * the clock in one order, each written before it counts.
 */
export class DurableStream<State extends { version: number }, Body extends Command, Type extends EventType> {
  private readonly queue = new InOrder();
  private readonly clock: StreamClock;
  private readonly outcomes = new Map<string, Outcome>();
  // A stream holds nothing but events and commands of its own kind: the store sees to it.
  private readonly world = world as unknown as World<Body, Type>;
  private readonly surroundings = new Surroundings(world.lookUp);
  private readonly calendars = new Calendars(world.calendar);
  private rules: Rules | undefined;
  private state: State;
  private renewing = false;

  constructor(
    private readonly decider: Decider<State, Body, Type>,
    private readonly run: StreamRun,
  ) {
    this.state = decider.initial(run.streamId);
    this.clock = new StreamClock(run.clockOffset);
  }

  /** Answers a person’s act once everything that came before it is settled. Throws an ApplicationFailure or nothing. */
  async command(command: ReceivedCommand<Body>): Promise<Outcome> {
    try {
      return await this.queue.run(() => this.settle(command));
    } catch (error) {
      // Anything else than a TemporalFailure would fail the workflow task, again and again, instead of the update.
      if (error instanceof workflow.TemporalFailure) throw error;
      const problem = `The command could not be decided: ${String(error)}`;
      throw workflow.ApplicationFailure.nonRetryable(problem, 'Undecidable');
    }
  }

  describe(): StreamState {
    if (!this.rules) return { status: 'loading' };
    const { state } = this;
    const nextAt = this.nextAt() ?? null;
    return { status: 'ready', version: state.version, state, now: this.clock.now(), nextAt };
  }

  /** Has a new run take over from the store as soon as nothing is under way. */
  renew(): void {
    this.renewing = true;
  }

  /**
   * Lives until the stream is closed, or can rest, or turns out to be empty; continues as new when the history has grown. To be called before any
   * command: the load is then first in line.
   */
  async live(): Promise<void> {
    await this.queue.run(() => this.load());
    for (;;) {
      if (this.isDue(this.clock.now())) {
        await this.keepClock();
        continue;
      }
      this.clock.set(this.nextAt());
      await workflow.condition(() => this.clock.strikes || (this.quiet() && this.done()));
      if (!this.quiet() || !this.done()) continue;
      if (!this.over()) await this.continueAsNew();
      return;
    }
  }

  private async load(): Promise<void> {
    const { events, pending, references, directory, clockOffset, ...rules } = await this.world.load(
      this.run.streamId,
      this.decider.kind,
    );
    this.surroundings.take(references, directory);
    this.calendars.take(rules.calendar);
    this.clock.start(clockOffset);
    this.rules = { calendar: rules.calendar, policy: rules.policy };
    this.fold(events);
    for (const command of pending) {
      await this.settle(command).catch((error: unknown) => {
        if (workflow.isCancellation(error)) throw error;
        const { commandId } = command;
        workflow.log.error('A command in the inbox could not be decided.', { commandId, error });
      });
    }
  }

  private nextAt(): Instant | undefined {
    return this.decider.agenda(this.state)[0]?.at;
  }

  private isDue(by: Instant): boolean {
    const nextAt = this.nextAt();
    return nextAt !== undefined && nextAt <= by;
  }

  /**
   * From when a command counts, as far as the clock goes: a forged time of receipt must not make it strike early, and what is no time
   * says nothing.
   */
  private dueWith(command: ReceivedCommand<Body>): Instant {
    const instants = [this.decider.effectiveAtOf(command), command.receivedAt, this.clock.now(clockDriftMs)];
    return instants
      .filter((at: unknown) => typeof at === 'string')
      .reduce((earliest, at) => (at < earliest ? at : earliest));
  }

  private fold(events: readonly StreamEvent<Type>[]): void {
    this.state = events.reduce(this.decider.evolve, this.state);
    this.clock.set(this.nextAt());
  }

  private over(): boolean {
    return this.state.version === 0 || this.decider.canRest(this.state);
  }

  private done(): boolean {
    return this.over() || this.renewing || workflow.workflowInfo().historyLength >= eventsPerRun;
  }

  private quiet(): boolean {
    return this.queue.idle && workflow.allHandlersFinished();
  }

  private continueAsNew(): Promise<never> {
    const next = { ...this.run, ...this.clock.handedOn };
    return workflow.continueAsNew<(run: StreamRun) => Promise<void>>(next);
  }

  /** A fault here must not stop people’s acts: the clock waits a minute and looks again. */
  private async keepClock(): Promise<void> {
    try {
      await this.queue.run(() => this.actsOfClock(this.clock.now()));
    } catch (error) {
      if (workflow.isCancellation(error)) throw error;
      workflow.log.error('The clock could not decide; it looks again in a minute.', { error });
      await workflow.sleep('1 minute');
    }
  }

  /** What fell due before a person’s act comes first; but a fault of the clock must not keep the person’s act from its outcome. */
  private async clockBefore(command: ReceivedCommand<Body>, by: Instant): Promise<void> {
    try {
      await this.actsOfClock(by);
    } catch (error) {
      if (workflow.isCancellation(error)) throw error;
      workflow.log.error('The clock could not decide before a command.', {
        commandId: command.commandId,
        error,
      });
    }
  }

  /** Decides every act of the clock due by an instant, and before each the commands received before it. */
  private async actsOfClock(by: Instant): Promise<void> {
    for (;;) {
      const item = nextDue(this.decider.agenda(this.state), by);
      if (!item) return;
      const facts = await this.facts();
      const events = this.decider.decideClock(item, this.clock.now(), this.state, facts);
      const written = await this.write(null, item.at, events, null, facts);
      if (written.status === 'misshapen')
        throw new Error('The clock made an event without the shape of its type.');
      if (written.status === 'pending') {
        for (const command of written.pending) await this.settle(command);
      }
    }
  }

  /** Decides one command, and writes events and outcome together. What was settled before keeps its outcome. */
  private async settle(command: ReceivedCommand<Body>): Promise<Outcome> {
    const settled = this.outcomes.get(command.commandId);
    if (settled) return settled;
    let refused: Decision<Type> | undefined;
    for (let contradicted = 0; ;) {
      const by = this.dueWith(command);
      if (this.isDue(by)) await this.clockBefore(command, by);
      const facts = await this.facts(command, contradicted > 0);
      const decision = refused ?? this.decide(command, facts);
      const events = 'events' in decision ? decision.events : [];
      const outcome = outcomeOf(decision, this.state.version);
      const written = await this.write(command, null, events, outcome, facts);
      if (written.status === 'settled') return this.remember(command, written.outcome ?? outcome);
      if (written.status === 'contradicted') contradicted += 1;
      if (written.status === 'misshapen' || contradicted === mostContradicted) refused = unprocessable;
      if (written.status === 'not_received') {
        throw workflow.ApplicationFailure.nonRetryable('No such command was received.', 'NotReceived');
      }
    }
  }

  /** A rule that throws is our fault, and must neither wedge the stream nor leave the command without an answer. */
  private decide(command: ReceivedCommand<Body>, facts: Facts): Decision<Type> {
    try {
      const decision = this.decider.decide(command, this.state, facts);
      // What cannot be folded is not written: a body from the inbox may have any shape.
      if ('events' in decision) this.after(decision.events);
      return decision;
    } catch (error) {
      workflow.log.error('A rule failed.', { commandId: command.commandId, error });
      return unprocessable;
    }
  }

  private after(events: NewEvent<Type>[]): State {
    return place(events, this.run.streamId, this.state.version).reduce(this.decider.evolve, this.state);
  }

  private async write(
    command: ReceivedCommand<Body> | null,
    due: Instant | null,
    events: NewEvent<Type>[],
    outcome: Outcome | null,
    { directory, family }: Facts,
  ): Promise<Written<Body, Type>> {
    const { streamId } = this.run;
    const after = this.after(events);
    const closed = this.decider.isClosed(after);
    const expectedVersion = this.state.version;
    const entry = {
      kind: this.decider.kind,
      streamId,
      expectedVersion,
      directoryVersion: directory.version,
      family,
      command,
      due,
      events,
      outcome,
      closed,
      after,
    };
    const written = await this.world.append(entry);
    if (written.status === 'settled' || written.status === 'conflict') this.fold(written.events);
    if (written.status === 'directory_moved') this.surroundings.forget();
    return written;
  }

  private remember(command: ReceivedCommand<Body>, outcome: Outcome): Outcome {
    this.outcomes.set(command.commandId, outcome);
    return outcome;
  }

  /** What a decision goes by: the organisation around it, the policy, the calendar of the stream or of the command, and other streams. */
  private async facts(command?: ReceivedCommand<Body>, contradicted = false): Promise<Facts> {
    if (!this.rules) throw new Error('The stream is not loaded.');
    const { policy, calendar: atLoad } = this.rules;
    const version = this.decider.calendarVersion(this.state, command) ?? atLoad.version;
    const directory = await this.surroundings.of(this.decider.references(this.state, command));
    const calendar = await this.calendars.of(version, atLoad);
    const asked = command && this.decider.directives(this.state, command);
    const relatives = command && this.decider.family(this.state, command, contradicted);
    // Never kept from one decision to the next: the store says when they contradict it, not when they have moved.
    return {
      policy,
      directory,
      calendar,
      ...(asked ? { directives: await this.world.directives(asked) } : {}),
      ...(relatives ? { family: await this.world.family(relatives) } : {}),
    };
  }
}
