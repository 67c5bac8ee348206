import type { AccountAnswer } from '../../../domain/contract/accounts.ts';
import { type AnyRecord, columnsOf, type Value } from '../../../domain/facts/registry.ts';

/** The account's own record out of its answer, with what an edit needs beside the columns. */
export function accountRecordOf(known: AccountAnswer): AnyRecord & { factId: string; revision: number } {
  const given: Record<string, unknown> = known;
  const columns = columnsOf('account').map((column): [string, Value] => {
    const value = given[column];
    if (Array.isArray(value)) return [column, value.map(String)];
    return [
      column,
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null,
    ];
  });
  return { ...Object.fromEntries(columns), factId: known.id, revision: known.revision };
}
