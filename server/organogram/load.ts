// What is stored of the organograms of some organisations.
import {
  datesIn,
  type Known,
  type KnownHold,
  type KnownPerson,
  type KnownSeat,
  nothingKnown,
} from '../../domain/organogram/known.ts';
import type { Transaction } from '../graph.ts';
import type { Viewer } from '../viewer.ts';
import { organogramAccounts, organogramHolds, organogramSeats } from './statements.ts';

interface Growing extends Known {
  seats: Map<string, KnownSeat>;
  holds: Map<string, KnownHold[]>;
  people: Map<string, KnownPerson>;
}

/** By id, of every account given; of one that is not stored, or not to be seen, nothing is known. */
export async function loadOrganograms(
  run: Transaction['run'],
  viewer: Viewer,
  accountIds: readonly string[],
): Promise<Map<string, Known>> {
  const sight = { all: viewer.all, sees: [...viewer.sees] };
  const known = new Map<string, Growing>(
    accountIds.map((id) => [id, { ...nothingKnown(id), seats: new Map(), holds: new Map(), people: new Map() }]),
  );
  const accounts = await run(organogramAccounts, { ids: [...accountIds], ...sight });
  for (const account of accounts) {
    const one = known.get(account.id);
    if (one) Object.assign(one, { account, dates: datesIn(account.evidence) });
  }
  const ids = accounts.map(({ id }) => id);
  for (const { accountId, ...seat } of await run(organogramSeats, { ids }))
    known.get(accountId)?.seats.set(seat.id, seat);
  for (const { accountId, person, ...hold } of await run(organogramHolds, { ids, ...sight })) {
    const one = known.get(accountId);
    one?.people.set(person.id, person);
    one?.holds.set(hold.seatId, [...(one.holds.get(hold.seatId) ?? []), { ...hold, personId: person.id }]);
  }
  return known;
}

/** The days of the organograms that are stored, the oldest first; organisations that are not stored are absent. */
export async function storedDates(
  run: Transaction['run'],
  viewer: Viewer,
  ids: string[],
): Promise<Map<string, string[]>> {
  const rows = await run(organogramAccounts, { ids, all: viewer.all, sees: [...viewer.sees] });
  return new Map(rows.map(({ id, evidence }) => [id, datesIn(evidence)]));
}
