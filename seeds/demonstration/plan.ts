// What is written by hand about a demonstration group; the rest is generated from it.
import type { Account, Potential, Stake } from '../../domain/facts/account.ts';
import type { CHANNELS, Deal, DIRECTIONS } from '../../domain/facts/business.ts';
import type { Assessment, CoachStatement } from '../../domain/facts/c139.ts';
import type { CoachKind, Decision, Influence, LAYERS, Tie } from '../../domain/facts/person.ts';
import type { Row } from '../bundle.ts';
import type { PostName, StaffName } from './posts.ts';

/** How far we have come with an entity; the generated facts are made so that the computed coverage level agrees. */
export const LEVELS = ['customer', 'deal', 'engaged', 'known', 'untouched'] as const;
export type Level = (typeof LEVELS)[number];

export type AccountColumns = Partial<Account>;

export interface EntityPlan {
  account: Row<'account'>;
  level: Level;
  /** The posts there; null: nobody is known there. */
  staff: StaffName | null;
  /** Products ordered; more than two years ago unless the level is `customer`. */
  bought: string[];
  /** Products that a rival has placed there: product -> competitor. */
  rivals: Record<string, string>;
  /** Days without any contact up to today, where that is a finding. */
  silent: number | null;
}

/** A person named by hand. */
export interface CastPlan {
  id: string;
  name: string;
  nameEn?: string;
  email?: string;
  seat?: { accountId: string; post: PostName; acting?: boolean };
  /** Seats beside the posts of an entity. */
  also?: { accountId: string; title: string; department: string; layer: (typeof LAYERS)[number] }[];
  /** Days since he left; somebody else is in the post now, or nobody where it is listed as vacant. */
  leftDaysAgo?: number;
}

/** What was observed `seen` days before today. */
type Seen<T> = Omit<T, 'observedOn'> & { seen: number };

export type StakePlan = Seen<Partial<Stake> & Pick<Stake, 'ownerId' | 'ownedId'>>;
export type TiePlan = Seen<Partial<Tie> & Pick<Tie, 'colleagueId' | 'personId' | 'strength'>>;
export type InfluencePlan = Seen<Partial<Influence> & Pick<Influence, 'fromId' | 'toId' | 'weight'>>;
export type DecisionPlan = Seen<Partial<Decision> & Pick<Decision, 'personId'>>;

export interface DealPlan {
  id: string;
  name: string;
  accountId: string;
  productIds: string[];
  outcome: NonNullable<Deal['outcome']>;
  stage: string;
  amount: number;
  currency: string;
  /** Days before today that it was opened. */
  opened: number;
  /** Days from today to the close date; negative where it has passed. */
  close: number;
  colleagueIds: string[];
  competitorIds: string[];
}

/** Contacts of the same people about the same thing, on each of the days before today. */
export interface ContactPlan {
  colleagueIds: string[];
  personIds: string[];
  channel: (typeof CHANNELS)[number];
  direction: (typeof DIRECTIONS)[number] | null;
  daysAgo: number[];
  subject: string;
  dealId: string | null;
}

/** A contract; `starts` and `ends` count days from today. */
export interface ContractPlan {
  accountId: string;
  productId: string;
  starts: number;
  ends: number;
  amount: number;
}

/** A potential as it is known; without a value the generated one stays, null is unknown. */
export interface CellPlan {
  accountId: string;
  productId: string;
  state: NonNullable<Potential['state']>;
  value: number | null | undefined;
  competitorId: string | null;
  seen: number;
}

/** A touch of the customer's own, on each of the days before today; `post` is whose, null where only the account is known. */
export interface EventPlan {
  accountId: string;
  post: string | null;
  kind: string;
  daysAgo: number[];
  subject: string;
}

/** An element without a rival is compared with the first competitor of the deal; who said it is the deal's first colleague unless stated. */
export type AssessmentPlan = Seen<Partial<Assessment> & Pick<Assessment, 'dealId' | 'template' | 'item'>>;
export type StatementPlan = Seen<
  Partial<CoachStatement> & Pick<CoachStatement, 'dealId' | 'personId' | 'template' | 'item'>
>;

export interface CoachPlan {
  dealId: string;
  personId: string;
  kinds: CoachKind[];
  verified: boolean;
}

/** `due` counts days from today, `closed` and `seen` days before it. */
export type ActionPlan = Seen<Omit<Row<'action'>, 'id' | 'dueOn' | 'closedOn'>> & {
  due: number;
  closed: number | null;
};

export interface GroupPlan {
  /** Begins the ids of the group. */
  prefix: string;
  domain: string;
  colleagueIds: string[];
  entities: EntityPlan[];
  /** Owners and partners outside the group. */
  outsiders: Row<'account'>[];
  stakes: StakePlan[];
  cast: CastPlan[];
  vacant: [accountId: string, post: PostName][];
  deals: DealPlan[];
  /** Decision chains by deal; the others are generated from the posts of the deal's account. */
  chains: Record<string, DecisionPlan[]>;
  /** Persons of other entities, or who have left, in a chain that is generated. */
  besides: Record<string, DecisionPlan[]>;
  /** Where an account appears here, no contact and no influence is generated for it. */
  contacts: ContactPlan[];
  ties: TiePlan[];
  influences: InfluencePlan[];
  assessments: AssessmentPlan[];
  coaches: CoachPlan[];
  statements: StatementPlan[];
  actions: ActionPlan[];
  /** Days since the last order, where that is a finding; one number by account. */
  lastOrder: Record<string, number[]>;
  /** Days before today of contacts besides the usual ones, by account. */
  closeContacts: Record<string, number[]>;
  contracts: ContractPlan[];
  cells: CellPlan[];
  touches: EventPlan[];
}
