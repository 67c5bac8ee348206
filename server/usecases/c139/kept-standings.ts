// The C139 of all open deals, kept in memory under the revision it holds for. After a write only the deals it can move are
// computed again. Every server keeps its own: the revision is in the database, so they agree.
import { type DealStanding, standingsOf } from '../../../domain/c139/portfolio.ts';
import type { Templates } from '../../../domain/c139/templates.ts';
import { MeridianError } from '../../../domain/contract/errors.ts';
import { windowsOn } from '../../../domain/coverage/windows.ts';
import type { FactKind } from '../../../domain/facts/kind.ts';
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import { findFacts } from '../../facts/apply.ts';
import type { Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import { imageOf } from '../history/image.ts';
import { factsOfChains } from '../reach/chains.ts';
import type { DealRow } from '../reach/load.ts';
import { aboutOf, openDealsAround } from '../reach/moved.ts';
import { type ActionRow, loadC139 } from './load.ts';
import { changesSince, lastRevision, openDeals } from './statements.ts';

/** Open deals of one portfolio: 20,000 are kept in some 200 MB. */
export const OPEN_DEALS = 20_000;
/** Deals whose people are read at once: 2,500 chains with everybody around them take about 100 MB. */
const DEALS_AT_ONCE = 2_500;
/** Changes that are followed one by one; after more, as after an import, everything is computed anew. */
const FOLLOWED_CHANGES = 100;
/** Portfolios kept: a few days and templates. */
const KEPT = 4;

/** A deal with what is kept of it. */
export interface KeptStanding extends DealStanding {
  deal: DealRow;
  actions: readonly ActionRow[];
  team: readonly string[];
}
interface Moved {
  deals: ReadonlySet<string>;
  /** Which deals are open may have changed, too. */
  listed: boolean;
}
interface Kept {
  revision: number;
  /** By id of the deal, in the order of ids. */
  standings: Map<string, KeptStanding>;
}

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

export class KeptStandings {
  readonly #kept = new Map<string, Kept>();

  /** Of every open deal on the day, by id; throws `too-many` above `OPEN_DEALS`. */
  async of(
    tx: Transaction,
    viewer: Viewer,
    asOf: string,
    templates: Templates,
  ): Promise<ReadonlyMap<string, KeptStanding>> {
    const { asked, points, zones } = templates;
    const versions = [asked, points, zones].map(({ id, version }) => `${id} ${version}`);
    const [last] = await tx.run(lastRevision, {});
    const { revision, born } = last ?? { revision: 0, born: '' };
    const key = JSON.stringify([born, asOf, versions, viewer.all, [...viewer.sees].sort()]);
    const known = this.#kept.get(key);
    if (known?.revision === revision) return known.standings;
    const moved = known ? await movedBy(tx, viewer, asOf, known) : null;
    const standings =
      known && moved
        ? await followed(tx, viewer, asOf, templates, known, moved)
        : await computed(tx, viewer, asOf, templates, await openOn(tx, viewer, asOf));
    this.#kept.delete(key);
    this.#kept.set(key, { revision, standings });
    for (const oldest of this.#kept.keys()) if (this.#kept.size > KEPT) this.#kept.delete(oldest);
    return standings;
  }
}

async function openOn(tx: Transaction, { all, sees }: Viewer, asOf: string): Promise<DealRow[]> {
  const { dueFrom } = windowsOn(asOf);
  const deals = await tx.run(openDeals, { asOf, dueFrom, all, sees: [...sees], limit: OPEN_DEALS + 1 });
  if (deals.length > OPEN_DEALS) throw new MeridianError('too-many', { limit: OPEN_DEALS, of: 'open deals' });
  return deals;
}

async function computed(
  tx: Transaction,
  viewer: Viewer,
  asOf: string,
  templates: Templates,
  deals: readonly DealRow[],
): Promise<Map<string, KeptStanding>> {
  const found = new Map<string, KeptStanding>();
  for (let from = 0; from < deals.length; from += DEALS_AT_ONCE) {
    const batch = deals.slice(from, from + DEALS_AT_ONCE);
    const ids = batch.map((deal) => deal.id);
    const [facts, own] = await Promise.all([factsOfChains(tx, viewer, batch, asOf), loadC139(tx, viewer, ids)]);
    standingsOf(facts, own, templates).forEach((standing, at) => {
      const { actions, team } = own(standing.dealId);
      found.set(standing.dealId, { ...standing, deal: batch[at]!, actions, team });
    });
  }
  return found;
}

/** The deals that what was written since can move; null where that cannot be followed. */
async function movedBy(
  tx: Transaction,
  viewer: Viewer,
  asOf: string,
  { revision, standings }: Kept,
): Promise<Moved | null> {
  const changes = await tx.run(changesSince, { since: revision, limit: FOLLOWED_CHANGES + 1 });
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
  for (const { dealId, persons: around } of standings.values())
    if (around.some((id) => persons.has(id))) deals.add(dealId);
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
async function recordsOf(
  tx: Transaction,
  {
    kind,
    factId,
    factIds,
    before,
  }: { kind: FactKind; factId: string | null; factIds: string[] | null; before: string | null },
): Promise<AnyRecord[]> {
  const ids = [...new Set([...(factId === null ? [] : [factId]), ...(factIds ?? [])])];
  const now = [...(await findFacts(tx, kind, ids)).values()].map((fact) => fact.record);
  const was = imageOf(before);
  return was ? [was, ...now] : now;
}

async function followed(
  tx: Transaction,
  viewer: Viewer,
  asOf: string,
  templates: Templates,
  { standings }: Kept,
  moved: Moved,
): Promise<Map<string, KeptStanding>> {
  if (moved.deals.size === 0) return standings;
  const known = [...standings.values()].map(({ deal }) => deal);
  const open = new Map((moved.listed ? await openOn(tx, viewer, asOf) : known).map((deal) => [deal.id, deal]));
  const deals = [...moved.deals].flatMap((id) => open.get(id) ?? []);
  const fresh = await computed(tx, viewer, asOf, templates, deals);
  const all = new Map<string, KeptStanding>();
  for (const id of open.keys()) {
    const standing = fresh.get(id) ?? (moved.deals.has(id) ? undefined : standings.get(id));
    if (standing) all.set(id, standing);
  }
  return all;
}
