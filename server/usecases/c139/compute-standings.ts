// Reads and computes the C139 of many deals: while one batch is computed, the next one is read.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type DealStanding, standingsOf } from '../../../domain/c139/portfolio.ts';
import type { Templates } from '../../../domain/c139/templates.ts';
import type { Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import { factsOfChains } from '../reach/chains.ts';
import type { DealRow } from '../reach/load.ts';
import { type ActionRow, loadC139 } from './load.ts';

/** Deals whose people are read at once: with those of the batch before some 100 MB. */
const DEALS_AT_ONCE = 1_000;
/** Deals computed before others have their turn: some 10 ms. */
const DEALS_A_TURN = 40;

/** A deal with what is kept of it. */
export interface KeptStanding extends DealStanding {
  deal: DealRow;
  actions: readonly ActionRow[];
  team: readonly string[];
}

/** Standings of open deals by id, in their order. */
export async function computeStandings(
  tx: Transaction,
  viewer: Viewer,
  asOf: string,
  templates: Templates,
  deals: readonly DealRow[],
): Promise<Map<string, KeptStanding>> {
  const batches: DealRow[][] = [];
  for (let from = 0; from < deals.length; from += DEALS_AT_ONCE) batches.push(deals.slice(from, from + DEALS_AT_ONCE));
  const read = (batch: DealRow[] | undefined) =>
    batch &&
    Promise.all([
      factsOfChains(tx, viewer, batch, asOf),
      loadC139(
        tx,
        viewer,
        batch.map(({ id }) => id),
      ),
    ]);
  const found = new Map<string, KeptStanding>();
  let next = read(batches[0]);
  for (const [at, batch] of batches.entries()) {
    const loaded = await next;
    next = read(batches[at + 1]);
    // Whoever waits for the batch before may fail first; this one is waited for in its turn.
    next?.catch(() => undefined);
    if (!loaded) break;
    const [facts, own] = loaded;
    let place = 0;
    for (const standing of standingsOf(facts, own, templates)) {
      const { actions, team } = own(standing.dealId);
      found.set(standing.dealId, { ...standing, deal: batch[place]!, actions, team });
      place++;
      if (place % DEALS_A_TURN === 0) await nextTurn();
    }
  }
  return found;
}
