// Standing on the power map: betweenness and PageRank beside graphology-metrics, on influences drawn at random.
import { type CompactGraph, compactGraph, type Edge } from '../../domain/graph/compact.ts';
import {
  graphologyOf,
  betweenness as theirBetweenness,
  pageRank as theirPageRank,
} from '../../domain/graph/testing/graphology.ts';
import { type Betweenness, betweenness } from '../../domain/standing/betweenness.ts';
import { pageRank, TOLERANCE } from '../../domain/standing/pagerank.ts';
import { random } from '../../seeds/random.ts';
import { type BenchResult, compare } from './result.ts';

const ROUNDS = 5;
const unit = 'ms';
const BY_DEFAULT = 'theirs as called by default, here with weights of 1';
const UNWEIGHTED = 'theirs asked to leave weights aside';

export function benchStanding(): BenchResult[] {
  const small = mapOf(2_000, 10_000);
  const large = mapOf(10_000, 50_000);
  // Theirs takes more than a minute on the large one: once, when everything is warm.
  return [...betweennessOn(small, ROUNDS), ...betweennessOn(large, 1), pageRankOn(large)];
}

interface Map {
  name: string;
  persons: string[];
  lines: Edge[];
  graph: CompactGraph;
}

/** Different lines between different persons, weighing 0.1 to 1. */
function mapOf(people: number, influences: number): Map {
  const { pick, integer } = random(`bench/standing/${people}`);
  const persons = Array.from({ length: people }, (_, at) => `p${at}`);
  const drawn = new Set<string>();
  const lines: Edge[] = [];
  while (lines.length < influences) {
    const [from, to] = [pick(persons), pick(persons)];
    if (from === to || drawn.has(`${from} ${to}`)) continue;
    drawn.add(`${from} ${to}`);
    lines.push({ from, to, weight: integer(1, 10) / 10 });
  }
  return { name: `${people} persons, ${influences} influences`, persons, lines, graph: compactGraph(persons, lines) };
}

function betweennessOn({ name, persons, lines, graph }: Map, rounds: number): BenchResult[] {
  const twin = graphologyOf(graph, 1);
  const exact: Answers<Betweenness> = answers(() =>
    betweenness(compactGraph(persons, lines), { exactMost: persons.length }),
  );
  const shown = answers(() => betweenness(compactGraph(persons, lines)));
  const byDefault = answers(() => theirBetweenness(twin, { normalized: true }));
  const unweighted = answers(() => theirBetweenness(twin, { getEdgeWeight: null, normalized: true }));
  if (rounds > 1) for (const each of [exact, exact, exact, byDefault, unweighted]) each.warm();
  for (let round = 0; round < rounds; round++) {
    const turns = [exact, shown, byDefault, unweighted];
    for (const each of round % 2 === 0 ? turns : turns.reverse()) each.take();
  }
  for (const theirs of [byDefault, unweighted]) assertSame(graph, exact.last().scores, theirs.last());
  const beside = (ours: Answers<Betweenness>, what: string, more = '') => [
    compare(
      { name: `${what}: ${name}`, ours: ours.taken, theirs: byDefault.taken, unit, note: BY_DEFAULT + more },
      { atMost: 0.1 },
    ),
    compare(
      { name: `${what}: ${name}`, ours: ours.taken, theirs: unweighted.taken, unit, note: UNWEIGHTED + more },
      { atMost: ours === exact ? 0.35 : 0.1 },
    ),
  ];
  const results = beside(exact, 'betweenness, exact');
  if (shown.last().exact) return results;
  return [...results, ...beside(shown, 'betweenness, sampled', `; ${errorOf(shown.last(), exact.last())}`)];
}

function pageRankOn({ name, persons, lines, graph }: Map): BenchResult {
  const twin = graphologyOf(graph);
  const options = { tolerance: TOLERANCE / persons.length, maxIterations: 1_000 };
  const ours = answers(() => pageRank(compactGraph(persons, lines)));
  const theirs = answers(() => theirPageRank(twin, options));
  for (const each of [ours, theirs]) each.warm();
  for (let round = 0; round < ROUNDS; round++) for (const each of [ours, theirs]) each.take();
  assertSame(graph, ours.last(), theirs.last());
  const note = 'to the same tolerance; ours with the index';
  return compare({ name: `PageRank: ${name}`, ours: ours.taken, theirs: theirs.taken, unit, note }, { atMost: 1 });
}

interface Answers<T> {
  /** Milliseconds each. */
  taken: number[];
  take(): void;
  warm(): void;
  last(): T;
}

function answers<T>(work: () => T): Answers<T> {
  const taken: number[] = [];
  const last: T[] = [];
  const take = () => {
    const began = performance.now();
    last[0] = work();
    taken.push(performance.now() - began);
  };
  return { taken, take, warm: () => void work(), last: () => last[0]! };
}

/** Equal to nine digits of the largest score. */
function assertSame({ ids }: CompactGraph, ours: Float64Array, theirs: Record<string, number>): void {
  const within = 1e-9 * largest(ours);
  for (const [node, id] of ids.entries())
    if (!(Math.abs(ours[node]! - theirs[id]!) <= within))
      throw new Error(`${id} has ${ours[node]}, in graphology-metrics ${theirs[id]}`);
}

/** How far a sampled answer is from the exact one, in parts of the largest score. */
function errorOf(sampled: Betweenness, exact: Betweenness): string {
  const off = exact.scores.map((score, node) => Math.abs(score - sampled.scores[node]!));
  const percent = (value: number) => `${((100 * value) / largest(exact.scores)).toFixed(1)} %`;
  const mean = off.reduce((sum, each) => sum + each, 0) / off.length;
  return `off by ${percent(largest(off))} of the largest score at most, by ${percent(mean)} on average; it says ${percent(sampled.error)}`;
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
