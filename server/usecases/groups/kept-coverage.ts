// The portfolio's coverage figures are kept with each group, under the day and revision they hold for, and computed again only where those moved.

import { LEVELS } from '../../../domain/contract/groups.ts';
import { reachedDeciders } from '../../../domain/coverage/decisions.ts';
import { reachFactsOf } from '../../../domain/coverage/facts.ts';
import { levelsOf, presenceOn } from '../../../domain/coverage/levels.ts';
import { restsOnOutside } from '../../../domain/coverage/outside.ts';
import type { COVERAGE_LEVELS } from '../../../domain/coverage/result.ts';
import { knownReach } from '../../../domain/reach/known.ts';
import type { Asking } from '../../graph.ts';
import type { App } from '../app.ts';
import type { Listed } from './listed.ts';
import { loadFactsOf } from './load.ts';
import { storeCoverage } from './statements.ts';

/** Share of the members at the level or above, by count. */
export interface KeptCoverage {
  customer: number | null;
  deal: number | null;
  engaged: number | null;
  known: number | null;
  /** Share of the members where we get to somebody who decides. */
  decision: number | null;
}
interface KeptGroup extends KeptCoverage {
  id: string;
  members: number;
  revision: number;
  /** Revision of the last write anywhere. */
  ledger: number;
  coverageOn: string | null;
  coverageRevision: number | null;
  /** The figures rest on facts outside the group: they hold for the ledger's revision, too. */
  coverageRests: boolean | null;
  coverageLedger: number | null;
}
interface Computed extends KeptCoverage {
  rests: boolean;
}

/** Members whose facts are read at once: a batch takes about a second and 100 MB at most. */
const MEMBERS_AT_ONCE = 5_000;

/** The figures of the wanted groups on a day, fresh; those computed for today are kept for the next reader. */
export async function freshCoverage(
  app: App,
  asking: Asking,
  wanted: readonly KeptGroup[],
  membersOf: Listed['membersOf'],
  asOf: string,
): Promise<Map<string, KeptCoverage>> {
  const fresh = new Map<string, KeptCoverage>();
  const stale: KeptGroup[] = [];
  for (const group of wanted) {
    if (isFresh(group, asOf)) fresh.set(group.id, group);
    else stale.push(group);
  }
  for (const batch of batches(stale)) {
    const computed = await computeBatch(app, asking, batch, membersOf, asOf);
    for (const [id, figures] of computed) fresh.set(id, figures);
    if (asOf === app.today()) await keep(app, asking, batch, computed, asOf);
  }
  return fresh;
}

function isFresh(group: KeptGroup, asOf: string): boolean {
  if (group.coverageOn !== asOf || group.coverageRevision !== group.revision) return false;
  // Null: kept before there was reach.
  if (group.coverageRests === null) return false;
  return !group.coverageRests || group.coverageLedger === group.ledger;
}

function* batches(groups: readonly KeptGroup[]): Generator<KeptGroup[]> {
  let batch: KeptGroup[] = [];
  let members = 0;
  for (const group of groups) {
    if (batch.length > 0 && members + group.members > MEMBERS_AT_ONCE) {
      yield batch;
      batch = [];
      members = 0;
    }
    batch.push(group);
    members += group.members;
  }
  if (batch.length > 0) yield batch;
}

async function computeBatch(
  app: App,
  asking: Asking,
  batch: KeptGroup[],
  membersOf: Listed['membersOf'],
  asOf: string,
): Promise<Map<string, Computed>> {
  const rows = await membersOf(batch.map((group) => group.id));
  return app.graph.readAll(asking, async (tx) => {
    const members = [...new Set(rows.map((row) => row.id))].map((id) => ({ id, parentIds: [], effectiveStake: null }));
    const facts = await loadFactsOf(tx, asking.viewer, '', members, [], asOf);
    const presence = presenceOn(facts, asOf);
    const levels = levelsOf(facts, asOf, presence);
    const reach = knownReach(reachFactsOf(facts, presence.contacts, asOf));
    const deciders = reachedDeciders(facts, reach, asOf);
    const byGroup = new Map<string, string[]>();
    for (const row of rows) byGroup.set(row.groupId, [...(byGroup.get(row.groupId) ?? []), row.id]);
    return new Map(
      [...byGroup].map(([id, ids]) => {
        const reached = ids.filter((each) => deciders.has(each)).length;
        const decision = ids.length === 0 ? null : reached / ids.length;
        const rests = restsOnOutside(facts, reach, new Set(ids), asOf);
        return [id, { ...shares(ids.map((each) => levels.get(each) ?? 'untouched')), decision, rests }];
      }),
    );
  });
}

function shares(levels: readonly (typeof LEVELS)[number][]): Omit<KeptCoverage, 'decision'> {
  const share = (level: (typeof COVERAGE_LEVELS)[number]) => {
    const most = LEVELS.indexOf(level);
    return levels.length === 0 ? null : levels.filter((each) => LEVELS.indexOf(each) <= most).length / levels.length;
  };
  return { customer: share('customer'), deal: share('deal'), engaged: share('engaged'), known: share('known') };
}

async function keep(
  app: App,
  asking: Asking,
  batch: KeptGroup[],
  computed: Map<string, Computed>,
  on: string,
): Promise<void> {
  const rows = batch.flatMap(({ id, revision, ledger }) => {
    const figures = computed.get(id);
    return figures
      ? [
          {
            id,
            revision,
            on,
            customer: figures.customer,
            deal: figures.deal,
            engaged: figures.engaged,
            known: figures.known,
            decision: figures.decision,
            rests: figures.rests,
            ledger,
          },
        ]
      : [];
  });
  // Nothing is lost when this fails: the next reader computes again.
  await app.graph
    .write({ ...asking, signal: undefined }, (tx) => tx.run(storeCoverage, { rows }))
    .catch((error: unknown) => app.log.warn({ err: error }, 'coverage figures could not be kept'));
}
