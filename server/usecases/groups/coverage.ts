// The coverage of one group: computed once per revision and day, then answered from memory.
import { type CoverageAnswer, LEDGER_LIMIT, WEIGHTINGS } from '../../../domain/contract/groups.ts';
import { coverageOf } from '../../../domain/coverage/coverage.ts';
import { coverageLedger } from '../../../domain/coverage/ledger.ts';
import { COVERAGE_LEVELS, type CoverageLevel, type GroupCoverage } from '../../../domain/coverage/result.ts';
import { factNames } from '../../facts/statements.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { App } from '../app.ts';
import { KeptAnswers } from './answers-kept.ts';
import { type LoadedGroup, loadGroup, loadGroupFacts, type Standing, standingFrom } from './load.ts';
import { groupStanding } from './statements.ts';

export interface CoverageQuery {
  asOf: string;
  level: CoverageLevel;
  excludeRoot: boolean;
  explain: boolean;
  figure?: string | undefined;
}
export interface PreparedCoverage {
  bytes: Buffer;
  from: 'memory' | 'computed';
}

const kept = new WeakMap<App, KeptAnswers>();

/** The answer as JSON bytes. Throws `fact-not-found` for an account that is not stored or not to be seen. */
export async function coverage(app: App, asking: Asking, id: string, query: CoverageQuery): Promise<PreparedCoverage> {
  const answers = kept.get(app) ?? new KeptAnswers();
  kept.set(app, answers);
  const { viewer } = asking;
  // The revision is read before any fact: an answer can be newer than its key, never older.
  const standing = standingFrom(await app.graph.read(asking, groupStanding, { id }), id, query.asOf);
  const sight = viewer.all ? 'all' : [...viewer.sees].sort();
  const keyAt = (...revision: (string | number)[]) => JSON.stringify([id, revision, standing.current, sight, query]);
  const own = keyAt(standing.revision);
  const anywhere = keyAt('any', standing.ledger);
  const known = answers.get(own) ?? answers.get(anywhere);
  if (known) return { bytes: known, from: 'memory' };
  const { answer, restsOnOutside } = await app.graph.readAll(asking, (tx) => compute(tx, asking, id, query, standing));
  const bytes = Buffer.from(JSON.stringify(answer));
  answers.put(restsOnOutside ? anywhere : own, bytes);
  return { bytes, from: 'computed' };
}

async function compute(
  tx: Transaction,
  asking: Asking,
  id: string,
  query: CoverageQuery,
  standing: Standing,
): Promise<{ answer: CoverageAnswer; restsOnOutside: boolean }> {
  const loaded = await loadGroup(tx, asking.viewer, id, query.asOf, standing);
  const facts = await loadGroupFacts(tx, asking.viewer, loaded, query.asOf);
  const result = coverageOf(facts, query);
  const names = await namesIn(tx, result);
  const answer = describe(loaded, result, names, query, standing.revision);
  return { answer, restsOnOutside: result.restsOnOutside };
}

type Names = (kind: 'colleague' | 'person' | 'product', id: string) => { name: string; nameEn?: string };

/** Names of the colleagues and persons on the ways in, and of the products of the heat map. */
async function namesIn(tx: Transaction, { uncovered, heatMap }: GroupCoverage): Promise<Names> {
  const steps = new Set(uncovered.flatMap(({ entry }) => entry?.steps ?? []));
  const products = new Set(heatMap.products.map((cell) => cell.productId));
  const ids = { colleague: [...steps], person: [...steps], product: [...products] };
  const rows = await tx.run(factNames, { ids });
  const names = new Map(
    rows.map(({ kind, id, name, nameEn }) => [`${kind} ${id}`, nameEn ? { name, nameEn } : { name }]),
  );
  return (kind, id) => names.get(`${kind} ${id}`) ?? { name: id };
}

function describe(
  { group, accounts }: LoadedGroup,
  result: GroupCoverage,
  names: Names,
  query: CoverageQuery,
  revision: number,
): CoverageAnswer {
  const nameOf = (id: string) => accounts.get(id)?.name ?? id;
  return {
    id: group.rootId,
    name: nameOf(group.rootId),
    asOf: query.asOf,
    revision,
    level: query.level,
    excludeRoot: query.excludeRoot,
    levels: levelsWithLedgers(result, query, nameOf),
    uncovered: result.uncovered.map(({ entry, ...entity }) => ({
      ...entity,
      nameEn: accounts.get(entity.id)?.nameEn ?? null,
      currency: result.currency,
      ...(entry ? { entry: describeEntry(entry, names) } : {}),
    })),
    heatMap: describeHeatMap(result, names, nameOf),
  };
}

/** Cells lie with their entity, by product and by layer: a large group has tens of thousands. */
function describeHeatMap(
  { entities, heatMap }: GroupCoverage,
  names: Names,
  nameOf: (id: string) => string,
): CoverageAnswer['heatMap'] {
  const rows = new Map(
    entities.map(({ id, level }): [string, CoverageAnswer['heatMap']['entities'][number]] => [
      id,
      { id, name: nameOf(id), level, products: {}, layers: {} },
    ]),
  );
  for (const { accountId, productId, state } of heatMap.products) {
    const row = rows.get(accountId);
    if (row) row.products[productId] = state;
  }
  for (const { accountId, layer, ...cell } of heatMap.layers) {
    const row = rows.get(accountId);
    if (row) row.layers[layer] = cell;
  }
  const products = [...new Set(heatMap.products.map((cell) => cell.productId))].sort();
  return { products: products.map((id) => ({ id, name: names('product', id).name })), entities: [...rows.values()] };
}

/** A way in begins with a colleague; the others are theirs. */
function describeEntry(entry: NonNullable<GroupCoverage['uncovered'][number]['entry']>, names: Names) {
  const { value, steps, accountId, distance } = entry;
  return {
    value,
    viaId: accountId,
    distance,
    steps: steps.map((id, i) => {
      const kind = i === 0 ? ('colleague' as const) : ('person' as const);
      return { id, kind, ...names(kind, id) };
    }),
  };
}

function levelsWithLedgers(
  result: GroupCoverage,
  query: CoverageQuery,
  nameOf: (id: string) => string,
): CoverageAnswer['levels'] {
  const { basis, currency, explained } = result;
  const money = basis ? { basis, currency } : {};
  const levels: CoverageAnswer['levels'] = structuredClone(result.levels);
  for (const level of [...COVERAGE_LEVELS, 'decision'] as const) Object.assign(levels[level].potential, money);
  if (!explained) return levels;
  for (const level of [...COVERAGE_LEVELS, 'decision'] as const)
    for (const weighting of WEIGHTINGS) {
      const whole = query.figure === `${level}.${weighting}`;
      if (query.figure !== undefined && !whole) continue;
      levels[level][weighting].ledger = coverageLedger(
        explained,
        level,
        weighting,
        nameOf,
        whole ? undefined : LEDGER_LIMIT,
      );
    }
  return levels;
}
