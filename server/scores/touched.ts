// The accounts whose scores some writes can have moved.
import { MeridianError } from '../../domain/contract/errors.ts';
import type { Transaction } from '../graph.ts';
import { ledTo } from '../usecases/reach/led-to.ts';
import { PeopleWalk } from '../usecases/reach/load.ts';
import { accountsOfSeats, decisionsOfDeals } from '../usecases/reach/statements.ts';
import type { Viewer } from '../viewer.ts';
import { accountsAround } from './statements.ts';

/** Accounts told again one by one; more are as soon told all together. */
export const FOLLOWED_ACCOUNTS = 5_000;

export interface ScoreWorkRow {
  all: boolean;
  accounts: string[] | null;
  led: string[] | null;
  people: string[] | null;
  whole: string[] | null;
  seats: string[] | null;
  deals: string[] | null;
}

/** The accounts around which scores can differ from what is stored; null for all of them. */
export async function accountsTouched(
  tx: Transaction,
  viewer: Viewer,
  asOf: string,
  work: readonly ScoreWorkRow[],
): Promise<Set<string> | null> {
  if (work.some((each) => each.all)) return null;
  const part = (name: Exclude<keyof ScoreWorkRow, 'all'>) => [...new Set(work.flatMap((each) => each[name] ?? []))];
  const [seats, deals, named] = [part('seats'), part('deals'), part('led')];
  const sight = { all: viewer.all, sees: [...viewer.sees] };
  const [seated, chains] = await Promise.all([
    seats.length === 0 ? [] : tx.run(accountsOfSeats, { ids: seats }),
    // A deal that opens or ends changes what those in it pass on to others.
    deals.length === 0 ? [] : tx.run(decisionsOfDeals, { ids: deals, ...sight }),
  ]);
  const whole = [...new Set([...part('whole'), ...seated.map((row) => row.id)])];
  const walk = new PeopleWalk(tx, viewer, asOf);
  await walk.loadAccounts(whole);
  const from = [...named, ...chains.map((row) => row.personId), ...walk.seated()];
  try {
    const led = from.length === 0 ? new Set<string>() : await ledTo(tx, viewer, from, asOf);
    const persons = [...new Set([...led, ...part('people')])];
    const around = persons.length + deals.length === 0 ? [] : await tx.run(accountsAround, { persons, deals });
    const touched = new Set([...part('accounts'), ...whole, ...around.map((row) => row.id)]);
    return touched.size > FOLLOWED_ACCOUNTS ? null : touched;
  } catch (error) {
    if (error instanceof MeridianError && error.code === 'too-many') return null;
    throw error;
  }
}
