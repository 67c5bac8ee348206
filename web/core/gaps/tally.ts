// The gaps of the portfolio added up: by whoever is to close them, or by group.
import { byCurrency, type Money } from '../../../domain/money/sum.ts';
import { compareIds } from '../../../domain/ownership/counting.ts';
import { type GapRow, isOverdue } from './gap-row.ts';

export interface GapTally {
  /** Colleague or root of the group; null for gaps nobody is to close. */
  id: string | null;
  gaps: number;
  deals: number;
  /** Of the rank that comes first. */
  first: number;
  open: number;
  overdue: number;
  next: number;
  waiting: number;
  /** Of the deals, each counted once. */
  amounts: Money[];
}

export function tallyByColleague(rows: readonly GapRow[], asOf: string | undefined): GapTally[] {
  return tally(rows, asOf, (row) => row.action.colleagueId);
}

export function tallyByGroup(rows: readonly GapRow[], asOf: string | undefined): GapTally[] {
  return tally(rows, asOf, (row) => row.groupId);
}

/** The most overdue first, then the most open, then the most gaps, ties by id; nobody's comes last. */
function tally(rows: readonly GapRow[], asOf: string | undefined, keyOf: (row: GapRow) => string | null): GapTally[] {
  const found = new Map<string | null, GapRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const own = found.get(key);
    if (own) own.push(row);
    else found.set(key, [row]);
  }
  return [...found]
    .map(([id, own]) => tallied(id, own, asOf))
    .sort(
      (a, b) =>
        Number(a.id === null) - Number(b.id === null) ||
        b.overdue - a.overdue ||
        b.open - a.open ||
        b.gaps - a.gaps ||
        compareIds(a.id ?? '', b.id ?? ''),
    );
}

function tallied(id: string | null, rows: readonly GapRow[], asOf: string | undefined): GapTally {
  const deals = new Map(rows.map((row) => [row.dealId, row]));
  const stated = [...deals.values()].flatMap(({ amount, currency }) => (amount === null ? [] : [{ amount, currency }]));
  const inState = (state: GapRow['action']['state']) => rows.filter((row) => row.action.state === state).length;
  return {
    id,
    gaps: rows.length,
    deals: deals.size,
    first: rows.filter((row) => row.rank === 'first').length,
    open: inState('open'),
    overdue: rows.filter((row) => isOverdue(row, asOf)).length,
    next: inState('next'),
    waiting: inState('waiting'),
    amounts: byCurrency(stated),
  };
}
