// Reach of deals among 5,000 people: from plain facts, and the range of the chain beside Dijkstra of a graph library.
import { chainOf } from '../../domain/reach/chain.ts';
import { dealReach } from '../../domain/reach/deal.ts';
import type { ReachFacts } from '../../domain/reach/facts.ts';
import { type PeopleGraph, peopleGraph } from '../../domain/reach/people-graph.ts';
import { type Range, rangeOf, reachOf } from '../../domain/reach/reach.ts';
import { startOf } from '../../domain/reach/start.ts';
import { largeNetwork } from './large-network.ts';
import { layered, reachByBidirectional, reachBySingleSource } from './layered-dijkstra.ts';
import { type BenchResult, compare, median } from './result.ts';

const LARGE = { people: 5_000, influences: 25_000, ties: 3_000, deals: 60 };
/** What a browser has of one deal while changes are tried. */
const SMALL = { people: 500, influences: 2_500, ties: 300, deals: 60 };
/** Deals the graph library computes as well; building its graphs takes a second each. */
const COMPARED = 8;
/** Milliseconds of one picture on a screen, and of an answer nobody waits for. */
const FRAME_MS = 16;
const ANSWER_MS = 100;

export async function benchReach(): Promise<BenchResult[]> {
  const large = largeNetwork(LARGE);
  const small = largeNetwork(SMALL);
  return [
    whole('all that is said of a deal, from plain facts', large, ANSWER_MS, LARGE),
    whole('all that is said of a deal, as the browser computes it with every change', small, FRAME_MS, SMALL),
    besideDijkstra(large),
  ];
}

function whole(name: string, facts: ReachFacts, bound: number, { people, influences }: typeof LARGE): BenchResult {
  const taken = timesOf(facts, (dealId) => dealReach(facts, dealId));
  const note =
    `${people} people, ${influences} influences, ${taken.length} deals; ${most(taken)}; ` +
    `theirs: the bound of ${bound} ms`;
  return compare({ name, ours: taken, theirs: [bound], unit: 'ms', note }, { atMost: 1 });
}

/** Milliseconds for each deal, each once before so that the code is compiled. */
function timesOf(facts: ReachFacts, work: (dealId: string) => unknown): number[] {
  for (const { id } of facts.deals.slice(0, 20)) work(id);
  return facts.deals.map(({ id }) => timed(() => work(id)).ms);
}

function most(taken: readonly number[]): string {
  const sorted = [...taken].sort((a, b) => a - b);
  return `95 % within ${sorted[Math.ceil(sorted.length * 0.95) - 1]!.toFixed(2)} ms`;
}

function timed<T>(work: () => T): { ms: number; done: T } {
  const began = performance.now();
  const done = work();
  return { ms: performance.now() - began, done };
}

function besideDijkstra(facts: ReachFacts): BenchResult {
  const people = peopleGraph(facts);
  const taken = timesOf(facts, (dealId) => rangesOf(facts, people, dealId));
  const compared = facts.deals.slice(0, COMPARED).map(({ id }) => {
    const ours = timed(() => rangesOf(facts, people, id));
    const { ms, name } = theirsOf(facts, people, id, ours.done);
    return { ours: ours.ms, theirs: ms, name };
  });
  const ways = [...new Set(compared.map(({ name }) => name))].join(' or ');
  return compare(
    {
      name: 'low, point and high of a chain of twelve on a prepared graph, beside Dijkstra of graphology',
      ours: compared.map((each) => each.ours),
      theirs: compared.map((each) => each.theirs),
      unit: 'ms',
      note:
        `equal to 1e-9; theirs: the faster of one search for all and one for each, ${ways}; ours over ${taken.length} ` +
        `deals: median ${median(taken).toFixed(2)} ms, ${most(taken)}`,
    },
    { atMost: 1 / 10 },
  );
}

function rangesOf(facts: ReachFacts, people: PeopleGraph, dealId: string): Range[] {
  const reach = reachOf(facts, dealId, people);
  return chainOf(reach).map(({ id }) => rangeOf(reach, people.numbers.get(id)!));
}

/** What the graph library takes, the faster way of two; throws where it finds another reach. */
function theirsOf(facts: ReachFacts, people: PeopleGraph, dealId: string, expected: readonly Range[]) {
  const reach = reachOf(facts, dealId, people);
  const targets = chainOf(reach).map(({ id }) => people.numbers.get(id)!);
  const { carry, start } = reach;
  const sure = startOf(people, { sure: true });
  const graphs = {
    low: layered(people, { start: sure.strength, weight: people.sureWeight, carry: carry.low }, targets),
    point: layered(people, { start: start.strength, weight: people.weight, carry: carry.point }, targets),
    high: layered(people, { start: start.strength, weight: people.weight, carry: carry.high }, targets),
  };
  const ways = { 'one for all': reachBySingleSource, 'one for each': reachByBidirectional };
  const taken = Object.entries(ways).map(([name, find]) => {
    const { ms, done } = timed(() => {
      const [low, point, high] = [find(graphs.low, targets), find(graphs.point, targets), find(graphs.high, targets)];
      return targets.map((_, at) => ({ low: low[at]!, point: point[at]!, high: high[at]! }));
    });
    assertSame(dealId, expected, done);
    return { name, ms };
  });
  return taken.reduce((best, each) => (each.ms < best.ms ? each : best));
}

function assertSame(dealId: string, ours: readonly Range[], theirs: readonly Range[]): void {
  ours.forEach((range, at) => {
    for (const bound of ['low', 'point', 'high'] as const)
      if (Math.abs(range[bound] - theirs[at]![bound]) > 1e-9)
        throw new Error(`${dealId}: ${bound} of person ${at} is ${range[bound]}, Dijkstra says ${theirs[at]![bound]}`);
  });
}
