// What an account is scored from: a loader fills this from the database; which rows count at the date the models decide.
import type { Account, Potential } from '../facts/account.ts';
import type { BehaviourEvent, Deal, Order } from '../facts/business.ts';
import type { Person, Seat } from '../facts/person.ts';

/** A contact that counts (domain/ties/contacts.ts) with a person seated in the account at the date: each interaction once. */
export interface ScoreContact {
  id: string;
  /** UTC day, YYYY-MM-DD. */
  day: string;
}

/** A person in a seat in force at the date who has not left. */
export type ScorePerson = Pick<Person, 'id' | 'name' | 'email' | 'phone'> &
  Pick<Seat, 'title' | 'department' | 'layer'> & {
    /** Attitude, role and power are stated in a deal that is open at the date; null where he decides in none. */
    decides: { roles: boolean; power: boolean; attitude: boolean } | null;
  };

/** The facts of one account. Rows in any order. */
export interface ScoreFacts {
  account: Account;
  orders: readonly Pick<Order, 'id' | 'orderedOn' | 'amount' | 'currency'>[];
  contacts: readonly ScoreContact[];
  /** Open at the date (domain/coverage/windows.ts). */
  deals: readonly Pick<Deal, 'id' | 'name' | 'amount' | 'currency' | 'closeOn'>[];
  /** Of the account, or of a person seated there. */
  events: readonly Pick<BehaviourEvent, 'id' | 'at' | 'kind'>[];
  potentials: readonly Pick<Potential, 'productId' | 'state' | 'value' | 'currency'>[];
  people: readonly ScorePerson[];
  /** The best route, without a deal, to a decision-layer person, EB or PROCUREMENT there; null without one. */
  reach: { value: number; steps: readonly string[] } | null;
  /** The open deal with the best C139 score (0-100) by the standard template; null without one. */
  c139: { dealId: string; score: number } | null;
}
