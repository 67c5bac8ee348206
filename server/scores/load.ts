// Loads what accounts are scored from.
import type { z } from 'zod';
import type { Templates } from '../../domain/c139/templates.ts';
import { windowsOn } from '../../domain/coverage/windows.ts';
import type { Account } from '../../domain/facts/account.ts';
import { compareIds } from '../../domain/ownership/counting.ts';
import type { WayIn } from '../../domain/reach/way-in.ts';
import type { ScoreFacts } from '../../domain/scores/facts.ts';
import type { ScoreModelId } from '../../domain/scores/model.ts';
import { grouped } from '../../domain/values/grouped.ts';
import { fromGraph } from '../facts/stored.ts';
import type { Transaction } from '../graph.ts';
import type { Viewer } from '../viewer.ts';
import { loadPeople, NOBODY } from './people.ts';
import { scoreAccounts, scoreDeals, scoreOrders, scorePotentials } from './statements.ts';

export interface NamedAccount {
  account: Account;
  /** The root of the group it counts in; itself where it is in none. */
  groupId: string;
  /** Its name in Latin letters, so that it is found by typing them. */
  pinyin: string | null;
}
/** With the way in, where reach was asked for and somebody may say yes there; `followed`: not too many people stand around it for that. */
export type LoadedAccount = ScoreFacts & NamedAccount & { way: WayIn | null; followed: boolean };

/** Models by what they need: orders, potentials, who sits where, and who of them we get to. */
const OF_ORDERS: readonly ScoreModelId[] = ['rfm'];
const OF_POTENTIALS: readonly ScoreModelId[] = ['priority', 'completeness'];
const OF_PEOPLE: readonly ScoreModelId[] = ['rfmv', 'behaviour', 'completeness', 'priority'];

export interface ScoreQuestion {
  asOf: string;
  templates: Templates;
  /** Facts that none of these need are not loaded, and empty. */
  models: readonly ScoreModelId[];
  /** Nobody is walked to, as more people stand around an account than can be followed: what needs reach has no score. */
  withoutReach?: boolean;
}

/** The facts of those of the accounts that may be seen, by id. Throws `too-many` where too many people are around them. */
export async function loadScoreFacts(
  tx: Transaction,
  viewer: Viewer,
  ids: readonly string[],
  question: ScoreQuestion,
): Promise<LoadedAccount[]> {
  const sight = { all: viewer.all, sees: [...viewer.sees] };
  const asked = { ids: [...ids] };
  const { asOf } = question;
  const { dueFrom } = windowsOn(asOf);
  const needs = (models: readonly ScoreModelId[]) => question.models.some((model) => models.includes(model));
  const [accounts, orders, potentials, deals] = await Promise.all([
    tx.run(scoreAccounts, { ...asked, ...sight }),
    needs(OF_ORDERS) ? tx.run(scoreOrders, asked) : [],
    needs(OF_POTENTIALS) ? tx.run(scorePotentials, asked) : [],
    tx.run(scoreDeals, { ...asked, asOf, dueFrom }),
  ]);
  const seen = new Set(accounts.map((row) => row.id));
  const openDeals = deals.filter((deal) => seen.has(deal.accountId));
  const people = needs(OF_PEOPLE) ? await loadPeople(tx, viewer, [...seen], openDeals, question) : NOBODY;
  const ordersOf = new Map(orders.map((row) => [row.accountId, row.orders]));
  const potentialsOf = new Map(potentials.map((row) => [row.accountId, row.potentials]));
  const dealsOfAccount = grouped(deals, (deal) => deal.accountId);
  return accounts
    .map((row): LoadedAccount => {
      const { id } = row;
      return {
        ...named(row),
        orders: (ordersOf.get(id) ?? []).map(([order, orderedOn, amount, currency]) => ({
          id: order,
          orderedOn,
          amount,
          currency,
        })),
        potentials: (potentialsOf.get(id) ?? []).map(([productId, state, value, currency]) => ({
          productId,
          state,
          value,
          currency,
        })),
        deals: dealsOfAccount.get(id) ?? [],
        contacts: people.contacts.get(id) ?? [],
        events: people.events.get(id) ?? [],
        people: people.persons.get(id) ?? [],
        ...reachBy(people.ways.get(id) ?? null),
        c139: people.c139.get(id) ?? null,
        followed: !question.withoutReach,
      };
    })
    .sort((a, b) => compareIds(a.account.id, b.account.id));
}

/** Only what accounts are listed by, of those that may be seen. */
export async function loadNamed(tx: Transaction, viewer: Viewer, ids: readonly string[]): Promise<NamedAccount[]> {
  return (await tx.run(scoreAccounts, { ids: [...ids], all: viewer.all, sees: [...viewer.sees] })).map(named);
}

function named({ id, groupId, stored, colleagueIds }: z.infer<typeof scoreAccounts.row>): NamedAccount {
  // The write path stores records of exactly this shape.
  const account = fromGraph('account', { id, stored, links: { colleagueIds } }).record as unknown as Account;
  const { pinyin } = stored;
  return { account, groupId: groupId ?? id, pinyin: typeof pinyin === 'string' ? pinyin : null };
}

function reachBy(way: WayIn | null): Pick<LoadedAccount, 'reach' | 'way'> {
  const best = way?.best;
  return { reach: best ? { value: best.value, steps: best.steps } : null, way };
}
