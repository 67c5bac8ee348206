// Where our ways in begin: the best tie to each person.
import type { PeopleGraph } from './people-graph.ts';

export interface Start {
  /** Strength of the best tie to each person, 0 without one. */
  strength: Float64Array;
  /** The colleague who has it, the first by id of equal ones; -1 without one. */
  colleague: Int32Array;
}

/** The best ties on the date; with `sure`, only those that sure facts give; without the colleagues named, by number. */
export function startOf(
  graph: PeopleGraph,
  { sure = false, without, only }: { sure?: boolean; without?: ReadonlySet<number>; only?: number } = {},
): Start {
  const { ids, tiedFrom, tiedColleague } = graph;
  const strengths = sure ? graph.sureStrength : graph.strength;
  const strength = new Float64Array(ids.length);
  const colleague = new Int32Array(ids.length).fill(-1);
  for (let person = 0; person < ids.length; person++)
    for (let tie = tiedFrom[person]!; tie < tiedFrom[person + 1]!; tie++) {
      const ours = tiedColleague[tie]!;
      if (strengths[tie]! <= strength[person]! || without?.has(ours)) continue;
      if (only !== undefined && ours !== only) continue;
      strength[person] = strengths[tie]!;
      colleague[person] = ours;
    }
  return { strength, colleague };
}
