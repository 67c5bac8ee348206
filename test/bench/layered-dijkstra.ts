// The same rule with a graph library: persons by influences taken, the shortest way along -log of each factor.
import { DirectedGraph } from 'graphology';
import { dijkstra } from 'graphology-shortest-path';
import { REACH_MODEL } from '../../domain/reach/model.ts';
import type { PeopleGraph } from '../../domain/reach/people-graph.ts';

type Layered = DirectedGraph<Record<string, never>, { weight: number }>;

export interface Factors {
  /** By person: the best tie to him. */
  start: Float64Array;
  /** By line of the people graph. */
  weight: Float64Array;
  /** By person. */
  carry: Float64Array;
}

const OURS = 'ours';
const at = (person: number, influences: number) => `${person} after ${influences}`;
const end = (person: number) => `to ${person}`;

/** A node for each person and number of influences, one before all ties, and one behind each target. */
export function layered(people: PeopleGraph, { start, weight, carry }: Factors, targets: readonly number[]): Layered {
  const graph: Layered = new DirectedGraph();
  graph.addNode(OURS);
  const add = (from: string, to: string, factor: number) => {
    if (factor > 0) graph.addDirectedEdge(from, to, { weight: -Math.log(factor) });
  };
  for (let influences = 0; influences <= REACH_MODEL.mostInfluences; influences++)
    for (let person = 0; person < people.ids.length; person++) graph.addNode(at(person, influences));
  for (let person = 0; person < people.ids.length; person++) {
    if (people.left[person]) continue;
    add(OURS, at(person, 0), start[person]!);
    for (let line = people.into[person]!; line < people.into[person + 1]!; line++) {
      const from = people.source[line]!;
      for (let taken = 0; taken < REACH_MODEL.mostInfluences; taken++)
        add(at(from, taken), at(person, taken + 1), carry[from]! * weight[line]!);
    }
  }
  for (const person of targets) {
    graph.addNode(end(person));
    for (let influences = 0; influences <= REACH_MODEL.mostInfluences; influences++)
      add(at(person, influences), end(person), 1);
  }
  return graph;
}

/** The best value of each target, with one search from our side to everybody. */
export function reachBySingleSource(graph: Layered, targets: readonly number[]): number[] {
  const paths = dijkstra.singleSource(graph, OURS, 'weight');
  return targets.map((person) => valueAlong(graph, paths[end(person)]));
}

/** The same with a search from both sides for each target. */
export function reachByBidirectional(graph: Layered, targets: readonly number[]): number[] {
  return targets.map((person) => valueAlong(graph, dijkstra.bidirectional(graph, OURS, end(person), 'weight')));
}

function valueAlong(graph: Layered, path: readonly string[] | null | undefined): number {
  if (!path) return 0;
  let length = 0;
  for (let step = 1; step < path.length; step++)
    length += graph.getEdgeAttribute(path[step - 1]!, path[step]!, 'weight');
  return Math.exp(-length);
}
