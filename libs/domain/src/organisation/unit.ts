import type {
  Collective,
  CommandId,
  DataOf,
  Field,
  Instant,
  Mandate,
  PersonId,
  PostId,
  Role,
  Succession,
  Tenure,
  UnitId,
} from '#contracts';
import type { Dated } from './dated.ts';

/** A post as its unit keeps it. It is there from `from` to before `to`. */
export type PostRecord = {
  postId: PostId;
  role: Role;
  names: Dated<string>[];
  from: Instant;
  to: Instant | null;
};

export type NotFounded = { standing: 'none'; streamId: string; version: 0 };

/** A reporting period of which the figures are frozen, known by the id of the command that closed it. */
export type ClosedPeriod = { periodId: CommandId; closedAt: Instant } & Pick<
  DataOf<'PeriodClosed'>,
  'from' | 'to' | 'asOf' | 'figures'
>;

/** How a post goes over from somebody who answered for it since an instant: the list they signed, if they did, and who received it. */
export type Handover = Pick<DataOf<'HandoverSigned'>, 'postId' | 'personId' | 'since' | 'list'> & {
  signedAt: Instant | null;
  receipt:
    | ({ personId: PersonId; postId: PostId; at: Instant } & Pick<
        DataOf<'HandoverReceived'>,
        'remark' | 'paper'
      >)
    | null;
};

/** A unit with all that was ever recorded of it and still counts, by date. It is there from `from` to before `to`. */
export type FoundedUnit = {
  standing: 'founded';
  streamId: string;
  version: number;
  unitId: UnitId;
  tree: 'state' | 'party';
  names: Dated<string>[];
  parents: Dated<UnitId | null>[];
  from: Instant;
  to: Instant | null;
  posts: PostRecord[];
  tenures: Tenure[];
  fields: Field[];
  mandates: Mandate[];
  collectives: Collective[];
  periods: ClosedPeriod[];
  successions: Succession[];
  handovers: Handover[];
};

/** A unit, folded from its events. */
export type UnitRecord = NotFounded | FoundedUnit;

export const notFounded = (streamId: string): UnitRecord => ({ standing: 'none', streamId, version: 0 });

export const isFounded = (unit: UnitRecord): unit is FoundedUnit => unit.standing === 'founded';
