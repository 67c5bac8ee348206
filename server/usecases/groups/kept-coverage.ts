// The portfolio's coverage figures are kept with each group, under the day and revision they hold for, and computed again only where those moved.

import { LEVELS } from '../../../domain/contract/groups.ts';
import { levelsOf } from '../../../domain/coverage/levels.ts';
import type { COVERAGE_LEVELS } from '../../../domain/coverage/result.ts';
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
}
interface KeptGroup extends KeptCoverage {
  id: string;
  members: number;
  revision: number;
  coverageOn: string | null;
  coverageRevision: number | null;
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
    if (group.coverageOn === asOf && group.coverageRevision === group.revision) fresh.set(group.id, group);
    else stale.push(group);
  }
  for (const batch of batches(stale)) {
    const computed = await computeBatch(app, asking, batch, membersOf, asOf);
    for (const [id, figures] of computed) fresh.set(id, figures);
    if (asOf === app.today()) await keep(app, asking, batch, computed, asOf);
  }
  return fresh;
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
): Promise<Map<string, KeptCoverage>> {
  const rows = await membersOf(batch.map((group) => group.id));
  return app.graph.readAll(asking, async (tx) => {
    const members = [...new Set(rows.map((row) => row.id))].map((id) => ({ id, parentIds: [], effectiveStake: null }));
    const facts = await loadFactsOf(tx, asking.viewer, '', members, []);
    const levels = levelsOf(facts, asOf);
    const byGroup = new Map<string, string[]>();
    for (const row of rows) byGroup.set(row.groupId, [...(byGroup.get(row.groupId) ?? []), row.id]);
    return new Map([...byGroup].map(([id, ids]) => [id, shares(ids.map((each) => levels.get(each) ?? 'untouched'))]));
  });
}

function shares(levels: readonly (typeof LEVELS)[number][]): KeptCoverage {
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
  computed: Map<string, KeptCoverage>,
  on: string,
): Promise<void> {
  const rows = batch.flatMap(({ id, revision }) => {
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
          },
        ]
      : [];
  });
  // Nothing is lost when this fails: the next reader computes again.
  await app.graph
    .write({ ...asking, signal: undefined }, (tx) => tx.run(storeCoverage, { rows }))
    .catch((error: unknown) => app.log.warn({ err: error }, 'coverage figures could not be kept'));
}
