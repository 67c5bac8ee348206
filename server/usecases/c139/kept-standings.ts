// The C139 of all open deals, kept in memory under the revision it holds for. After a write only the deals it can move are
// computed again. Every server keeps its own: the revision is in the database, so they agree.
import type { Templates } from '../../../domain/c139/templates.ts';
import { MeridianError } from '../../../domain/contract/errors.ts';
import { windowsOn } from '../../../domain/coverage/windows.ts';
import type { Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import type { DealRow } from '../reach/load.ts';
import { computeStandings, type KeptStanding } from './compute-standings.ts';
import { type MovedDeals, movedBy, readChanges } from './moved-deals.ts';
import { lastRevision, openDeals } from './statements.ts';

/** Open deals of one portfolio: 20,000 are kept in some 200 MB. */
export const OPEN_DEALS = 20_000;
/** Portfolios kept: a few days and templates. */
const KEPT = 4;

interface Kept {
  /** Of the database, day, templates and viewer it is for. */
  key: string;
  revision: number;
  /** By id of the deal, in the order of ids. */
  standings: Map<string, KeptStanding>;
  /** The deals each person can move; more than he can, where he could once. */
  around: Map<string, Set<string>>;
}

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
    const question = JSON.stringify([asOf, versions, viewer.all, [...viewer.sees].sort()]);
    const known = this.#kept.get(question);
    const [[last], changes] = await Promise.all([
      tx.run(lastRevision, {}),
      known ? readChanges(tx, known.revision) : [],
    ]);
    const { revision, born } = last ?? { revision: 0, born: '' };
    const same = known?.key === born ? known : null;
    if (same?.revision === revision) return same.standings;
    const moved = same && (await movedBy(tx, viewer, asOf, changes, (personId) => same.around.get(personId) ?? []));
    const kept =
      same && moved
        ? await followed(tx, viewer, asOf, templates, same, moved)
        : withAround(await computeStandings(tx, viewer, asOf, templates, await openOn(tx, viewer, asOf)));
    this.#kept.delete(question);
    this.#kept.set(question, { ...kept, key: born, revision });
    for (const oldest of this.#kept.keys()) if (this.#kept.size > KEPT) this.#kept.delete(oldest);
    return kept.standings;
  }
}

async function openOn(tx: Transaction, { all, sees }: Viewer, asOf: string): Promise<DealRow[]> {
  const { dueFrom } = windowsOn(asOf);
  const deals = await tx.run(openDeals, { asOf, dueFrom, all, sees: [...sees], limit: OPEN_DEALS + 1 });
  if (deals.length > OPEN_DEALS) throw new MeridianError('too-many', { limit: OPEN_DEALS, of: 'open deals' });
  return deals;
}

type Standings = Pick<Kept, 'standings' | 'around'>;

function withAround(standings: Map<string, KeptStanding>, around: Kept['around'] = new Map()): Standings {
  noteAround(around, standings.values());
  return { standings, around };
}

function noteAround(around: Kept['around'], standings: Iterable<KeptStanding>): void {
  for (const { dealId, persons } of standings)
    for (const id of persons) {
      const deals = around.get(id);
      if (deals) deals.add(dealId);
      else around.set(id, new Set([dealId]));
    }
}

async function followed(
  tx: Transaction,
  viewer: Viewer,
  asOf: string,
  templates: Templates,
  { standings, around }: Kept,
  moved: MovedDeals,
): Promise<Standings> {
  if (moved.deals.size === 0) return { standings, around };
  if (!moved.listed) {
    const deals = [...moved.deals].flatMap((id) => standings.get(id)?.deal ?? []);
    const fresh = await computeStandings(tx, viewer, asOf, templates, deals);
    noteAround(around, fresh.values());
    // Those that are there already keep their place in the order of ids.
    const all = new Map(standings);
    for (const [id, standing] of fresh) all.set(id, standing);
    return { standings: all, around };
  }
  const open = await openOn(tx, viewer, asOf);
  const again = open.filter(({ id }) => moved.deals.has(id) || !standings.has(id));
  const fresh = await computeStandings(tx, viewer, asOf, templates, again);
  noteAround(around, fresh.values());
  const all = new Map<string, KeptStanding>();
  for (const { id } of open) {
    const standing = fresh.get(id) ?? standings.get(id);
    if (standing) all.set(id, standing);
  }
  return { standings: all, around };
}
