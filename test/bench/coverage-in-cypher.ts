// The answer of coverage.cypher, named figure by figure like the product's own, so that both can be held against each other.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { addDays } from '../../domain/calendar/day.ts';
import type { CoverageAnswer } from '../../domain/contract/groups.ts';
import { COVERAGE_LEVELS } from '../../domain/coverage/result.ts';
import { windowsOn } from '../../domain/coverage/windows.ts';
import { TIE_MODEL } from '../../domain/ties/model.ts';
import { packageRoot } from '../../server/store/package-root.ts';

/** Figures and texts by name. */
export type Named = Map<string, string | number | null>;

interface MemberRow {
  id: string;
  stake: number;
  potential: number | null;
  customer: boolean;
  deal: boolean;
  cells: { productId: string; state: string | null }[];
}
interface Tie {
  value: number;
  colleagueId: string;
  personId: string;
}
interface LayerRow {
  id: string;
  layer: string;
  persons: number;
  tied: number;
  engaged: boolean;
  best: Tie | null;
}
interface RingRow {
  id: string;
  ring1: string[];
  ring2: string[];
  ring3: string[];
  ring4: string[];
}
interface Way extends Tie {
  viaId: string;
}

const LEVELS = ['customer', 'deal', 'engaged', 'known', 'untouched'];

/** Runs the three statements one after the other and puts their rows side by side. */
export async function coverageInCypher(driver: Driver, root: string, asOf: string): Promise<Named> {
  const text = readFileSync(join(packageRoot(), 'test', 'bench', 'coverage.cypher'), 'utf8');
  const [first = '', second = '', third = ''] = text.split('\n;\n');
  const { customerFrom, dueFrom } = windowsOn(asOf);
  const params = {
    root,
    asOf,
    customerFrom,
    dueFrom,
    engagedFrom: addDays(asOf, -90),
    weights: TIE_MODEL.channelWeights,
  };
  const run = async <R>(statement: string, more: Record<string, unknown> = {}): Promise<R[]> => {
    const { records } = await driver.executeQuery(statement, { ...params, ...more }, { routing: 'READ' });
    return records.map((record) => record.toObject() as R);
  };
  const members = await run<MemberRow>(first);
  const memberIds = members.map((member) => member.id);
  const layers = await run<LayerRow>(second, { members: memberIds });
  const ways = bestWays(layers);
  const seated = new Set(layers.filter((row) => row.persons > 0).map((row) => row.id));
  const empty = memberIds.filter((id) => !seated.has(id));
  const rings = await run<RingRow>(third, { members: memberIds, ways: [...ways.keys()], empty });
  return named(members, layers, ways, rings);
}

/** The best tie of each account over its layers. */
function bestWays(layers: readonly LayerRow[]): Map<string, Way> {
  const ways = new Map<string, Way>();
  for (const { id, best } of layers) {
    if (best && isBetter({ ...best, viaId: id }, ways.get(id))) ways.set(id, { ...best, viaId: id });
  }
  return ways;
}

function isBetter(way: Way, than: Way | undefined): boolean {
  if (!than || way.value !== than.value) return !than || way.value > than.value;
  const key = (each: Way) => [each.viaId, each.colleagueId, each.personId].join(' ');
  return key(way) < key(than);
}

function named(members: MemberRow[], layers: LayerRow[], ways: Map<string, Way>, rings: RingRow[]): Named {
  const answer: Named = new Map();
  const entries = new Map([...ways].map(([id, way]) => [id, { ...way, distance: 0 }]));
  for (const { id, ring1, ring2, ring3, ring4 } of rings) {
    const distance = [ring1, ring2, ring3, ring4].findIndex((ring) => ring.length > 0);
    let best: Way | undefined;
    for (const via of [ring1, ring2, ring3, ring4][distance] ?? [])
      if (isBetter(ways.get(via)!, best)) best = ways.get(via);
    if (best) entries.set(id, { ...best, distance: distance + 1 });
  }
  const engaged = new Set(layers.filter((row) => row.engaged).map((row) => row.id));
  const known = new Set(layers.filter((row) => row.persons > 0).map((row) => row.id));
  const levelOf = ({ id, customer, deal }: MemberRow) =>
    customer ? 0 : deal ? 1 : engaged.has(id) ? 2 : known.has(id) ? 3 : 4;
  COVERAGE_LEVELS.forEach((level, rank) => {
    const weights = { count: () => 1, potential: (it: MemberRow) => it.potential, stake: (it: MemberRow) => it.stake };
    for (const [weighting, weight] of Object.entries(weights)) {
      const sum = (rows: MemberRow[]) => rows.reduce((total, row) => total + (weight(row) ?? 0), 0);
      answer.set(`${level} ${weighting} numerator`, sum(members.filter((member) => levelOf(member) <= rank)));
      answer.set(`${level} ${weighting} denominator`, sum(members));
    }
  });
  const uncovered = members.filter((member) => !member.customer);
  uncovered.sort((a, b) => (b.potential ?? -1) - (a.potential ?? -1) || (a.id < b.id ? -1 : 1));
  uncovered.forEach((member, at) => {
    const entry = entries.get(member.id);
    answer.set(`uncovered ${at}`, `${member.id} ${LEVELS[levelOf(member)]} ${member.potential} ${wayText(entry)}`);
    if (entry) answer.set(`uncovered ${at} value`, entry.value);
  });
  for (const { id, cells } of members)
    for (const cell of cells) answer.set(`product ${id} ${cell.productId}`, cell.state);
  for (const row of layers) {
    answer.set(`layer ${row.id} ${row.layer}`, `${row.persons} ${row.tied}`);
    answer.set(`layer ${row.id} ${row.layer} tie`, row.best?.value ?? 0);
  }
  return answer;
}

function wayText(way: { viaId: string; colleagueId: string; personId: string; distance: number } | undefined): string {
  return way ? [way.colleagueId, way.personId, way.viaId, way.distance].join(' ') : '';
}

/** The product's answer, named the same way. */
export function namedAnswer({ levels, uncovered, heatMap }: CoverageAnswer): Named {
  const answer: Named = new Map();
  for (const level of COVERAGE_LEVELS)
    for (const [weighting, { numerator, denominator }] of Object.entries(levels[level])) {
      answer.set(`${level} ${weighting} numerator`, numerator);
      answer.set(`${level} ${weighting} denominator`, denominator);
    }
  uncovered.forEach(({ id, level, potential, entry }, at) => {
    const [colleagueId = '', personId = ''] = entry?.steps.map((step) => step.id) ?? [];
    const way = entry && { colleagueId, personId, viaId: entry.viaId ?? id, distance: entry.distance ?? 0 };
    answer.set(`uncovered ${at}`, `${id} ${level} ${potential} ${wayText(way)}`);
    if (entry) answer.set(`uncovered ${at} value`, entry.value);
  });
  for (const { id, products, layers } of heatMap.entities) {
    for (const [product, state] of Object.entries(products)) answer.set(`product ${id} ${product}`, state);
    for (const [layer, { persons, tied, tie }] of Object.entries(layers)) {
      answer.set(`layer ${id} ${layer}`, `${persons} ${tied}`);
      answer.set(`layer ${id} ${layer} tie`, tie);
    }
  }
  return answer;
}

/** Throws with the first differences, when there are any; figures may differ in the tenth digit. */
export function assertSame(ours: Named, theirs: Named): void {
  const close = (a: unknown, b: unknown) =>
    typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) : a === b;
  const names = new Set([...ours.keys(), ...theirs.keys()]);
  const different = [...names].filter((name) => !close(ours.get(name), theirs.get(name)));
  if (different.length === 0) return;
  const shown = different.slice(0, 10).map((name) => `${name}: ${ours.get(name)}, in Cypher ${theirs.get(name)}`);
  throw new Error(`${different.length} of ${names.size} figures differ:\n${shown.join('\n')}`);
}
