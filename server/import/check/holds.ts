import type { Lookups } from '../lookups.ts';
import type { MappedRow } from '../presets/preset.ts';
import type { CheckState } from './state.ts';

interface HoldRow {
  row: { index: number };
  mapped: MappedRow;
}

/** Rows of holders.csv that keep a seat open which people.csv has closed: their positions. */
export async function closedSeatFaults(
  state: CheckState,
  rows: readonly HoldRow[],
  lookups: Lookups,
): Promise<Set<number>> {
  const faults = new Set<number>();
  const ofSomeWhoLeft: { index: number; personId: string; seatId: string }[] = [];
  for (const { row, mapped } of rows)
    for (const { kind, record, mode } of mapped.facts) {
      if (kind !== 'holder' || mode !== 'stated') continue;
      const personId = String(record['personId']);
      const open = !record['until'] && record['ended'] !== true;
      if (!open || !marked(state, 'has-left-some', personId)) continue;
      if (marked(state, 'has-left-all', personId)) faults.add(row.index);
      else ofSomeWhoLeft.push({ index: row.index, personId, seatId: String(record['seatId']) });
    }
  const accounts = await accountsOf(state, ofSomeWhoLeft, lookups);
  for (const { index, personId, seatId } of ofSomeWhoLeft) {
    const account = accounts.get(seatId);
    if (account !== undefined && marked(state, 'has-left', personId, String(account))) faults.add(index);
  }
  return faults;
}

function marked(state: CheckState, ...[mark, ...names]: Parameters<CheckState['keys']['mark']>): boolean {
  const { hi, lo } = state.keys.mark(mark, ...names);
  return state.index.has(hi, lo);
}

/** The account of each seat as a number: from seats.csv, from the form of the seats that people.csv makes, else as stored. */
async function accountsOf(
  state: CheckState,
  holds: readonly { personId: string; seatId: string }[],
  lookups: Lookups,
): Promise<Map<string, number>> {
  const accounts = new Map<string, number>();
  const unknown: string[] = [];
  for (const { personId, seatId } of holds) {
    const { hi, lo } = state.keys.mark('seat-account', seatId);
    const stated = state.index.contentOf(hi, lo);
    if (stated !== undefined) accounts.set(seatId, stated);
    else if (seatId.startsWith(`${personId}@`))
      accounts.set(seatId, state.keys.short(seatId.slice(personId.length + 1)));
    else unknown.push(seatId);
  }
  for (const [seatId, accountId] of await lookups.accountsOfSeats(unknown))
    accounts.set(seatId, state.keys.short(accountId));
  return accounts;
}
