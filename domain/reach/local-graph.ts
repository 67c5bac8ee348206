// The part of a graph that can matter to a few persons: what is computed of one deal among thousands.
import { REACH_MODEL } from './model.ts';
import type { PeopleGraph } from './people-graph.ts';

/** Everybody within so many influences before the targets, who has left included; ids, ties and places stay those of the whole. */
export function localGraph(
  graph: PeopleGraph,
  targets: Iterable<string>,
  most: number = REACH_MODEL.mostInfluences,
): PeopleGraph {
  const kept = Int32Array.from(within(graph, targets, most)).sort();
  const local = new Map<number, number>();
  for (const person of kept) local.set(person, local.size);
  const lines: number[] = [];
  const source: number[] = [];
  const into = new Int32Array(kept.length + 1);
  const ties: number[] = [];
  const tiedFrom = new Int32Array(kept.length + 1);
  kept.forEach((person, at) => {
    into[at] = lines.length;
    for (let line = graph.into[person]!; line < graph.into[person + 1]!; line++) {
      const from = local.get(graph.source[line]!);
      if (from === undefined) continue;
      lines.push(line);
      source.push(from);
    }
    tiedFrom[at] = ties.length;
    for (let tie = graph.tiedFrom[person]!; tie < graph.tiedFrom[person + 1]!; tie++) ties.push(tie);
  });
  into[kept.length] = lines.length;
  tiedFrom[kept.length] = ties.length;
  const ids = Array.from(kept, (person) => graph.ids[person]!);
  return {
    asOf: graph.asOf,
    ids,
    numbers: new Map(ids.map((id, at) => [id, at])),
    left: Uint8Array.from(kept, (person) => graph.left[person]!),
    into,
    source: Int32Array.from(source),
    weight: Float64Array.from(lines, (line) => graph.weight[line]!),
    sureWeight: Float64Array.from(lines, (line) => graph.sureWeight[line]!),
    influence: Int32Array.from(lines, (line) => graph.influence[line]!),
    colleagues: graph.colleagues,
    tiedFrom,
    tiedColleague: Int32Array.from(ties, (tie) => graph.tiedColleague[tie]!),
    strength: Float64Array.from(ties, (tie) => graph.strength[tie]!),
    sureStrength: Float64Array.from(ties, (tie) => graph.sureStrength[tie]!),
    tie: Int32Array.from(ties, (tie) => graph.tie[tie]!),
  };
}

function within({ numbers, into, source }: PeopleGraph, targets: Iterable<string>, most: number): Set<number> {
  const met = new Set<number>();
  for (const id of targets) {
    const person = numbers.get(id);
    if (person !== undefined) met.add(person);
  }
  let frontier = [...met];
  for (let taken = 0; taken < most && frontier.length > 0; taken++) {
    const next: number[] = [];
    for (const person of frontier)
      for (let line = into[person]!; line < into[person + 1]!; line++) {
        const from = source[line]!;
        if (met.has(from)) continue;
        met.add(from);
        next.push(from);
      }
    frontier = next;
  }
  return met;
}
