// When anybody last worked on who decides in a deal, or on its C139.
import { addDays } from '../../../domain/calendar/day.ts';
import type { Transaction } from '../../graph.ts';
import { revisionsAt, touchedDeals } from './statements.ts';

/** Days without any touch after which a deal is to be looked at again: the map and C139 are to be refreshed monthly. */
export const IDLE_DAYS = 30;

export interface Touch {
  /** Null where nothing was ever written. */
  on: string | null;
  idle: boolean;
}

export async function touchOf(tx: Transaction, dealId: string, asOf: string): Promise<Touch> {
  return (await touchesOf(tx, [dealId], asOf)).get(dealId) ?? { on: null, idle: true };
}

export async function touchesOf(tx: Transaction, ids: string[], asOf: string): Promise<Map<string, Touch>> {
  const rows = await tx.run(touchedDeals, { ids });
  const revisions = [...new Set(rows.flatMap((row) => row.revision ?? []))];
  const at = new Map((await tx.run(revisionsAt, { revisions })).map((row) => [row.revision, row.at]));
  return new Map(
    rows.map((row) => {
      const written = row.revision === null ? null : (at.get(row.revision) ?? null);
      const last = written !== null && written > (row.at ?? '') ? written : row.at;
      const on = last?.slice(0, 10) ?? null;
      return [row.id, { on, idle: on === null || on <= addDays(asOf, -IDLE_DAYS) }];
    }),
  );
}
