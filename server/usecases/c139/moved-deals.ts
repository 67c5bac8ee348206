// Which deals what was written since a revision can move.

import type { z } from 'zod';
import type { FactKind } from '../../../domain/facts/kind.ts';
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import { findFacts } from '../../facts/apply.ts';
import type { Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import { imageOf } from '../history/image.ts';
import { aboutOf, openDealsAround } from '../reach/moved.ts';
import { changesSince } from './statements.ts';

/** Changes that are followed one by one; after more, as after an import, everything is computed anew. */
export const FOLLOWED_CHANGES = 100;

/** Kinds that say nothing of who decides, how we get to them, or what is missing. */
const APART: readonly FactKind[] = [
  'order',
  'product',
  'potential',
  'event',
  'contract',
  'rate',
  'stake',
  'competitor',
];
/** Kinds whose effect is found by whom they name; others change who leads whom, so the database is asked. */
const BY_NAME: readonly FactKind[] = [
  'tie',
  'interaction',
  'influence',
  'decision',
  'assessment',
  'coachStatement',
  'action',
];
/** Kinds whose identity is whom they name: as they were says it all. */
const NAMED_FOR_GOOD: readonly FactKind[] = ['tie', 'influence', 'decision', 'assessment', 'coachStatement'];

export interface MovedDeals {
  deals: ReadonlySet<string>;
  /** Which deals are open may have changed, too. */
  listed: boolean;
}
export type ChangeRow = z.infer<typeof changesSince.row>;

export function readChanges(tx: Transaction, since: number): Promise<ChangeRow[]> {
  return tx.run(changesSince, { since, limit: FOLLOWED_CHANGES + 1 });
}

/** The deals that what was written since can move; null where that cannot be followed. */
export async function movedBy(
  tx: Transaction,
  viewer: Viewer,
  asOf: string,
  changes: readonly ChangeRow[],
  dealsAround: (personId: string) => Iterable<string>,
): Promise<MovedDeals | null> {
  // A revision without a change counted only; with too many, or of an import, following takes longer than computing.
  if (changes.length > FOLLOWED_CHANGES || changes.some((change) => change.importId !== null)) return null;
  let listed = false;
  const deals = new Set<string>();
  const persons = new Set<string>();
  const other: [FactKind, AnyRecord][] = [];
  for (const change of changes) {
    const { kind } = change;
    if (APART.includes(kind)) continue;
    listed ||= kind === 'deal';
    // Names, and who may see what, are all over the list.
    if (kind === 'account' || kind === 'colleague') return null;
    for (const record of await recordsOf(tx, change)) {
      if (!BY_NAME.includes(kind)) other.push([kind, record]);
      const about = aboutOf(kind, record);
      for (const id of about.deals) deals.add(id);
      for (const id of about.persons) persons.add(id);
    }
  }
  for (const personId of persons) for (const dealId of dealsAround(personId)) deals.add(dealId);
  if (other.length > 0) {
    const led = await openDealsAround(
      tx,
      viewer,
      asOf,
      other.map(([kind, record]) => aboutOf(kind, record)),
    );
    for (const deal of led) deals.add(deal.id);
  }
  return { deals, listed };
}

/** The facts of a change as they were and as they are. */
async function recordsOf(tx: Transaction, { kind, factId, factIds, before }: ChangeRow): Promise<AnyRecord[]> {
  const was = imageOf(before);
  if (was && NAMED_FOR_GOOD.includes(kind)) return [was];
  const ids = [...new Set([...(factId === null ? [] : [factId]), ...(factIds ?? [])])];
  const now = [...(await findFacts(tx, kind, ids)).values()].map((fact) => fact.record);
  return was ? [was, ...now] : now;
}
